import type { Completion, Failure } from '../domain/attempt.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { Json } from '../domain/json.ts';
import type { Reply } from '../domain/reply.ts';

/**
 * A completion as four columns. `request` and `response` keep the order of their keys: it is part of what was sent
 * and received. `outcome` is the canonical JSON of the reply or the failure.
 */
export interface CompletionColumns {
  readonly kind: Completion['kind'];
  readonly outcome: string;
  readonly request: string;
  readonly response: string;
}

/** The columns of a completion. */
export function completionColumns(completion: Completion): CompletionColumns {
  return {
    kind: completion.kind,
    outcome: canonicalJson(completion.kind === 'answered' ? completion.reply : completion.failure),
    request: literalJson(completion.request),
    response: literalJson(completion.response),
  };
}

/** The completion that columns hold. */
export function completionOf(columns: CompletionColumns): Completion {
  return { ...lazyCompletionOf(columns) };
}

/** As `completionOf`, but request and response are parsed only when they are looked at, each time anew. */
export function lazyCompletionOf({ kind, outcome, request, response }: CompletionColumns): Completion {
  const literal = {
    get request() {
      return JSON.parse(request) as Json;
    },
    get response() {
      return JSON.parse(response) as Json;
    },
  };
  return kind === 'answered'
    ? Object.assign(literal, { kind, reply: JSON.parse(outcome) as Reply })
    : Object.assign(literal, { kind, failure: JSON.parse(outcome) as Failure });
}

/** The JSON text of a completion, put together from its columns without parsing them. */
export function completionText({ kind, outcome, request, response }: CompletionColumns): string {
  return kind === 'answered'
    ? `{"kind":"answered","reply":${outcome},"request":${request},"response":${response}}`
    : `{"failure":${outcome},"kind":"failed","request":${request},"response":${response}}`;
}

function literalJson(value: Json): string {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}
