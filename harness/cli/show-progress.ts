import type { Cell } from '../domain/cell.ts';
import { visibleText } from '../domain/visible-text.ts';
import type { RunProgress } from '../run/run-progress.ts';
import { duration } from './percent.ts';
import type { Printer } from './printer.ts';

/**
 * Shows how far a run is: one line that renews itself on a terminal, one line for each tenth elsewhere. Failed
 * attempts are told as they come.
 */
export function progressShower(printer: Printer, { id: name, model }: Cell): (progress: RunProgress) => void {
  let tenths = 0;
  // A baseline is done before anyone could read a line.
  const tellsTenths = !printer.isTerminal && model.backend !== 'baseline';
  return (progress) => {
    const { tally } = progress;
    const done = tally.answered + tally.unanswered;
    const score =
      tally.answered === 0 ? '' : ` · ${((50 * tally.points) / tally.answered).toFixed(1)}% so far`;
    const failed = tally.failedAttempts === 0 ? '' : ` · ${tally.failedAttempts} failed`;
    const left =
      (tally.remainingMs ?? 0) < 1_000 || done === tally.tasks
        ? ''
        : ` · ${duration(tally.remainingMs)} left`;
    const line = `${name}  task ${done} of ${tally.tasks}${score}${failed}${left}`;
    switch (progress.kind) {
      case 'attempt-failed': {
        const next = progress.willRetry ? 'trying again' : 'left unanswered';
        printer.note(
          `${name}  ${progress.taskId}: ${progress.failure.code}, ${visibleText(progress.failure.message)} (${next})`,
        );
        break;
      }
      case 'task-done': {
        const tenth = Math.floor((10 * done) / tally.tasks);
        if (tellsTenths && tenth > tenths) printer.note(line);
        tenths = tenth;
        break;
      }
      case 'run-started':
      case 'run-resumed':
      case 'warm-up-done':
      case 'run-ended':
        break;
      default:
        progress satisfies never;
    }
    printer.status(line);
  };
}
