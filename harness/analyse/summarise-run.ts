import type { AnalysisSettings } from '../domain/measure.ts';
import type { Metric } from '../domain/registration.ts';
import type { GroupSummary, RunSummary, UnansweredTask } from '../domain/run-summary.ts';
import type { Task } from '../domain/task.ts';
import { summariseLatency } from './latency.ts';
import { measure } from './measure.ts';
import { metricValue } from './metric-value.ts';
import { summariseAbstention } from './summarise-abstention.ts';
import { summariseBailOuts } from './summarise-bail-outs.ts';
import type { Outcomes, ReplyTiming } from './task-outcome.ts';

/**
 * Sums up a run. The headline is `overall.measures.points.proportion`: points over twice the tasks, null while any
 * task is unanswered (then `bounds` says what it could be). Failures are never graded; excluded tasks leave every
 * figure.
 */
export function summariseRun(options: {
  readonly tasks: readonly Task[];
  readonly outcomes: Outcomes;
  readonly warmUps?: readonly ReplyTiming[];
  readonly settings: AnalysisSettings;
}): RunSummary {
  const { outcomes, warmUps = [], settings } = options;
  const reasons = options.tasks.flatMap((task) => unansweredReason(task, outcomes) ?? []);
  const excluded = reasons.filter(({ reason }) => reason === 'excluded');
  const excludedIds = new Set(excluded.map(({ taskId }) => taskId));
  const tasks = options.tasks.filter(({ id }) => !excludedIds.has(id));
  const groupsBy = (nameOf: (task: Task) => string) =>
    [...new Set(tasks.map(nameOf))].map((name) =>
      summariseGroup({ name, tasks: tasks.filter((task) => nameOf(task) === name), outcomes, settings }),
    );
  return {
    settings,
    overall: summariseGroup({ name: 'all', tasks, outcomes, settings }),
    buckets: groupsBy(({ bucket }) => bucket),
    difficulties: groupsBy(({ difficulty }) => difficulty),
    abstention: summariseAbstention(tasks, outcomes, settings),
    bailOuts: summariseBailOuts(tasks, outcomes),
    unanswered: reasons.filter(({ reason }) => reason !== 'excluded'),
    excluded,
    latency: summariseLatency({
      replies: tasks.flatMap(({ id }) => outcomes.get(id)?.timing ?? []),
      warmUps,
    }),
  };
}

function unansweredReason(task: Task, outcomes: Outcomes): UnansweredTask | null {
  const verdict = outcomes.get(task.id)?.verdict;
  if (verdict === undefined) {
    return { taskId: task.id, reason: 'not-attempted', explanation: 'not attempted' };
  }
  if (verdict.kind === 'scored') return null;
  return { taskId: task.id, reason: verdict.reason, explanation: verdict.explanation };
}

function summariseGroup(options: {
  readonly name: string;
  readonly tasks: readonly Task[];
  readonly outcomes: Outcomes;
  readonly settings: AnalysisSettings;
}): GroupSummary {
  const { name, tasks, outcomes, settings } = options;
  const measureOf = (metric: Metric) =>
    measure(
      tasks.map((task) => {
        const verdict = outcomes.get(task.id)?.verdict;
        const value = verdict?.kind === 'scored' ? metricValue({ metric, task, verdict }) : null;
        return { bucket: task.bucket, value };
      }),
      settings,
    );
  const points = measureOf('points');
  return {
    name,
    tasks: points.tasks,
    answered: points.answered,
    unanswered: points.tasks - points.answered,
    points: points.sum * 2,
    mostPoints: points.tasks * 2,
    measures: {
      points,
      routing: measureOf('routing'),
      arguments: measureOf('arguments'),
      executable: measureOf('executable'),
      safe: measureOf('safe'),
      strict: measureOf('strict'),
    },
  };
}
