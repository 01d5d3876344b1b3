import type { Completion } from '../domain/attempt.ts';
import type { BailOut } from '../domain/bail-out.ts';
import type { ReplyCall } from '../domain/reply.ts';
import type { HandOverReason } from '../domain/session-turn.ts';

/** What is to be done with a model's one answer. */
export type ReplyRoute =
  | { readonly kind: 'dispatch'; readonly calls: readonly ReplyCall[] }
  | { readonly kind: 'hand-over'; readonly reason: HandOverReason; readonly explanation: string };

/**
 * Dispatch or hand over, in this order: no reply, a bail-out, no call, a confidence below the threshold or unknown
 * where one is wanted. There is no second try and no planning.
 *
 * @param options.confidence Probability of the macro's name, 0 to 1; null: not measured.
 * @param options.minConfidence 0 to 1; null: any will do.
 */
export function routeReply(options: {
  readonly completion: Completion;
  readonly bailOuts: readonly BailOut[];
  readonly confidence: number | null;
  readonly minConfidence: number | null;
}): ReplyRoute {
  const { completion, bailOuts, confidence, minConfidence } = options;
  const handOver = (reason: HandOverReason, explanation: string): ReplyRoute => ({
    kind: 'hand-over',
    reason,
    explanation,
  });
  if (completion.kind === 'failed') {
    const { code, message } = completion.failure;
    return handOver('no-reply', `The model gave no reply (${code}): ${message}`);
  }
  if (bailOuts.length > 0) {
    const found = bailOuts.map(({ code, evidence }) => (evidence === '' ? code : `${code} (${evidence})`));
    return handOver('bail-out', `The reply is broken: ${found.join('; ')}.`);
  }
  const { calls, text } = completion.reply;
  if (calls.length === 0) return handOver('no-call', `The model called no macro, and said: ${text.trim()}`);
  if (minConfidence !== null && confidence === null) {
    return handOver('low-confidence', 'How sure the model was is not known: it gave no log-probabilities.');
  }
  if (minConfidence !== null && confidence !== null && confidence < minConfidence) {
    const wanted = `${minConfidence} is wanted`;
    return handOver('low-confidence', `The model was not sure enough: ${confidence.toFixed(3)}, ${wanted}.`);
  }
  return { kind: 'dispatch', calls };
}
