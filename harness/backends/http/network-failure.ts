import type { Failure, FailureCode } from '../../domain/attempt.ts';
import { BodyTooLongError } from './http-exchange.ts';

/**
 * The infrastructure failure that a thrown error stands for.
 *
 * @param signal the request's signal: tells a deadline from an abort
 * @throws the error itself if the network did not cause it
 */
export function networkFailure(error: unknown, signal: AbortSignal): Failure {
  if (signal.aborted) {
    const reason: unknown = signal.reason;
    const timedOut = reason instanceof DOMException && reason.name === 'TimeoutError';
    return failure(
      timedOut ? 'timeout' : 'aborted',
      timedOut ? 'the deadline passed' : 'stopped by the caller',
    );
  }
  if (error instanceof BodyTooLongError) return failure('wrong-shape', `the answer is ${error.message}`);
  if (!(error instanceof Error)) throw error;
  const code = causeCode(error);
  if (code === null) throw error;
  if (unreachable.has(code)) return failure('unreachable', `no server answers (${code})`);
  if (/TIMEOUT/.test(code)) return failure('timeout', `the connection timed out (${code})`);
  return failure('stream-cut', `the connection broke (${code})`);
}

const unreachable = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** The error code of the network, wherever in the chain of causes it stands. */
function causeCode(error: Error): string | null {
  for (let each: unknown = error; each instanceof Error; each = each.cause) {
    if ('code' in each && typeof each.code === 'string') return each.code;
    if (each instanceof AggregateError && each.errors[0] instanceof Error) return causeCode(each.errors[0]);
  }
  // undici reports a broken body without a code.
  return error.message === 'terminated' || error.message === 'fetch failed' ? error.message : null;
}

function failure(code: FailureCode, message: string): Failure {
  return { code, message, status: null };
}
