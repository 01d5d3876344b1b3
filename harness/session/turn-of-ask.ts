import type { DispatchResult } from '../dispatch/dispatch-result.ts';
import type { BailOut } from '../domain/bail-out.ts';
import type { Reply } from '../domain/reply.ts';
import type { HandOverReason, SessionTurn, TurnDispatch } from '../domain/session-turn.ts';

/** Who takes over what no macro carried. */
export type Successor = { readonly kind: 'person' } | { readonly kind: 'model'; readonly model: string };

/** The line of a session log for one request that was put to a model. */
export function turnOfAsk(options: {
  readonly session: string;
  readonly turn: number;
  readonly at: Date;
  readonly request: string;
  readonly model: string;
  /** Null: nothing came back. */
  readonly reply: Reply | null;
  readonly bailOuts: readonly BailOut[];
  readonly confidence: number | null;
  readonly ended:
    | { readonly kind: 'dispatched'; readonly results: readonly DispatchResult[] }
    | {
        readonly kind: 'handed-over';
        readonly reason: HandOverReason;
        readonly explanation: string;
        readonly to: Successor;
      };
}): SessionTurn {
  const { session, turn, at, request, model, reply, bailOuts, confidence, ended } = options;
  const results = ended.kind === 'dispatched' ? ended.results : [];
  return {
    format: 'macrobench-session-1',
    session,
    turn,
    at: at.toISOString(),
    request,
    model,
    reply:
      reply === null
        ? null
        : {
            text: reply.text,
            calls: reply.calls.map(({ name, argumentsText }) => ({ name, argumentsText })),
            finishReason: reply.finishReason,
            promptTokens: reply.promptTokens,
            replyTokens: reply.replyTokens,
            totalMs: reply.totalMs,
          },
    bailOuts: bailOuts.map(({ code, evidence }) => ({ code, evidence })),
    confidence,
    route:
      ended.kind === 'handed-over' ? ended : { kind: 'dispatched', dispatches: results.map(turnDispatch) },
    toolCalls: results.flatMap(({ operations }) =>
      operations.map(({ operation, input, ok }) => ({
        tool: `github.${operation}`,
        arguments: input as never,
        by: 'macro' as const,
        ok,
      })),
    ),
  };
}

function turnDispatch(result: DispatchResult): TurnDispatch {
  const { macro, arguments: given, outcome, planned, done, steps, fallbacks, durationMs } = result;
  return structuredClone({
    macro,
    arguments: given,
    outcome: outcome.kind === 'value' ? { kind: 'value' } : { kind: 'failure', failure: outcome.failure },
    planned,
    done,
    stepsRun: steps.length,
    fallbacks,
    durationMs,
  }) as unknown as TurnDispatch;
}
