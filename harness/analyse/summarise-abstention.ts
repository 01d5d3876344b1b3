import type { AnalysisSettings } from '../domain/measure.ts';
import type { AbstentionSummary } from '../domain/run-summary.ts';
import type { Task } from '../domain/task.ts';
import { measure } from './measure.ts';
import { wantsAbstention } from './metric-value.ts';
import type { Outcomes } from './task-outcome.ts';

/**
 * Abstention precision and recall. A silence or a bail-out is no abstention, wanted or not.
 * An unanswered task could turn out an abstention: precision then has no figure either, and no bounds are claimed.
 */
export function summariseAbstention(
  tasks: readonly Task[],
  outcomes: Outcomes,
  settings: AnalysisSettings,
): AbstentionSummary {
  const abstainedOn = (task: Task): boolean | null => {
    const verdict = outcomes.get(task.id)?.verdict;
    return verdict?.kind === 'scored' ? verdict.abstained : null;
  };
  const asValue = (task: Task, is: boolean | null) => ({
    bucket: task.bucket,
    value: is === null ? null : Number(is),
  });
  const precision = measure(
    tasks.filter((task) => abstainedOn(task) === true).map((task) => asValue(task, wantsAbstention(task))),
    settings,
  );
  const anyUnanswered = tasks.some((task) => abstainedOn(task) === null);
  return {
    precision: anyUnanswered ? { ...precision, proportion: null, interval: null } : precision,
    recall: measure(
      tasks.filter(wantsAbstention).map((task) => asValue(task, abstainedOn(task))),
      settings,
    ),
  };
}
