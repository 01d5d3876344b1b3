import type { AnalysisSettings } from '../domain/measure.ts';
import type { BriefVerdict, Flip, PairedComparison } from '../domain/paired-comparison.ts';
import { type Metric, metrics } from '../domain/registration.ts';
import type { Task } from '../domain/task.ts';
import type { ScoredVerdict } from '../domain/verdict.ts';
import { holm } from '../stats/holm.ts';
import { difference } from './difference.ts';
import { differenceInWords } from './difference-in-words.ts';
import { metricValue } from './metric-value.ts';
import type { Outcomes } from './task-outcome.ts';

/** One side of a comparison. */
export interface ComparedRun {
  /** How sentences call it. */
  readonly name: string;
  readonly outcomes: Outcomes;
}

/**
 * Compares two runs over the same tasks, pair by pair. While a task is unanswered on a side there are bounds instead
 * of a difference. These figures explore; registered hypotheses are decided by their own rules.
 * Tasks excluded on either side leave the comparison.
 */
export function comparePaired(options: {
  readonly tasks: readonly Task[];
  readonly left: ComparedRun;
  readonly right: ComparedRun;
  readonly settings: AnalysisSettings;
}): PairedComparison {
  const { left, right, settings } = options;
  const tasks = options.tasks.filter(({ id }) => !isExcluded(left, id) && !isExcluded(right, id));
  const differenceOf = (metric: Metric, among: readonly Task[]) =>
    difference(
      among.map((task) => ({
        bucket: task.bucket,
        left: valueOf({ metric, task, run: left }),
        right: valueOf({ metric, task, run: right }),
      })),
      settings,
    );
  const found = metrics.map((metric) => ({ metric, ...differenceOf(metric, tasks) }));
  const adjusted = holm(found.map(({ midP }) => midP));
  const names = { left: left.name, right: right.name };
  return {
    left: left.name,
    right: right.name,
    settings,
    metrics: found.map((one, index) => {
      const adjustedP = adjusted[index] ?? null;
      const words = { metric: one.metric, difference: one, names, alpha: settings.alpha, adjustedP };
      return { ...one, adjustedP, statement: differenceInWords(words) };
    }),
    buckets: [...new Set(tasks.map(({ bucket }) => bucket))].map((bucket) => {
      const among = tasks.filter((task) => task.bucket === bucket);
      return { bucket, points: differenceOf('points', among), strict: differenceOf('strict', among) };
    }),
    flips: tasks.flatMap((task) => flipOf(task, left, right) ?? []),
  };
}

function isExcluded(run: ComparedRun, taskId: string): boolean {
  const verdict = run.outcomes.get(taskId)?.verdict;
  return verdict?.kind === 'unscored' && verdict.reason === 'excluded';
}

function scoredOf(run: ComparedRun, taskId: string): ScoredVerdict | null {
  const verdict = run.outcomes.get(taskId)?.verdict;
  return verdict?.kind === 'scored' ? verdict : null;
}

function valueOf(options: {
  readonly metric: Metric;
  readonly task: Task;
  readonly run: ComparedRun;
}): number | null {
  const verdict = scoredOf(options.run, options.task.id);
  return verdict === null ? null : metricValue({ metric: options.metric, task: options.task, verdict });
}

function flipOf(task: Task, left: ComparedRun, right: ComparedRun): Flip | null {
  const verdicts = { left: scoredOf(left, task.id), right: scoredOf(right, task.id) };
  const differing = metrics.filter(
    (metric) => valueOf({ metric, task, run: left }) !== valueOf({ metric, task, run: right }),
  );
  if (differing.length === 0) return null;
  const bothAnswered = verdicts.left !== null && verdicts.right !== null;
  return {
    taskId: task.id,
    bucket: task.bucket,
    metrics: bothAnswered ? differing : [],
    left: verdicts.left === null ? null : brief(verdicts.left),
    right: verdicts.right === null ? null : brief(verdicts.right),
  };
}

function brief(verdict: ScoredVerdict): BriefVerdict {
  const {
    points,
    routing,
    arguments: argumentPoint,
    executable,
    safe,
    strict,
    abstained,
    explanation,
  } = verdict;
  return { points, routing, arguments: argumentPoint, executable, safe, strict, abstained, explanation };
}
