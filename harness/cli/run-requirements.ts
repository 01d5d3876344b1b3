import { type FloorRequirement, floorRequirement } from '../analyse/floor-requirement.ts';
import {
  type RegressionRequirement,
  type RegressionRule,
  regressionRequirement,
  regressionRule,
} from '../analyse/regression-requirement.ts';
import type { Outcomes } from '../analyse/task-outcome.ts';
import type { Cell } from '../domain/cell.ts';
import { HarnessError } from '../domain/harness-error.ts';
import type { RunRecord } from '../domain/run-record.ts';
import { analysisSettings } from './analysis-settings.ts';
import { percent, percentRange } from './percent.ts';
import { originalRun } from './reproduce-run.ts';
import type { RunArguments } from './run-arguments.ts';
import type { CellResult, RunSetting } from './run-cells.ts';
import { runOutcomes } from './run-outcomes.ts';

/** What the runs of a command have to show; checked before the first of them starts. */
export interface RunRequirements {
  /** Smallest proportion of the primary metric, 0 to 1; null: none is asked. */
  readonly floor: number | null;
  /** What the runs must not be worse than, by which rule; null: nothing. */
  readonly reference: {
    readonly runId: string;
    readonly outcomes: Outcomes;
    readonly rule: RegressionRule;
  } | null;
  /** Baselines are held to it only if somebody named them. */
  readonly baselines: boolean;
}

/** What became of one requirement in one run, as `--json` gives it. */
export type RequirementResult = {
  readonly run: string;
  readonly cell: string;
  readonly statement: string;
} & (
  | ({ readonly requirement: 'fail-under' } & FloorRequirement)
  | ({ readonly requirement: 'fail-on-regression'; readonly reference: string } & RegressionRequirement)
);

type Setting = Pick<RunSetting, 'workspace' | 'store' | 'judge'>;

/**
 * Reads what `--fail-under` and `--fail-on-regression` ask for, the reference run included.
 *
 * @throws HarnessError `option-invalid`, `options-contradict`, `margin-missing`, `other-corpus`, `run-not-found`
 */
export function requirementsOf(given: RunArguments, setting: Setting): RunRequirements {
  const { failUnder, failOnRegression: reference } = given;
  return {
    floor: failUnder === undefined ? null : floorOf(failUnder),
    reference: reference === undefined ? null : referenceOf(reference, given, setting),
    baselines: (given.model ?? given.cell ?? given.resume) !== undefined,
  };
}

/**
 * Refuses a requirement that nothing would be held to: it would pass without a word.
 *
 * @throws HarnessError `options-contradict`, `nothing-required`
 */
export function refuseNothingToHold(given: RunArguments, cells: readonly Cell[]): void {
  const asked = [
    given.failUnder === undefined ? [] : '--fail-under',
    given.failOnRegression === undefined ? [] : '--fail-on-regression',
  ].flat();
  if (asked.length === 0) return;
  if (given.dryRun === true) {
    throw new HarnessError({
      code: 'options-contradict',
      message: `--dry-run starts nothing that ${asked.join(' and ')} could judge.`,
      fix: 'Leave out one of them.',
    });
  }
  const named = (given.model ?? given.cell ?? given.resume) !== undefined;
  if (!named && cells.every(({ model }) => model.backend === 'baseline')) {
    throw new HarnessError({
      code: 'nothing-required',
      message: `${asked.join(' and ')} would judge nothing: only baselines would run, which are judged where they are named.`,
      fix: 'Name a model with --model.',
    });
  }
}

function floorOf(given: number): number {
  if (given === 0 || (given >= 1 && given <= 100)) return given / 100;
  throw new HarnessError({
    code: 'option-invalid',
    message: `--fail-under is a percentage: found ${given}; expected 1 to 100, or 0.`,
    fix: given > 0 && given < 1 ? `Give --fail-under ${+(100 * given).toFixed(6)}.` : 'Give one such as 80.',
  });
}

function referenceOf(name: string, given: RunArguments, setting: Setting): RunRequirements['reference'] {
  const { workspace, store, judge } = setting;
  const { registration, parts, corpusFolder } = workspace;
  const rule = regressionRule(registration.hypotheses, registration.primaryMetric);
  if (rule === null) {
    throw new HarnessError({
      code: 'margin-missing',
      message: `${registration.id} registers no margin: it has no non-inferiority hypothesis about ${registration.primaryMetric} over the whole corpus.`,
      fix: 'Name a registration that has one with --registration, or use --fail-under.',
    });
  }
  const { record, attempts } = originalRun(name, store);
  const resumed = given.resume === undefined || given.resume === '' ? null : store.loadRun(given.resume);
  if (resumed?.record.id === record.id) {
    throw new HarnessError({
      code: 'options-contradict',
      message: `--resume and --fail-on-regression both name ${record.id}: a run can't be worse than itself.`,
      fix: 'Name an earlier run with --fail-on-regression.',
    });
  }
  refuseOtherTasks(record, { parts, corpusFolder });
  const outcomes = new Map(
    [...attempts].map(([taskId, attempt]) => {
      const timing = attempt.completion.kind === 'answered' ? attempt.completion.reply : null;
      return [taskId, { ...judge.judge(attempt), timing }];
    }),
  );
  return { runId: record.id, outcomes, rule };
}

function refuseOtherTasks(
  { id, parts: theirs }: RunRecord,
  { parts, corpusFolder }: Pick<Setting['workspace'], 'parts' | 'corpusFolder'>,
): void {
  const differing = (['corpus', 'toolset'] as const).filter((part) => theirs[part] !== parts[part]);
  if (differing.length === 0) return;
  throw new HarnessError({
    code: 'other-corpus',
    message: `${id} ran over another ${differing.join(' and another ')} than ${corpusFolder} has now, so its answers can't be paired with new ones.`,
    fix: 'Name a run over this corpus (`pnpm bench runs` lists them), or the corpus of that run with --corpus.',
  });
}

/** Holds every run of a command to what was asked. A cell that never started has nothing to hold: it fails anyway. */
export function requirementResults(
  { floor, reference, baselines }: RunRequirements,
  results: readonly CellResult[],
  { workspace, store, judge }: Setting,
): RequirementResult[] {
  const { tasks } = workspace.corpus;
  return results.flatMap((each): RequirementResult[] => {
    if (each.kind === 'refused') return [];
    const { id: run, cell } = each.record;
    if (cell.model.backend === 'baseline' && !baselines) return [];
    const outcomes = runOutcomes(store, run, judge);
    const found: RequirementResult[] = [];
    if (floor !== null) {
      const metric = workspace.registration.primaryMetric;
      const held = floorRequirement({ metric, floor, tasks, outcomes });
      const statement = floorInWords(held);
      found.push({ requirement: 'fail-under', run, cell: cell.id, statement, ...held });
    }
    if (reference !== null) {
      const { rule, runId } = reference;
      const { seed } = analysisSettings;
      const held = regressionRequirement({ rule, tasks, run: outcomes, reference: reference.outcomes, seed });
      const statement = regressionInWords(held, runId);
      const requirement = 'fail-on-regression';
      found.push({ requirement, run, cell: cell.id, reference: runId, statement, ...held });
    }
    return found;
  });
}

function floorInWords({ metric, floor, bounds, unanswered, tasks }: FloorRequirement): string {
  const figure =
    unanswered === 0
      ? `${percent(bounds.low)}% ${metric}`
      : `${percentRange(bounds)}% ${metric}, ${unanswered} of ${tasks} tasks unanswered`;
  return `${figure}; ${percent(floor)}% asked for`;
}

function regressionInWords(held: RegressionRequirement, reference: string): string {
  const { outcome, metric, margin, tasks, unanswered, better, worse, difference, interval } = held;
  const loss = `a loss of ${percent(margin)} points or more in ${metric} against ${reference}`;
  const saying = {
    passed: `${loss} is ruled out`,
    failed: `${loss} is shown`,
    undecided: `${loss} is neither shown nor ruled out`,
  }[outcome];
  const figures = [
    unanswered === 0 ? '' : `${unanswered} of ${tasks} tasks unanswered on a side`,
    difference === null ? '' : `difference ${percent(difference)}`,
    interval === null
      ? ''
      : `${Math.round(100 * interval.level)}% interval ${percent(interval.low)} to ${percent(interval.high)}`,
    `better on ${better}, worse on ${worse}`,
  ].filter((part) => part !== '');
  return `${saying} (${figures.join(', ')})`;
}
