import type { BailOutCode } from './bail-out.ts';
import type { Latency } from './latency.ts';
import type { AnalysisSettings, Measure } from './measure.ts';
import type { Metric } from './registration.ts';
import type { UnscoredVerdict } from './verdict.ts';

/** The measures that every group of tasks has. */
export const groupMetrics = [
  'points',
  'routing',
  'arguments',
  'executable',
  'safe',
  'strict',
] as const satisfies readonly Metric[];

/** A group of tasks: the whole corpus, one bucket, or one difficulty. */
export interface GroupSummary {
  readonly name: string;
  readonly tasks: number;
  readonly answered: number;
  readonly unanswered: number;
  /** Points earned by the answered tasks, 0 to `mostPoints`. */
  readonly points: number;
  /** Two for each task, answered or not. */
  readonly mostPoints: number;
  readonly measures: Readonly<Record<(typeof groupMetrics)[number], Measure>>;
}

/** How well a model knows when to call nothing. */
export interface AbstentionSummary {
  /** Of the proper abstentions, the share that was wanted; over answered tasks only, no figure without any. */
  readonly precision: Measure;
  /** Of the tasks that want no call, the share with a proper abstention. */
  readonly recall: Measure;
}

/** Bail-outs of a run: how many replies have one, and which. */
export interface BailOutSummary {
  /** Replies with at least one bail-out. */
  readonly replies: number;
  /** For each code that occurs: the ids of the tasks in whose reply it occurs, in corpus order. */
  readonly byCode: Readonly<Partial<Record<BailOutCode, readonly string[]>>>;
}

/** A task without a gradable answer. */
export interface UnansweredTask {
  readonly taskId: string;
  readonly reason: UnscoredVerdict['reason'];
  readonly explanation: string;
}

/** One run in numbers. Plain JSON data; proportions are 0 to 1. */
export interface RunSummary {
  readonly settings: AnalysisSettings;
  readonly overall: GroupSummary;
  /** In corpus order. */
  readonly buckets: readonly GroupSummary[];
  /** In corpus order. */
  readonly difficulties: readonly GroupSummary[];
  readonly abstention: AbstentionSummary;
  readonly bailOuts: BailOutSummary;
  readonly unanswered: readonly UnansweredTask[];
  /** Tasks that a registered rule takes out of every figure here. */
  readonly excluded: readonly UnansweredTask[];
  readonly latency: Latency;
}
