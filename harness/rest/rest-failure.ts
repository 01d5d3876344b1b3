import { RequestError } from '@octokit/request-error';
import type { OperationName } from '../surface/operations.ts';
import { SurfaceFailure, type SurfaceFailureCode } from '../surface/surface-failure.ts';

/**
 * What went wrong with a request, in the surface's words. Quotas are told from forbidden content by the headers that
 * GitHub documents (`x-ratelimit-remaining`, `x-ratelimit-reset`, `retry-after`) and, for the secondary limit, by its
 * message.
 */
export function restFailure(options: {
  readonly error: unknown;
  readonly operation: OperationName;
  readonly signal: AbortSignal;
  readonly now: Date;
}): SurfaceFailure {
  const { error, operation, signal, now } = options;
  if (error instanceof SurfaceFailure) return error;
  if (signal.aborted) {
    return new SurfaceFailure({ code: 'aborted', operation, message: 'it was stopped', cause: error });
  }
  if (!(error instanceof RequestError) || error.response === undefined) {
    const message = `no answer: ${error instanceof Error ? error.message : String(error)}`;
    return new SurfaceFailure({ code: 'network', operation, message, cause: error });
  }
  const { status, response } = error;
  const said = saidBy(response.data) ?? error.message;
  const header = (name: string) => {
    const value = response.headers[name];
    return value === undefined ? null : String(value);
  };
  const retryAfter = header('retry-after');
  const reset = header('x-ratelimit-reset');
  const code = codeOf({ status, said, isSpent: header('x-ratelimit-remaining') === '0', retryAfter });
  return new SurfaceFailure({
    code,
    operation,
    status,
    message: `GitHub answered ${status}: ${said.slice(0, 300)}`,
    retryAfterMs:
      retryAfter !== null
        ? milliseconds(Number(retryAfter) * 1000)
        : code === 'rate-limited' && reset !== null
          ? milliseconds(Number(reset) * 1000 - now.getTime())
          : null,
    cause: error,
  });
}

function codeOf(options: {
  readonly status: number;
  readonly said: string;
  readonly isSpent: boolean;
  readonly retryAfter: string | null;
}): SurfaceFailureCode {
  const { status, said, isSpent, retryAfter } = options;
  if (status === 403 || status === 429) {
    if (/secondary rate limit|abuse detection/i.test(said)) return 'abuse-limited';
    if (isSpent || /api rate limit exceeded/i.test(said)) return 'rate-limited';
    if (retryAfter !== null || status === 429) return 'abuse-limited';
    return /already running|cannot be re-?run|cannot be retried/i.test(said) ? 'conflict' : 'forbidden';
  }
  if (status === 401) return 'unauthorized';
  if (status === 404) return 'not-found';
  if (status === 409) return 'conflict';
  if (status === 410) return 'gone';
  if (status === 451) return 'forbidden';
  if (status === 400 || status === 422) return 'input-invalid';
  return status >= 500 ? 'server-error' : 'wrong-shape';
}

function saidBy(data: unknown): string | null {
  if (typeof data === 'string' && data.trim() !== '') return data.trim().split('\n')[0] ?? null;
  if (typeof data !== 'object' || data === null || !('message' in data)) return null;
  return String(data.message);
}

function milliseconds(value: number): number | null {
  return Number.isFinite(value) ? Math.max(0, value) : null;
}
