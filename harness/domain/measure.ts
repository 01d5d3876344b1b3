import type { Interval } from './interval.ts';

/** One measured proportion. While a task is unanswered there are bounds instead of a figure. */
export interface Measure {
  /** Sum of the values of the answered tasks: right ones, or points over 2. */
  readonly sum: number;
  /** Tasks asked for, answered or not. */
  readonly tasks: number;
  readonly answered: number;
  /** 0 to 1; null while a task is unanswered, and without tasks. */
  readonly proportion: number | null;
  /** null wherever `proportion` is. */
  readonly interval: (Interval & { readonly method: 'wilson' | 'bootstrap' }) | null;
  /** What the proportion would be if every unanswered task were wrong, and if every one were right; null if none is. */
  readonly bounds: Interval | null;
}

/** How intervals are made; stands in every analysis. */
export interface AnalysisSettings {
  readonly alpha: number;
  /** Seed of the bootstrap. */
  readonly seed: number;
}
