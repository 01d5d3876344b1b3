import type { Backend } from '../backends/backend.ts';
import type { Completion, Failure } from '../domain/attempt.ts';
import type { ToolDefinition } from '../domain/toolset.ts';

/** One request with its registered deadline. */
export interface Question {
  readonly backend: Backend;
  readonly taskId: string;
  readonly prompt: string;
  readonly tools?: readonly ToolDefinition[];
  readonly exactlyOneCall?: boolean;
  /** The operator's wish to stop. */
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
}

/**
 * Asks a backend once and waits for it, at most until the deadline or until the operator stops. The backend ends the
 * request itself when its signal is aborted. Who stopped a failed request is known here best, so that the failure says
 * `timeout` after the deadline and `aborted` after the operator's stop, whatever the backend made of it.
 */
export async function askOnce(question: Question): Promise<Completion> {
  const { backend, signal, timeoutMs, ...request } = question;
  const stopper = new AbortController();
  const forward = () => stopper.abort(signal.reason);
  const deadline = new DOMException(`no answer within ${timeoutMs} ms`, 'TimeoutError');
  const timer = setTimeout(() => stopper.abort(deadline), timeoutMs);
  signal.addEventListener('abort', forward, { once: true });
  if (signal.aborted) forward();
  try {
    const completion = await backend.complete({ ...request, signal: stopper.signal });
    if (completion.kind === 'answered' || !stopper.signal.aborted) return completion;
    const cause: Pick<Failure, 'code' | 'message'> =
      stopper.signal.reason === deadline
        ? { code: 'timeout', message: deadline.message }
        : { code: 'aborted', message: 'the run was stopped' };
    return { ...completion, failure: { ...cause, status: completion.failure.status } };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', forward);
  }
}
