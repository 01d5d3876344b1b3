import { z } from 'zod';
import { bailOutCodes } from './bail-out.ts';

const jsonObject = z.record(z.string(), z.json());

/**
 * One call of a tool outside the model's own head: an operation of the `github` surface, a shell command, whatever a
 * program or a person did. `by: macro`: a macro's handler made it. `by: model`: the model, or whoever took over,
 * made it one step at a time; these are the raw calls.
 */
const toolCallSchema = z.strictObject({
  tool: z.string().min(1),
  arguments: jsonObject,
  by: z.enum(['macro', 'model']),
  ok: z.boolean(),
});

const failureSchema = z.strictObject({
  code: z.string().min(1),
  /** The step that failed; null: outside of any. */
  step: z.string().nullable(),
  message: z.string(),
  hint: z.string(),
  retryable: z.boolean(),
});

const changeSchema = z.strictObject({ operation: z.string().min(1), input: jsonObject });

/** How one macro call of a turn ended. */
const turnDispatchSchema = z.strictObject({
  macro: z.string(),
  /** As validated, with defaults; null where they were refused. */
  arguments: jsonObject.nullable(),
  outcome: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('value') }),
    z.strictObject({ kind: z.literal('failure'), failure: failureSchema }),
  ]),
  /** Writes that were held back (dry run) and writes that were done. */
  planned: z.array(changeSchema),
  done: z.array(changeSchema),
  stepsRun: z.int().min(0),
  fallbacks: z.array(z.strictObject({ step: z.string(), reason: z.string() })),
  durationMs: z.number().min(0),
});

/** Why a turn was not carried by a macro. */
export const handOverReasons = [
  'bail-out',
  'low-confidence',
  /** The model answered in words: no macro fits, or something is missing. */
  'no-call',
  /** The request to the model failed. */
  'no-reply',
] as const;

/** One line of a session log: one request, what the model made of it, what was done. */
export const sessionTurnSchema = z.strictObject({
  format: z.literal('macrobench-session-1'),
  /** The same for all turns of one sitting. */
  session: z.string().min(1),
  /** 1 for the first turn of the session. */
  turn: z.int().min(1),
  at: z.iso.datetime(),
  request: z.string(),
  /** Id or reference of the model that was asked; null if none was. */
  model: z.string().nullable(),
  /** What it answered; null: nothing came back. */
  reply: z
    .strictObject({
      text: z.string(),
      calls: z.array(z.strictObject({ name: z.string(), argumentsText: z.string() })),
      finishReason: z.enum(['stop', 'length', 'tool-calls', 'unknown']),
      promptTokens: z.number().nullable(),
      replyTokens: z.number().nullable(),
      totalMs: z.number().min(0),
    })
    .nullable(),
  bailOuts: z.array(z.strictObject({ code: z.enum(bailOutCodes), evidence: z.string() })),
  /** Probability of the macro's name under the model; null: not measured. */
  confidence: z.number().min(0).max(1).nullable(),
  route: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('dispatched'), dispatches: z.array(turnDispatchSchema).min(1) }),
    z.strictObject({
      kind: z.literal('handed-over'),
      reason: z.enum(handOverReasons),
      explanation: z.string(),
      to: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('person') }),
        z.strictObject({ kind: z.literal('model'), model: z.string().min(1) }),
      ]),
    }),
  ]),
  /** Every tool call of the turn, in the order in which they began. */
  toolCalls: z.array(toolCallSchema),
});

export type SessionTurn = z.output<typeof sessionTurnSchema>;
export type TurnDispatch = z.output<typeof turnDispatchSchema>;
export type HandOverReason = (typeof handOverReasons)[number];
