import type { Attempt } from '../domain/attempt.ts';
import type { Task } from '../domain/task.ts';
import { askOnce } from './ask-once.ts';
import { judgeAttempt } from './judge-attempt.ts';
import { report, type Session } from './session.ts';

/**
 * Asks one task until it has an answer, at most as often as registered. Only an infrastructure failure is tried again;
 * an answer is the answer, whatever it says. Every try is stored before anything judges it.
 *
 * @param asked.tries tries at this task in earlier sessions of the run, by which its numbers go on
 */
export async function runTask(
  session: Session,
  asked: { readonly task: Task; readonly position: number; readonly tries: number },
): Promise<void> {
  const { clock, counter, judge, record, signal, store, unreachable } = session;
  const { task, position } = asked;
  const beganMs = clock.elapsedMs();
  for (let round = 1; round <= record.retry.tries; round += 1) {
    if (round > 1) await clock.sleep(record.retry.delayMs, signal);
    if (signal.aborted || unreachable.isGone()) return;
    const attempt: Attempt = {
      runId: record.id,
      taskId: task.id,
      position,
      tryNumber: asked.tries + round,
      startedAt: clock.now().toISOString(),
      completion: await askOnce({
        backend: session.backend,
        taskId: task.id,
        prompt: task.prompt,
        signal,
        timeoutMs: record.retry.timeoutMs,
      }),
    };
    store.appendAttempt(attempt);
    const { completion, tryNumber } = attempt;
    if (completion.kind === 'answered') {
      unreachable.saw(null);
      counter.answered(judgeAttempt(store, judge, attempt));
      counter.took(clock.elapsedMs() - beganMs);
      report(session, { kind: 'task-done', taskId: task.id, outcome: 'answered' });
      return;
    }
    const { failure } = completion;
    unreachable.saw(failure.code);
    counter.failedAttempt();
    const willRetry = round < record.retry.tries && !signal.aborted && !unreachable.isGone();
    report(session, { kind: 'attempt-failed', taskId: task.id, tryNumber, failure, willRetry });
  }
  if (signal.aborted) return;
  counter.unanswered();
  counter.took(clock.elapsedMs() - beganMs);
  report(session, { kind: 'task-done', taskId: task.id, outcome: 'unanswered' });
}
