import type { Interval } from './interval.ts';

/** What happens to tasks if everything surer than a threshold is handled locally and the rest handed over. */
export interface HandOver {
  /** Least confidence that is handled locally; null: everything is handed over. */
  readonly threshold: number | null;
  readonly tasks: number;
  readonly handled: number;
  /** Share handled locally, 0 to 1; null without tasks. */
  readonly handledShare: number | null;
  /** Wrong ones among those handled locally. */
  readonly wrong: number;
  /** Share of wrong ones among those handled, 0 to 1; null if none is. */
  readonly error: number | null;
  readonly interval: Interval | null;
  /** Cost of 1,000 requests, of those handed over alone; null without a price. */
  readonly costPerThousand: number | null;
}

/** What happens if everything at least as sure as `threshold` is kept. */
export interface RiskCoveragePoint {
  readonly threshold: number;
  /** Share of the answers kept, 0 to 1. */
  readonly coverage: number;
  /** Share of wrong ones among those kept, 0 to 1. */
  readonly risk: number;
}

/** The curve, from the surest answers to all of them, and the area under it. */
export interface RiskCoverage {
  readonly points: readonly RiskCoveragePoint[];
  /** Mean risk over keeping the surest 1, 2, … n answers, 0 to 1; smaller is better. Ties count as shuffled. */
  readonly area: number;
}

/** Answers of about the same confidence, and how many of them were right. */
export interface CalibrationBin {
  /** Borders of the bin, 0 to 1. */
  readonly low: number;
  readonly high: number;
  /** Answers in it, at least one. */
  readonly answers: number;
  readonly right: number;
  /** Mean confidence of the answers in it, 0 to 1. */
  readonly meanConfidence: number;
  /** Wilson's interval of the share that is right. */
  readonly interval: Interval | null;
}

/** Confidence of a run, and what can be had from it. Plain JSON data. */
export interface HandOverPlan {
  readonly mostError: number;
  readonly seed: number;
  readonly calibration: HandOver;
  /** The same threshold on the other half, which it has not seen. */
  readonly test: HandOver;
  /** `kept`: the interval of the test's error lies under the level; `broken`: above it; else `open`. */
  readonly finding: 'kept' | 'broken' | 'open';
  /** The whole run at thresholds that handle about a tenth, two tenths … of the tasks, and all of them. */
  readonly table: readonly HandOver[];
  /** Of the tasks that did not bail out; null without any. */
  readonly curve: RiskCoverage | null;
  /** The same tasks in ten bins of confidence; empty ones left out. */
  readonly bins: readonly CalibrationBin[];
  /** Mean distance of confidence and share right over the bins; null without tasks. */
  readonly calibrationError: number | null;
}
