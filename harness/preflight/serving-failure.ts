import { networkFailure } from '../backends/http/network-failure.ts';
import { HarnessError } from '../domain/harness-error.ts';
import type { Finding } from './check.ts';

/**
 * What it means for a check that looking failed: a template that can't be rendered is a finding, a server that is not
 * there leaves the check unknown.
 *
 * @throws the error itself if neither a server, the network nor a file caused it
 */
export function servingFailure(error: unknown): Finding {
  if (error instanceof HarnessError)
    return { result: 'fail', reason: error.message, evidence: { code: error.code }, fix: error.fix };
  // The client of Ollama throws statuses as errors of its own.
  const message =
    error instanceof Error && 'status_code' in error
      ? `status ${String(error.status_code)}, ${error.message}`
      : networkFailure(error, new AbortController().signal).message;
  return {
    result: 'unknown',
    reason: `The server could not be looked at: ${message}.`,
    evidence: { message },
    fix: 'Look at the server, then run again.',
  };
}
