import type { Metric } from '../domain/registration.ts';
import type { Task } from '../domain/task.ts';
import type { ScoredVerdict } from '../domain/verdict.ts';

/** Tells whether the right answer to a task makes no call: its gold is no call, or a question. */
export function wantsAbstention(task: Task): boolean {
  return task.gold.kind !== 'calls';
}

/**
 * What one verdict adds to a metric, 0 to 1: the proportion of the best that the task could earn.
 * `points` is points over 2; `routing` keeps its half point; `abstention` is 1 where the answer abstained if and
 * only if it should.
 */
export function metricValue(options: {
  readonly metric: Metric;
  readonly task: Task;
  readonly verdict: ScoredVerdict;
}): number {
  const { metric, task, verdict } = options;
  switch (metric) {
    case 'points':
      return verdict.points / 2;
    case 'routing':
      return verdict.routing;
    case 'arguments':
      return verdict.arguments;
    case 'strict':
    case 'executable':
    case 'safe':
      return Number(verdict[metric]);
    case 'abstention':
      return Number(verdict.abstained === wantsAbstention(task));
    default:
      return metric satisfies never;
  }
}
