import { canonicalJson } from '../domain/canonical-json.ts';
import { cellFactors, type FactorName, factorNames } from '../domain/cell-factors.ts';
import type { CellStep, CellSteps } from '../domain/cell-steps.ts';
import { differingFactors } from '../domain/differing-factors.ts';
import type { AnalysisSettings } from '../domain/measure.ts';
import type { Difference } from '../domain/paired-comparison.ts';
import type { RunRecord } from '../domain/run-record.ts';
import type { Task } from '../domain/task.ts';
import { difference } from './difference.ts';
import { metricValue } from './metric-value.ts';
import { runDifferences } from './run-differences.ts';
import type { Outcomes } from './task-outcome.ts';

/** A run that can be an end of a way or lie on it. */
export interface ExplainingRun {
  readonly record: RunRecord;
  readonly outcomes: Outcomes;
}

/** Ways beyond this are not listed: with four factors there are 24. */
const mostFactors = 4;

/** With more cells than this only the ways to the first one are shown. */
const mostCells = 12;

/**
 * Why cells differ: for every two that differ in two to four factors, the steps from one to the other, a factor at a
 * time, in every order that was run. The steps of one order add up to the whole difference if every task is answered.
 *
 * @param options.runs of one standing, one a cell, the best first: every way ends at the better one. With more than
 *   twelve only the ways to the first.
 */
export function explainCells(options: {
  readonly runs: readonly ExplainingRun[];
  readonly tasks: readonly Task[];
  readonly settings: AnalysisSettings;
}): CellSteps[] {
  const { runs } = options;
  const known = new Map<string, CellStep>();
  const step = (from: ExplainingRun, to: ExplainingRun): CellStep => {
    const key = `${from.record.id} ${to.record.id}`;
    const found = known.get(key) ?? cellStep({ ...options, from, to });
    known.set(key, found);
    return found;
  };
  const ends = runs.length > mostCells ? runs.slice(0, 1) : runs;
  return ends.flatMap((to, index) =>
    runs.slice(index + 1).flatMap((from) => {
      const factors = differingFactors(from.record.cell, to.record.cell);
      if (factors.length < 2 || factors.length > mostFactors) return [];
      return [
        {
          from: from.record.id,
          to: to.record.id,
          whole: step(from, to),
          orders: waysBetween({ from, to, runs }).map((way) =>
            way.slice(1).flatMap((run, at) => {
              const before = way[at];
              return before === undefined ? [] : [step(before, run)];
            }),
          ),
          besides: besides(from.record, to.record),
        },
      ];
    }),
  );
}

/** Ways through runs that have of every factor what one of the ends has; at each step as few factors as a run allows. */
function waysBetween(options: {
  readonly from: ExplainingRun;
  readonly to: ExplainingRun;
  readonly runs: readonly ExplainingRun[];
}): ExplainingRun[][] {
  const { from, to, runs } = options;
  const between = runs.filter((run) => isBetween(run, from, to));
  const next = between.filter(
    (run) => !between.some((other) => other !== run && isBetween(other, from, run)),
  );
  if (next.length === 0) return [[from, to]];
  return next.flatMap((first) => waysBetween({ from: first, to, runs }).map((rest) => [from, ...rest]));
}

/** Of every factor it has the value of one end, and it is neither end. */
function isBetween(run: ExplainingRun, from: ExplainingRun, to: ExplainingRun): boolean {
  const [middle, left, right] = [run, from, to].map(({ record }) => cellFactors(record.cell));
  const same = (a: typeof middle, b: typeof middle, name: FactorName) =>
    canonicalJson(a?.[name] ?? null) === canonicalJson(b?.[name] ?? null);
  return (
    factorNames.every((name) => same(middle, left, name) || same(middle, right, name)) &&
    factorNames.some((name) => !same(middle, left, name)) &&
    factorNames.some((name) => !same(middle, right, name))
  );
}

function cellStep(options: {
  readonly from: ExplainingRun;
  readonly to: ExplainingRun;
  readonly tasks: readonly Task[];
  readonly settings: AnalysisSettings;
}): CellStep {
  const { from, to, tasks, settings } = options;
  return {
    from: from.record.id,
    to: to.record.id,
    factors: differingFactors(from.record.cell, to.record.cell),
    difference: pointsBetween({ left: to.outcomes, right: from.outcomes, tasks, settings }),
  };
}

function pointsBetween(options: {
  readonly left: Outcomes;
  readonly right: Outcomes;
  readonly tasks: readonly Task[];
  readonly settings: AnalysisSettings;
}): Difference {
  const { left, right, tasks, settings } = options;
  const valueOf = (outcomes: Outcomes, task: Task) => {
    const verdict = outcomes.get(task.id)?.verdict;
    return verdict?.kind === 'scored' ? metricValue({ metric: 'points', task, verdict }) : null;
  };
  const isExcluded = (outcomes: Outcomes, { id }: Task) => {
    const verdict = outcomes.get(id)?.verdict;
    return verdict?.kind === 'unscored' && verdict.reason === 'excluded';
  };
  const counted = tasks.filter((task) => !isExcluded(left, task) && !isExcluded(right, task));
  return difference(
    counted.map((task) => ({ bucket: task.bucket, left: valueOf(left, task), right: valueOf(right, task) })),
    settings,
  );
}

/** Fields that differ though no factor names them: sources, engine, machine. What a factor changes is left out. */
function besides(from: RunRecord, to: RunRecord): string[] {
  const groups = ['sources', 'procedure', 'machine'];
  return runDifferences(to, from)
    .filter(({ group }) => groups.includes(group))
    .map(({ field }) => field);
}
