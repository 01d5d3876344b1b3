import { differingFactors } from '../domain/differing-factors.ts';
import { isOtherVersion } from '../domain/pinned-weights.ts';
import type { PairReason } from '../domain/report-input.ts';
import type { RunRecord, RunState } from '../domain/run-record.ts';

/** What pairing looks at. */
export interface PairableRun {
  readonly record: RunRecord;
  readonly state: RunState;
}

/** Two runs to be shown side by side. */
export interface RunPair<Run extends PairableRun> {
  readonly left: Run;
  readonly right: Run;
  readonly because: PairReason;
}

/** A repair may change at most so many factors: with more it is another experiment. */
const mostFactorsOfARepair = 3;

/**
 * Puts every run that did not succeed next to its successor: the first complete later run of the same cell, else
 * the nearest later cell of the same model that is complete. A run that hid the schema stands next to one that
 * showed it, and a run that was repeated, or made again with another version of the weights, next to that repetition.
 * The successor is `left`.
 *
 * @param runs oldest first
 */
export function pairWithSuccessors<Run extends PairableRun>(runs: readonly Run[]): RunPair<Run>[] {
  return runs.flatMap((run, index): RunPair<Run>[] => {
    const later = runs.slice(index + 1);
    const again = later.filter(({ record }) => record.cell.id === run.record.cell.id);
    const repeated = again.find(isComplete) ?? (isComplete(run) ? undefined : again[0]);
    if (repeated !== undefined) {
      const isNew = isOtherVersion(repeated.record.cell.model, run.record.cell.model);
      return [{ left: repeated, right: run, because: isNew ? 'repaired' : 'repeated' }];
    }
    const repair = isComplete(run) ? withSchemaShown(run, runs) : nearestRepair(run, later);
    return repair === undefined ? [] : [{ left: repair, right: run, because: 'repaired' }];
  });
}

/** All pairs of runs whose cells differ in exactly one factor, in the order given. */
export function pairsInOneFactor<Run extends PairableRun>(runs: readonly Run[]): RunPair<Run>[] {
  return runs.flatMap((left, index) =>
    runs
      .slice(index + 1)
      .filter((right) => differingFactors(left.record.cell, right.record.cell).length === 1)
      .map((right) => ({ left, right, because: 'one-factor' as const })),
  );
}

/** Pairs for a question somebody asked: every pair of up to four runs, else the first against each other. */
export function askedPairs<Run extends PairableRun>(runs: readonly Run[]): RunPair<Run>[] {
  const lefts = runs.length <= 4 ? runs : runs.slice(0, 1);
  return lefts.flatMap((left, index) =>
    runs.slice(index + 1).map((right) => ({ left, right, because: 'asked' as const })),
  );
}

function isComplete({ state }: PairableRun): boolean {
  return state === 'complete';
}

function withSchemaShown<Run extends PairableRun>(run: Run, runs: readonly Run[]): Run | undefined {
  if (run.record.cell.config.schema !== 'hidden') return undefined;
  return runs.findLast(
    (other) => isComplete(other) && differingFactors(run.record.cell, other.record.cell).join() === 'schema',
  );
}

function nearestRepair<Run extends PairableRun>(run: Run, later: readonly Run[]): Run | undefined {
  if (run.state === 'running') return undefined;
  const near = later
    .map((other) => ({ other, factors: differingFactors(run.record.cell, other.record.cell) }))
    .filter(
      ({ other, factors }) =>
        isComplete(other) && !factors.includes('model') && factors.length <= mostFactorsOfARepair,
    )
    .sort((a, b) => a.factors.length - b.factors.length);
  return near[0]?.other;
}
