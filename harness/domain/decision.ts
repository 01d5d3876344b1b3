import type { Interval } from './interval.ts';
import type { Hypothesis } from './registration.ts';

/** What becomes of a registered hypothesis, a closed list. */
export const decisionOutcomes = ['supported', 'refuted', 'inconclusive', 'not-evaluable'] as const;

export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** Why a hypothesis can't be evaluated. */
export interface Obstacle {
  readonly code: 'not-frozen' | 'missing-run' | 'deviation' | 'unanswered-tasks' | 'no-tasks' | 'not-judged';
  /** One sentence. */
  readonly statement: string;
}

/** How many tasks fell how, over the tasks answered on both sides. */
export interface PairTally {
  /** Tasks that the hypothesis is about. */
  readonly tasks: number;
  readonly pairs: number;
  readonly equal: number;
  readonly leftMore: number;
  readonly rightMore: number;
}

/** A hypothesis with what the registered runs say about it. Left − right throughout; proportions. */
export interface Decision extends PairTally {
  readonly hypothesis: Hypothesis;
  readonly outcome: DecisionOutcome;
  /** Empty unless `not-evaluable`. */
  readonly obstacles: readonly Obstacle[];
  /** The runs that count; null where a cell has none. */
  readonly leftRun: string | null;
  readonly rightRun: string | null;
  /** null while a task is unanswered. */
  readonly difference: number | null;
  /**
   * At level 1 − alpha for superiority, 1 − 2 alpha for non-inferiority, whose alpha is one-sided. With unanswered
   * tasks: from the lowest end to the highest over both ways in which they could turn out.
   */
  readonly interval: (Interval & { readonly method: string; readonly level: number }) | null;
  /** Two-sided for superiority, one-sided for non-inferiority; the larger one of both ways with unanswered tasks. */
  readonly p: number | null;
  /** After Holm over the hypotheses of the family, those that can't be evaluated counted. */
  readonly adjustedP: number | null;
  /**
   * Superiority: the smallest true difference that tasks with this many discordant pairs show with power 0.8.
   * Non-inferiority: the smallest margin that these data rule out. null: none.
   */
  readonly smallestShowable: number | null;
  /** Where the difference lies however the unanswered tasks would turn out; null if all are answered. */
  readonly bounds: Interval | null;
  /** The decision as a sentence that claims no more than the interval does. */
  readonly statement: string;
}

/** In what a record can depart from the registration, a closed list. */
export const deviationKinds = [
  'lock',
  'model',
  'weights',
  'settings',
  'order',
  'retries',
  'warm-up',
  'preflight',
  'sources',
  'stopping',
  'extra-run',
  'exploratory-run',
  'never-run',
  'withheld-run',
] as const;

export type DeviationKind = (typeof deviationKinds)[number];

/** One way in which what was done departs from what was registered. */
export interface Deviation {
  readonly kind: DeviationKind;
  /** Registered cell; null where the deviation is of no one cell. */
  readonly cellId: string | null;
  readonly runId: string | null;
  /** One sentence: what was registered, what was found. */
  readonly statement: string;
  /** The run can't decide a hypothesis because of it. */
  readonly disqualifies: boolean;
}

/** The registered hypotheses judged by one rule: the lock's, or that of an amendment. */
export interface RuleDecisions {
  /** `lock`, `amendment 1`, … */
  readonly rule: string;
  /** Why it was amended; null for the lock. */
  readonly reason: string | null;
  readonly scorerHash: string;
  readonly detectorHash: string;
  readonly corpusHash: string;
  readonly decisions: readonly Decision[];
}
