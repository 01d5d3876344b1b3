import type { Interval } from './interval.ts';
import type { AnalysisSettings } from './measure.ts';
import type { Metric } from './registration.ts';
import type { ScoredVerdict } from './verdict.ts';

/** What the interval says. `not-evaluable`: a task is unanswered on a side, or there are no tasks. */
export type Finding = 'left-higher' | 'right-higher' | 'not-told-apart' | 'not-evaluable';

/** A paired difference, left − right, of one proportion. */
export interface Difference {
  readonly tasks: number;
  /** Tasks answered on both sides; everything counted below is counted over these. */
  readonly pairs: number;
  /** Pairs with the same value, with more on the left, with more on the right. */
  readonly equal: number;
  readonly leftMore: number;
  readonly rightMore: number;
  /** −1 to 1; null where `finding` is `not-evaluable`, as are interval and p values. */
  readonly difference: number | null;
  readonly interval: (Interval & { readonly method: 'newcombe' | 'bootstrap' | 'newcombe-of-signs' }) | null;
  /** McNemar's test; for graded values the sign test, which it is. */
  readonly exactP: number | null;
  readonly midP: number | null;
  /** Smallest true difference that the exact test finds with power 0.8 at the discordance found; null: none. */
  readonly smallestDetectable: number | null;
  /** Where the difference lies however the unanswered tasks would turn out; null if all are answered. */
  readonly bounds: Interval | null;
  readonly finding: Finding;
}

/** The difference of one metric. */
export interface MetricComparison extends Difference {
  readonly metric: Metric;
  /** Mid-p after Holm over all metrics of this comparison; null where there is no p. */
  readonly adjustedP: number | null;
  /** The finding as a sentence that claims no more than the interval does. */
  readonly statement: string;
}

/** A verdict in brief, for a flip. */
export type BriefVerdict = Pick<
  ScoredVerdict,
  'points' | 'routing' | 'arguments' | 'executable' | 'safe' | 'strict' | 'abstained' | 'explanation'
>;

/** A task that the two sides did not answer alike. */
export interface Flip {
  readonly taskId: string;
  readonly bucket: string;
  /** Metrics that differ; empty where a side has no answer. */
  readonly metrics: readonly Metric[];
  /** null: unanswered. */
  readonly left: BriefVerdict | null;
  readonly right: BriefVerdict | null;
}

/** Two runs, task by task. Left − right throughout; plain JSON data. */
export interface PairedComparison {
  readonly left: string;
  readonly right: string;
  readonly settings: AnalysisSettings;
  readonly metrics: readonly MetricComparison[];
  /** Points and strict for each bucket; uncorrected, to see where a difference comes from. */
  readonly buckets: readonly {
    readonly bucket: string;
    readonly points: Difference;
    readonly strict: Difference;
  }[];
  readonly flips: readonly Flip[];
}
