import type { Json } from './json.ts';
import type { Reply } from './reply.ts';

/** Infrastructure failures, a closed list. None of them says anything about the model. */
export const failureCodes = [
  'unreachable',
  'http-status',
  'not-json',
  'stream-cut',
  'wrong-shape',
  'timeout',
  'aborted',
  'context-overflow',
  'server-error',
  'engine-error',
] as const;

export type FailureCode = (typeof failureCodes)[number];

/** Why there is no reply. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
  /** HTTP status where there was one. */
  readonly status: number | null;
}

/**
 * What one request brought: a reply or an infrastructure failure, never both.
 * `request` is the literal request as sent (without keys); `response` what came back, as JSON or text.
 */
export type Completion =
  | { readonly kind: 'answered'; readonly request: Json; readonly response: Json; readonly reply: Reply }
  | { readonly kind: 'failed'; readonly request: Json; readonly response: Json; readonly failure: Failure };

/** One try at one task, as stored. Attempts accumulate: a retry is a new one. */
export interface Attempt {
  readonly runId: string;
  readonly taskId: string;
  /** Position of the task in the run's order, from 0. */
  readonly position: number;
  /** 1 for the first try at this task in this run. */
  readonly tryNumber: number;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly completion: Completion;
}
