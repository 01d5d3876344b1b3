import type { Interval } from '../domain/interval.ts';
import type { Metric } from '../domain/registration.ts';
import type { Task } from '../domain/task.ts';
import { isExcluded, taskValue } from './pair-values.ts';
import type { RequirementOutcome } from './requirement-outcome.ts';
import type { Outcomes } from './task-outcome.ts';

/** Whether a run reaches a proportion that was asked of it. */
export interface FloorRequirement {
  readonly outcome: RequirementOutcome;
  readonly metric: Metric;
  /** The smallest proportion that passes, 0 to 1. */
  readonly floor: number;
  readonly tasks: number;
  readonly unanswered: number;
  /** Where the proportion lies however the unanswered tasks would turn out: one point if all are answered. */
  readonly bounds: Interval;
}

/** More than rounding can add up to over any corpus, less than a task is worth. */
const rounding = 1e-9;

/**
 * Requires a metric of a run to be at least a proportion. The figure itself decides, not its interval. While tasks
 * are unanswered both bounds have to decide it alike, and nothing passes without a task.
 */
export function floorRequirement(options: {
  readonly metric: Metric;
  readonly floor: number;
  readonly tasks: readonly Task[];
  readonly outcomes: Outcomes;
}): FloorRequirement {
  const { metric, floor, outcomes } = options;
  const tasks = options.tasks.filter((task) => !isExcluded(task, outcomes));
  const values = tasks.map((task) => taskValue({ metric, task, outcomes }));
  const meanWith = (missing: number) =>
    values.length === 0
      ? missing
      : values.reduce<number>((sum, value) => sum + (value ?? missing), 0) / values.length;
  const bounds = { low: meanWith(0), high: meanWith(1) };
  const outcome =
    bounds.low >= floor - rounding && values.length > 0
      ? 'passed'
      : bounds.high < floor - rounding
        ? 'failed'
        : 'undecided';
  return {
    outcome,
    metric,
    floor,
    tasks: values.length,
    unanswered: values.filter((value) => value === null).length,
    bounds,
  };
}
