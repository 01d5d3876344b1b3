import type { AnalysisSettings, Measure } from '../domain/measure.ts';
import { bootstrapMean } from '../stats/bootstrap-mean.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';

/** A value of one task, 0 to 1, with its bucket; null if the task is unanswered. */
export interface TaskValue {
  readonly bucket: string;
  readonly value: number | null;
}

/**
 * Measures a proportion over tasks. Wilson's interval where every task is right or wrong; the stratified bootstrap
 * for graded values. Where resampling knows no spread (all values of each bucket are equal), Wilson's interval with
 * the sum rounded outwards.
 */
export function measure(values: readonly TaskValue[], { alpha, seed }: AnalysisSettings): Measure {
  const known = values.flatMap(({ bucket, value }) => (value === null ? [] : [{ stratum: bucket, value }]));
  const sum = known.reduce((total, { value }) => total + value, 0);
  const tasks = values.length;
  const answered = known.length;
  const counts = { sum, tasks, answered };
  if (answered < tasks) {
    const bounds = { low: sum / tasks, high: (sum + tasks - answered) / tasks };
    return { ...counts, proportion: null, interval: null, bounds };
  }
  if (tasks === 0) return { ...counts, proportion: null, interval: null, bounds: null };
  const graded = known.some(({ value }) => value !== 0 && value !== 1);
  const resampled = graded ? bootstrapMean({ values: known, alpha, seed }) : null;
  return {
    ...counts,
    proportion: sum / tasks,
    interval: resampled === null ? outerWilson({ sum, tasks, alpha }) : { ...resampled, method: 'bootstrap' },
    bounds: null,
  };
}

function outerWilson(options: { readonly sum: number; readonly tasks: number; readonly alpha: number }) {
  const { sum, tasks, alpha } = options;
  const below = wilsonInterval({ successes: Math.floor(sum), trials: tasks, alpha });
  const above = wilsonInterval({ successes: Math.ceil(sum), trials: tasks, alpha });
  if (below === null || above === null) return null;
  return { low: below.low, high: above.high, method: 'wilson' } as const;
}
