import type { Failure } from '../../domain/attempt.ts';
import { isJsonObject } from '../../domain/json.ts';
import type { HttpAnswer } from './http-exchange.ts';

const overflow =
  /exceed_context_size|exceeds? the (?:available )?context|longer than the context|maximum context length/i;
// llama-server could not read the model's output as the calls that its template promises.
const unreadable =
  /does not match the expected .{0,40}format|invalid tool call arguments|Failed to parse (?:input|tool call)/i;

/** What an answer other than 200 means: an infrastructure failure, or a reply that the server could not read. */
export type StatusMeaning =
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'unreadable-reply'; readonly report: string };

/** Reads an error status. A parser's complaint about the model's output is an answer of the model, no outage. */
export function statusMeaning(answer: HttpAnswer): StatusMeaning {
  const said = messageOf(answer);
  if (unreadable.test(said)) return { kind: 'unreadable-reply', report: said };
  const code = overflow.test(said)
    ? 'context-overflow'
    : answer.status >= 500
      ? 'server-error'
      : 'http-status';
  return {
    kind: 'failed',
    failure: { code, message: `status ${answer.status}: ${said.slice(0, 500)}`, status: answer.status },
  };
}

/** The server's own words: `{"error": "…"}`, `{"error": {"message": "…"}}`, or the body as it is. */
export function messageOf(answer: HttpAnswer): string {
  const { json, text } = answer;
  const error = isJsonObject(json) ? json['error'] : undefined;
  if (typeof error === 'string') return error;
  if (isJsonObject(error)) {
    const message = error['message'];
    const type = error['type'];
    if (typeof message === 'string') return typeof type === 'string' ? `${message} (${type})` : message;
  }
  return text.trim() === '' ? 'an empty body' : text.trim();
}
