import type { Attempt } from '../domain/attempt.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Task } from '../domain/task.ts';
import { decisionProbability } from './decision-probability.ts';
import type { ConfidentTask } from './plan-hand-over.ts';
import type { Outcomes } from './task-outcome.ts';

/** The answered tasks of a run with how sure the model was of each; a task whose last try failed has no part in it. */
export function confidentTasks(options: {
  readonly tasks: readonly Task[];
  readonly attempts: readonly Attempt[];
  readonly outcomes: Outcomes;
}): ConfidentTask[] {
  const byTask = groupBy(options.attempts, ({ taskId }) => taskId);
  return options.tasks.flatMap(({ id, bucket }) => {
    const completion = byTask.get(id)?.at(-1)?.completion;
    const outcome = options.outcomes.get(id);
    if (completion?.kind !== 'answered' || outcome === undefined) return [];
    const { verdict, bailOuts } = outcome;
    return [
      {
        taskId: id,
        bucket,
        confidence: decisionProbability(completion.reply),
        wrong: verdict.kind !== 'scored' || !verdict.strict,
        bailedOut: bailOuts.length > 0,
      },
    ];
  });
}
