import { askOnce } from './ask-once.ts';
import { report, type Session } from './session.ts';

/**
 * Makes the registered warm-up requests, one after the other, so that loading the model is timed apart from the tasks.
 * Stored apart from the attempts, graded by nobody; a failure is stored and stops nothing.
 */
export async function warmUp(session: Session): Promise<void> {
  const { backend, clock, record, signal, store } = session;
  const { requests, prompt } = record.warmUp ?? { requests: 0, prompt: '' };
  for (let number = 1; number <= requests && !signal.aborted; number += 1) {
    const startedAt = clock.now().toISOString();
    const completion = await askOnce({
      backend,
      taskId: 'warm-up',
      prompt,
      signal,
      timeoutMs: record.retry.timeoutMs,
    });
    store.appendWarmUp({ runId: record.id, startedAt, completion });
    report(session, {
      kind: 'warm-up-done',
      number,
      of: requests,
      failure: completion.kind === 'failed' ? completion.failure : null,
    });
  }
}
