import type { SlippedArgument } from './argument-slip.ts';
import type { Failure } from './attempt.ts';
import type { BailOut } from './bail-out.ts';
import type { CellSteps } from './cell-steps.ts';
import type { Deviation, RuleDecisions } from './decision.ts';
import type { HandOverPlan } from './hand-over-plan.ts';
import type { Json } from './json.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import type { Amendment, LockParts } from './lock.ts';
import type { AnalysisSettings } from './measure.ts';
import type { OutcomeReport } from './outcome-report.ts';
import type { PairedComparison } from './paired-comparison.ts';
import type { PublishedResults } from './published-result.ts';
import type { Registration } from './registration.ts';
import type { Reply } from './reply.ts';
import type { RunRecord, RunStanding, RunState } from './run-record.ts';
import type { RunSummary } from './run-summary.ts';
import type { Task } from './task.ts';
import type { Verdict } from './verdict.ts';

/** What of a run a difference lies in. */
export const differenceGroups = [
  'model',
  'config',
  'prompt',
  'sources',
  'lock',
  'procedure',
  'backend',
  'preflight',
  'machine',
] as const;

export type DifferenceGroup = (typeof differenceGroups)[number];

/** A field in which two runs differ. `null` also stands for a field that a side does not have. */
export interface RunDifference {
  readonly group: DifferenceGroup;
  /** Path in the run's record: `cell.config.schema`. */
  readonly field: string;
  readonly left: Json;
  readonly right: Json;
}

/** A reply without what only machines read. */
export type ReportReply = Omit<Reply, 'tokenIds' | 'logProbabilities'>;

/** What became of one task in one run. */
export interface TaskResult {
  readonly taskId: string;
  /** Tries made at it; 0 if it was never asked. */
  readonly tries: number;
  /** The tries that failed, in order. */
  readonly failures: readonly Failure[];
  /** What was sent, without the run's `requestFrame`; null if nothing was. */
  readonly asked: string | null;
  /** null if there was no answer. */
  readonly reply: ReportReply | null;
  readonly verdict: Verdict;
  readonly bailOuts: readonly BailOut[];
}

/** One run as a report shows it. */
export interface ReportRun {
  /** Unique in the report: the cell's id (a baseline's own name), numbered where a cell was run several times. */
  readonly name: string;
  /** In the tables of results; the others are shown as attempts that were made. */
  readonly headline: boolean;
  readonly isBaseline: boolean;
  readonly record: RunRecord;
  readonly state: RunState;
  readonly standing: RunStanding;
  /** Why a run that is not complete ended; null for others, and where nobody could say. */
  readonly endReason: string | null;
  /** Attempts that failed, over all tasks. */
  readonly failedAttempts: number;
  readonly summary: RunSummary;
  /** How sure the model was, and what can be had from it; null where no reply came with probabilities. */
  readonly confidence: HandOverPlan | null;
  /** In corpus order. */
  readonly slips: readonly SlippedArgument[];
  /** Text at the beginning and the end of what was sent that is the same for every task. */
  readonly requestFrame: { readonly before: string; readonly after: string };
  /** In corpus order, one for each task. */
  readonly results: readonly TaskResult[];
}

/**
 * Why two runs stand side by side.
 *
 * - `asked`: somebody asked for it.
 * - `repeated`: `left` is a later run of the cell of `right`.
 * - `repaired`: `right` is not complete, or hid the schema on purpose; `left` is the nearest cell that works.
 * - `one-factor`: the cells differ in one factor.
 */
export type PairReason = 'asked' | 'repeated' | 'repaired' | 'one-factor';

/** Two runs side by side, by run id. The comparison is left − right. */
export interface ReportPair {
  readonly left: string;
  readonly right: string;
  readonly because: PairReason;
  readonly differences: readonly RunDifference[];
  readonly comparison: PairedComparison;
}

/** A declared change of the registration, with the parts of the lock that it changed. */
export interface ReportAmendment extends Pick<Amendment, 'number' | 'date' | 'reason' | 'hash'> {
  readonly changed: readonly (keyof LockParts)[];
}

/** Everything a report shows, as plain JSON data. */
export interface ReportInput {
  readonly title: string;
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  readonly settings: AnalysisSettings;
  readonly corpus: { readonly id: string; readonly version: string; readonly title: string };
  readonly registration: Registration | null;
  readonly lockHash: string | null;
  readonly ledger: readonly LedgerEntry[];
  readonly ledgerHead: string;
  /** In corpus order. */
  readonly tasks: readonly Task[];
  /** Names of the macros on offer. */
  readonly macros: readonly string[];
  /** Oldest first. */
  readonly runs: readonly ReportRun[];
  /** Baselines computed for this report and stored nowhere, for tables in which they did not run. */
  readonly references: readonly { readonly name: string; readonly summary: RunSummary }[];
  readonly pairs: readonly ReportPair[];
  /** Why cells differ that differ in several factors. */
  readonly steps: readonly CellSteps[];
  /** The registered hypotheses, by each rule that judged them; absent where nobody decided. */
  readonly decisions?: readonly RuleDecisions[];
  readonly deviations?: readonly Deviation[];
  /** Oldest first; absent where nothing is frozen. */
  readonly amendments?: readonly ReportAmendment[];
  /** What encoding the workflows is worth, from work on worlds; absent without such runs. */
  readonly outcomes?: OutcomeReport;
  /** What others published; never in one table with what was measured here. */
  readonly published?: readonly PublishedResults[];
}
