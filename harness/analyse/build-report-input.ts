import type { Attempt } from '../domain/attempt.ts';
import { versionMark } from '../domain/cell-factors.ts';
import type { Corpus } from '../domain/corpus.ts';
import { groupBy } from '../domain/group-by.ts';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import type { AnalysisSettings } from '../domain/measure.ts';
import { isOtherVersion } from '../domain/pinned-weights.ts';
import type { Registration } from '../domain/registration.ts';
import type { ReportInput, ReportPair, ReportRun } from '../domain/report-input.ts';
import type { RunRecord, RunStanding, RunState } from '../domain/run-record.ts';
import type { RunSummary } from '../domain/run-summary.ts';
import { comparePaired } from './compare-paired.ts';
import { confidentTasks } from './confident-tasks.ts';
import { explainCells } from './explain-cells.ts';
import { askedPairs, pairsInOneFactor, pairWithSuccessors, type RunPair } from './pair-runs.ts';
import { type ConfidentTask, planHandOver } from './plan-hand-over.ts';
import { reportResults } from './report-results.ts';
import { runDifferences } from './run-differences.ts';
import { slippedArguments } from './slipped-arguments.ts';
import { summariseRun } from './summarise-run.ts';
import type { Outcomes, ReplyTiming } from './task-outcome.ts';

/** A stored run with everything that was stored of it. Its corpus is the report's. */
export interface ReportSource {
  readonly record: RunRecord;
  readonly state: RunState;
  readonly standing: RunStanding;
  readonly failedAttempts: number;
  /** In the order in which they were made. */
  readonly attempts: readonly Attempt[];
  readonly outcomes: Outcomes;
  readonly warmUps: readonly ReplyTiming[];
}

/**
 * Puts together everything a report shows.
 *
 * @param options.runs all runs on this corpus, oldest first
 * @param options.selected ids of the runs for the tables of results; null: for each cell the last complete run, or
 *   the last one, exploratory ones only of cells that were not run as registered as well. Other runs stay in the report if they are the past of a selected one (or if none were selected).
 * @param options.pairs `every` compares the selected runs with each other, as somebody asked; `one-factor` those
 *   that differ in one factor
 */
export function buildReportInput(options: {
  readonly title: string;
  readonly generatedAt: string;
  readonly corpus: Corpus;
  readonly registration: Registration | null;
  readonly lockHash: string | null;
  readonly ledger: readonly LedgerEntry[];
  readonly ledgerHead: string;
  readonly runs: readonly ReportSource[];
  readonly selected: readonly string[] | null;
  readonly references: readonly { readonly name: string; readonly summary: RunSummary }[];
  readonly pairs: 'every' | 'one-factor';
  readonly settings: AnalysisSettings;
}): ReportInput {
  const { corpus, settings, selected, ledger } = options;
  const headline = new Set(selected ?? lastOfEachCell(options.runs));
  const sources = options.runs.filter(
    ({ record }) => selected === null || isPast(record, headline, options.runs),
  );
  const runs = sources.map((source) =>
    reportRun({
      source,
      sources,
      corpus,
      ledger,
      settings,
      headline: headline.has(source.record.id),
    }),
  );
  return {
    title: options.title,
    generatedAt: options.generatedAt,
    settings,
    corpus: { id: corpus.manifest.id, version: corpus.manifest.version, title: corpus.manifest.title },
    registration: options.registration,
    lockHash: options.lockHash,
    ledger,
    ledgerHead: options.ledgerHead,
    tasks: corpus.tasks,
    macros: corpus.toolset.macros.map(({ name }) => name),
    runs,
    references: options.references,
    pairs: pairsOf(runs, options).map((pair) => compared(pair, { ...options, sources })),
    steps: stepsOf(runs, { ...options, sources }),
  };
}

function lastOfEachCell(runs: readonly ReportSource[]): string[] {
  const byCell = groupBy(runs, ({ record, standing }) => `${standing} ${record.cell.id}`);
  const registered = new Set(
    runs
      .filter(({ standing, state }) => standing === 'confirmatory' && state === 'complete')
      .map(({ record }) => record.cell.id),
  );
  return [...byCell.values()].flatMap((found) => {
    const same = found.filter(
      ({ standing, record }) => standing !== 'exploratory' || !registered.has(record.cell.id),
    );
    const last = same.findLast(({ state }) => state === 'complete') ?? same.at(-1);
    return last === undefined ? [] : [last.record.id];
  });
}

/** A run that is selected, or is paired with a selected one that came after it or mended it. */
function isPast(record: RunRecord, selected: ReadonlySet<string>, runs: readonly ReportSource[]): boolean {
  if (selected.has(record.id)) return true;
  return pairWithSuccessors(runs).some(
    ({ left, right }) => right.record.id === record.id && selected.has(left.record.id),
  );
}

function pairsOf(
  runs: readonly ReportRun[],
  {
    pairs,
    selected,
  }: { readonly pairs: 'every' | 'one-factor'; readonly selected: readonly string[] | null },
): RunPair<ReportRun>[] {
  const shown = runs.filter(({ headline }) => headline);
  const asked = (selected ?? []).flatMap((id) => runs.find(({ record }) => record.id === id) ?? []);
  const wanted =
    pairs === 'every' ? askedPairs(asked) : pairsInOneFactor(shown.filter(({ isBaseline }) => !isBaseline));
  const past = pairWithSuccessors(runs).filter(
    ({ right }) => !right.isBaseline || right.state !== 'complete',
  );
  const keyOf = ({ left, right }: RunPair<ReportRun>) => [left.record.id, right.record.id].sort().join(' ');
  const taken = new Set((pairs === 'every' ? wanted : past).map(keyOf));
  return pairs === 'every'
    ? [...wanted, ...past.filter((pair) => !taken.has(keyOf(pair)))]
    : [...past, ...wanted.filter((pair) => !taken.has(keyOf(pair)))];
}

/** Why cells differ, among the models' runs in the tables of results; those of another standing explain nothing. */
function stepsOf(
  runs: readonly ReportRun[],
  context: {
    readonly sources: readonly ReportSource[];
    readonly corpus: Corpus;
    readonly settings: AnalysisSettings;
  },
): ReportInput['steps'] {
  const points = ({ summary }: ReportRun) => summary.overall.measures.points.proportion ?? -1;
  const shown = runs
    .filter(({ headline, isBaseline }) => headline && !isBaseline)
    .toSorted((left, right) => points(right) - points(left));
  return [...groupBy(shown, ({ standing }) => standing).values()].flatMap((same) =>
    explainCells({
      runs: same.map(({ record }) => ({ record, outcomes: outcomesOf(record, context.sources) })),
      tasks: context.corpus.tasks,
      settings: context.settings,
    }),
  );
}

function outcomesOf({ id }: RunRecord, sources: readonly ReportSource[]): Outcomes {
  return sources.find(({ record }) => record.id === id)?.outcomes ?? new Map();
}

function compared(
  { left, right, because }: RunPair<ReportRun>,
  context: {
    readonly sources: readonly ReportSource[];
    readonly corpus: Corpus;
    readonly settings: AnalysisSettings;
  },
): ReportPair {
  const side = ({ name, record }: ReportRun) => ({
    name,
    outcomes: outcomesOf(record, context.sources),
  });
  return {
    left: left.record.id,
    right: right.record.id,
    because,
    differences: runDifferences(left.record, right.record),
    comparison: comparePaired({
      tasks: context.corpus.tasks,
      left: side(left),
      right: side(right),
      settings: context.settings,
    }),
  };
}

function reportRun(options: {
  readonly source: ReportSource;
  readonly sources: readonly ReportSource[];
  readonly corpus: Corpus;
  readonly ledger: readonly LedgerEntry[];
  readonly settings: AnalysisSettings;
  readonly headline: boolean;
}): ReportRun {
  const { source, corpus, settings } = options;
  const { tasks, toolset } = corpus;
  const { record, state, standing, failedAttempts, outcomes, warmUps } = source;
  return {
    name: uniqueName(source, options.sources),
    headline: options.headline,
    isBaseline: isBaseline(record),
    record,
    state,
    standing,
    endReason: endReason(options.ledger, record.id),
    failedAttempts,
    summary: summariseRun({ tasks, outcomes, warmUps, settings }),
    confidence: confidenceOf(confidentTasks({ tasks, attempts: source.attempts, outcomes }), settings),
    slips: slippedArguments({ tasks, outcomes, toolset }),
    ...reportResults({ tasks, outcomes, attempts: source.attempts }),
  };
}

/** The level that a report's hand-over is calibrated for: at most one wrong answer in twenty among those handled. */
const mostError = 0.05;

function confidenceOf(
  tasks: readonly ConfidentTask[],
  { alpha, seed }: AnalysisSettings,
): ReportRun['confidence'] {
  if (tasks.every(({ confidence }) => confidence === null)) return null;
  return planHandOver({ tasks, mostError, seed, alpha, price: null });
}

function isBaseline({ cell }: RunRecord): boolean {
  return cell.model.backend === 'baseline';
}

/** The cell's name, with what sets it apart where several runs have that name: the version of the weights, the run. */
function uniqueName({ record }: ReportSource, sources: readonly ReportSource[]): string {
  const { cell } = record;
  const sameName = sources.filter((other) => other.record.cell.id === cell.id);
  const same = sameName.filter((other) => !isOtherVersion(other.record.cell.model, cell.model));
  const version = versionMark(
    cell,
    sameName.map((other) => other.record.cell),
  );
  const number = same.findIndex((other) => other.record.id === record.id) + 1;
  const repeat = same.length > 1 ? [`(run ${number} of ${same.length})`] : [];
  return [`${isBaseline(record) ? cell.model.id : cell.id}${version}`, ...repeat].join(' ');
}

function endReason(ledger: readonly LedgerEntry[], runId: string): string | null {
  const ended = ledger.findLast((entry) => entry.kind === 'run-ended' && entry.runId === runId);
  const reason = ended?.payload['reason'];
  return typeof reason === 'string' ? reason : null;
}
