import { decisionProbability } from '../analyse/decision-probability.ts';
import { detectBailOuts } from '../detect/detect-bail-outs.ts';
import type { MacroProgram } from '../dispatch/define-program.ts';
import { dispatchCall } from '../dispatch/dispatch-call.ts';
import type { DispatchResult } from '../dispatch/dispatch-result.ts';
import { type ReplyRoute, routeReply } from '../dispatch/route-reply.ts';
import type { BailOut } from '../domain/bail-out.ts';
import type { Cell } from '../domain/cell.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Reply } from '../domain/reply.ts';
import type { Surface } from '../surface/surface.ts';
import { openBackend } from './open-backend.ts';

/** What came of a request: the model's one reply, and what was done with it. */
export interface AnsweredRequest {
  readonly reply: Reply | null;
  readonly bailOuts: readonly BailOut[];
  readonly confidence: number | null;
  readonly route: ReplyRoute;
  /** One for each call, in the order of the calls; empty where the request is handed over. */
  readonly results: readonly DispatchResult[];
}

/** Puts a request to a model once, checks the reply, and runs the macros that it calls, one after the other. */
export async function answerRequest(options: {
  readonly request: string;
  readonly cell: Cell;
  readonly corpus: Corpus;
  readonly programs: readonly MacroProgram[];
  readonly surface: Surface;
  readonly apply: boolean;
  /** 0 to 1; null: any confidence will do. */
  readonly minConfidence: number | null;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}): Promise<AnsweredRequest> {
  const { request, cell, corpus, programs, surface, apply, minConfidence, timeoutMs, signal } = options;
  const machine = minConfidence === null ? {} : { logProbabilities: true };
  const backend = await openBackend({ cell, corpus, timeoutMs, machine });
  const completion = await backend
    .complete({ taskId: '', prompt: request, signal })
    .finally(() => backend.close());
  const reply = completion.kind === 'answered' ? completion.reply : null;
  const offered = corpus.toolset.macros.map(({ name }) => name);
  const bailOuts = reply === null ? [] : detectBailOuts({ ...reply, offered });
  const confidence = reply === null ? null : decisionProbability(reply);
  const route = routeReply({ completion, bailOuts, confidence, minConfidence });
  const results: DispatchResult[] = [];
  for (const call of route.kind === 'dispatch' ? route.calls : []) {
    const elapsedMs = () => performance.now();
    results.push(await dispatchCall({ programs, call, surface, apply, signal, elapsedMs }));
  }
  return { reply, bailOuts, confidence, route, results };
}
