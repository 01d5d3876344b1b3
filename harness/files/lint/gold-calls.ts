import type { Gold, GoldCall } from '../../domain/gold.ts';
import type { Task } from '../../domain/task.ts';

/** All golds of a task: its own, and that of the alternative. */
export function goldsOf(task: Task): readonly Gold[] {
  return task.alternative === undefined ? [task.gold] : [task.gold, task.alternative.gold];
}

/** All calls of all golds of a task. */
export function goldCallsOf(task: Task): readonly GoldCall[] {
  return goldsOf(task).flatMap((gold) => (gold.kind === 'calls' ? gold.calls : []));
}
