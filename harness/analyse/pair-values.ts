import type { Metric } from '../domain/registration.ts';
import type { Task } from '../domain/task.ts';
import type { ValuePair } from './difference.ts';
import { metricValue } from './metric-value.ts';
import type { Outcomes } from './task-outcome.ts';

/** What tasks earned by one metric, 0 to 1, by task id; null without an answer. A task that is not there has none. */
export type TaskValues = ReadonlyMap<string, number | null | 'excluded'>;

/** What each task earned on two sides, in corpus order. Tasks excluded on either side leave the comparison. */
export function pairValues(options: {
  readonly tasks: readonly Pick<Task, 'id' | 'bucket'>[];
  readonly left: TaskValues | null;
  readonly right: TaskValues | null;
}): ValuePair[] {
  const { tasks, left, right } = options;
  return tasks.flatMap(({ id, bucket }) => {
    const values = { left: left?.get(id) ?? null, right: right?.get(id) ?? null };
    return values.left === 'excluded' || values.right === 'excluded'
      ? []
      : [{ bucket, left: values.left, right: values.right }];
  });
}

/** The values of a run's verdicts. */
export function taskValues(options: {
  readonly metric: Metric;
  readonly tasks: readonly Task[];
  readonly outcomes: Outcomes;
}): TaskValues {
  const { metric, tasks, outcomes } = options;
  return new Map(
    tasks.map((task) => [
      task.id,
      isExcluded(task, outcomes) ? 'excluded' : taskValue({ metric, task, outcomes }),
    ]),
  );
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
