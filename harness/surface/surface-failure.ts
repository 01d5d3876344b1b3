import type { OperationName } from './operations.ts';

/** How an operation can fail, a closed list; the same for every implementation of the surface. */
export const surfaceFailureCodes = [
  /** The input's own schema refuses it. */
  'input-invalid',
  /** The surface does not offer the operation: a write without a token, say. */
  'operation-not-offered',
  'not-found',
  /** The content was there and is deleted: an expired log, issues that are switched off. */
  'gone',
  /** A token is missing, wrong or expired. */
  'unauthorized',
  'forbidden',
  /** The hourly quota is used up. */
  'rate-limited',
  /** Too many requests at once, or too many writes: the secondary limit. */
  'abuse-limited',
  /** The state does not allow it: the run is still in progress, the repository is archived. */
  'conflict',
  'server-error',
  'network',
  /** An answer that is not what the API documents. */
  'wrong-shape',
  'aborted',
] as const;

export type SurfaceFailureCode = (typeof surfaceFailureCodes)[number];

const retryable: ReadonlySet<SurfaceFailureCode> = new Set([
  'rate-limited',
  'abuse-limited',
  'server-error',
  'network',
]);

/** Thrown by a surface when an operation fails. Nothing is retried: whoever asked decides. */
export class SurfaceFailure extends Error {
  override readonly name = 'SurfaceFailure';
  readonly code: SurfaceFailureCode;
  readonly operation: OperationName;
  /** HTTP status; null where there was no answer or no HTTP. */
  readonly status: number | null;
  /** Milliseconds after which it may work; null: not told. */
  readonly retryAfterMs: number | null;
  /** Whether the same operation may work later without a change. */
  readonly retryable: boolean;

  constructor(options: {
    readonly code: SurfaceFailureCode;
    readonly operation: OperationName;
    readonly message: string;
    readonly status?: number | null;
    readonly retryAfterMs?: number | null;
    readonly cause?: unknown;
  }) {
    super(options.message, options.cause === undefined ? {} : { cause: options.cause });
    this.code = options.code;
    this.operation = options.operation;
    this.status = options.status ?? null;
    this.retryAfterMs = options.retryAfterMs ?? null;
    this.retryable = retryable.has(options.code);
  }
}
