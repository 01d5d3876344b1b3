import type { Metric } from '../domain/registration.ts';
import type { Task } from '../domain/task.ts';
import type { ValuePair } from './difference.ts';
import { metricValue } from './metric-value.ts';
import type { Outcomes } from './task-outcome.ts';

/** What each task earned on two sides, in corpus order. Tasks excluded on either side leave the comparison. */
export function pairValues(options: {
  readonly metric: Metric;
  readonly tasks: readonly Task[];
  readonly left: Outcomes | null;
  readonly right: Outcomes | null;
}): ValuePair[] {
  const { metric, tasks, left, right } = options;
  return tasks
    .filter((task) => !isExcluded(task, left) && !isExcluded(task, right))
    .map((task) => ({
      bucket: task.bucket,
      left: taskValue({ metric, task, outcomes: left }),
      right: taskValue({ metric, task, outcomes: right }),
    }));
}

/** What one task earned, 0 to 1; null if it has no answer. */
export function taskValue(options: {
  readonly metric: Metric;
  readonly task: Task;
  readonly outcomes: Outcomes | null;
}): number | null {
  const { metric, task, outcomes } = options;
  const verdict = outcomes?.get(task.id)?.verdict;
  return verdict?.kind === 'scored' ? metricValue({ metric, task, verdict }) : null;
}

/** Whether a registered rule takes a task out of every figure. */
export function isExcluded(task: Task, outcomes: Outcomes | null): boolean {
  const verdict = outcomes?.get(task.id)?.verdict;
  return verdict?.kind === 'unscored' && verdict.reason === 'excluded';
}
