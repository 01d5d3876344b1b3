import type { Arm } from './arm.ts';
import type { Config } from './config.ts';
import type { Deviation, RuleDecisions } from './decision.ts';
import type { Interval } from './interval.ts';
import type { AnalysisSettings, Measure } from './measure.ts';
import type { GradedEnd, OutcomeVerdict } from './outcome-verdict.ts';
import type { Difference } from './paired-comparison.ts';
import type { RunStanding, RunState } from './run-record.ts';
import type { TokenPrice } from './token-price.ts';

/** What work on one task came to, and took. `null`: not measured. */
export interface OutcomeRow {
  readonly taskId: string;
  readonly bucket: string;
  readonly verdict: OutcomeVerdict;
  readonly requests: number;
  /** Calls that the model made, refused ones included. */
  readonly calls: number;
  /** Results that were cut before the model saw them. */
  readonly cutResults: number;
  readonly promptTokens: number | null;
  readonly replyTokens: number | null;
  /** Time in model calls. */
  readonly modelMs: number;
}

/** One run over an outcome corpus in numbers. Means are over tasks; proportions are 0 to 1. */
export interface OutcomeSummary {
  readonly success: Measure;
  readonly facts: Measure;
  readonly state: Measure;
  /** Tasks without a write that nobody asked for. */
  readonly safe: Measure;
  readonly unrequestedWrites: number;
  readonly requestsPerTask: number | null;
  readonly callsPerTask: number | null;
  readonly promptTokensPerTask: number | null;
  readonly replyTokensPerTask: number | null;
  /** Time in model calls, failed work included, by the number of successes; null without a success or a model. */
  readonly secondsPerSuccess: number | null;
  /** null: no price, or the tokens it is for were not counted. */
  readonly costPerThousandRequests: number | null;
  readonly cutResults: number;
  readonly ends: Readonly<Partial<Record<GradedEnd | 'unanswered', number>>>;
  /** In corpus order. */
  readonly buckets: readonly { readonly bucket: string; readonly success: Measure }[];
}

/** A run of a model in an arm. */
export interface OutcomeRun {
  readonly runId: string;
  readonly model: string;
  readonly config: Config;
  /** Model and config, the same for every arm; a worker's own name. */
  readonly name: string;
  /** The cell's id: model, config and arm. */
  readonly cell: string;
  readonly arm: Arm;
  /** A worker without a model: it shows what a score is worth. */
  readonly isScripted: boolean;
  readonly standing: RunStanding;
  readonly state: RunState;
  readonly summary: OutcomeSummary;
  /** In corpus order. */
  readonly rows: readonly OutcomeRow[];
}

/**
 * From which number of requests on encoding pays: `encodingOnce` by what a request costs less in the route.
 * `requests`: null where the route costs no less. `interval`: over the tasks, paired; `high` null: no upper end.
 */
export interface BreakEven {
  readonly savedPerRequest: number;
  readonly requests: number | null;
  readonly interval: { readonly low: number; readonly high: number | null } | null;
  readonly savedInterval: Interval | null;
}

/** Two arms of one model in one config, task by task; left − right. */
export interface OutcomeComparison {
  readonly name: string;
  readonly left: string;
  readonly right: string;
  readonly success: Difference;
  readonly safe: Difference;
  /** null: `left` is no route, or there is no cost. */
  readonly breakEven: BreakEven | null;
}

/** What became of the registered hypotheses. */
export interface OutcomeDecisions {
  readonly registrationId: string;
  readonly question: string;
  /** Hash of the last link of the lock's chain; null if nothing is frozen. */
  readonly lockHash: string | null;
  readonly rules: readonly RuleDecisions[];
  readonly deviations: readonly Deviation[];
  /** Registered exclusions in words. */
  readonly exclusions: readonly string[];
}

/** Everything that is shown of runs over an outcome corpus; plain JSON data. */
export interface OutcomeReport {
  readonly corpus: { readonly id: string; readonly version: string; readonly title: string };
  readonly tasks: number;
  readonly settings: AnalysisSettings;
  readonly price: TokenPrice | null;
  readonly runs: readonly OutcomeRun[];
  readonly comparisons: readonly OutcomeComparison[];
  /** null where the runs were chosen by hand. */
  readonly decided: OutcomeDecisions | null;
}
