import type { Deviation } from '../domain/decision.ts';
import type { LockParts } from '../domain/lock.ts';
import type { Registration } from '../domain/registration.ts';
import { runDeviations } from './run-deviations.ts';
import { confirmatoryRuns, oldestFirst, type RunEvidence } from './run-evidence.ts';

/** A link of the lock's chain: the lock itself or an amendment. */
export interface LockLink {
  /** `lock`, `amendment 1`, … */
  readonly name: string;
  readonly hash: string;
  readonly parts: LockParts;
}

/** What was registered, and what there is of it. */
export interface DeviationInput {
  readonly registration: Registration;
  /** Oldest first; empty if nothing is frozen. */
  readonly links: readonly LockLink[];
  /** Task ids in the registered order. */
  readonly taskOrder: readonly string[];
  readonly runs: readonly RunEvidence[];
  /** Runs that a ledger says were started, with the cell they were for; those without evidence were withheld. */
  readonly startedRuns: readonly { readonly runId: string; readonly cell: string }[];
}

/**
 * Every way in which the record departs from the registration, by registered cell, then the runs of which the ledger
 * knows and nothing else does. What disqualifies keeps a run from deciding a hypothesis; the rest is listed so that
 * a reader can judge it: repeats, stopped runs, exploratory runs of a registered cell, cells that were never run.
 */
export function findDeviations(input: DeviationInput): Deviation[] {
  const { registration, runs, startedRuns } = input;
  const known = new Set(runs.map(({ record }) => record.id));
  const withheld = startedRuns
    .filter(({ runId }) => !known.has(runId))
    .map(
      ({ runId, cell }): Deviation => ({
        kind: 'withheld-run',
        cellId: null,
        runId,
        statement: `The ledger says that ${runId} (${cell}) was started; its evidence is not here.`,
        disqualifies: false,
      }),
    );
  return [...registration.cells.flatMap(({ id }) => cellDeviations(id, input)), ...withheld];
}

function cellDeviations(cellId: string, input: DeviationInput): Deviation[] {
  const { registration } = input;
  const runs = confirmatoryRuns(registration.id, input.runs).filter(
    ({ record }) => record.registeredCellId === cellId,
  );
  const exploratory = oldestFirst(input.runs).filter(
    ({ record }) =>
      record.standing === 'exploratory' &&
      record.registrationId === registration.id &&
      record.registeredCellId === cellId,
  );
  const ofRuns = runs.map((run) => ({ run, found: runDeviations(run, { ...input, cellId }) }));
  const sound = ofRuns.filter(({ found }) => !found.some(({ disqualifies }) => disqualifies));
  const counting =
    sound.find(({ run }) => run.state === 'complete') ?? sound.find(({ run }) => run.state === 'incomplete');
  const extra = sound.filter((one) => one !== counting && one.run.state === 'complete');
  return [
    ...(runs.length === 0 ? [neverRun(cellId, exploratory.length)] : []),
    ...ofRuns.flatMap(({ found }) => found),
    ...extra.map(({ run }) => ({
      kind: 'extra-run' as const,
      cellId,
      runId: run.record.id,
      statement: `${run.record.id} is a further run of ${cellId}; the first complete one, ${counting?.run.record.id}, counts.`,
      disqualifies: false,
    })),
    ...exploratory.map(({ record }) => ({
      kind: 'exploratory-run' as const,
      cellId,
      runId: record.id,
      statement: `${record.id} ran the config of ${cellId} and is exploratory: ${record.standingReasons.join(' ')}${wasFirst(record, counting?.run) ? ' It began before the registered run, whose answers could be foreseen by then.' : ''}`,
      disqualifies: false,
    })),
  ];
}

function wasFirst(exploratory: RunEvidence['record'], counting: RunEvidence | undefined): boolean {
  return counting !== undefined && exploratory.startedAt < counting.record.startedAt;
}

function neverRun(cellId: string, exploratory: number): Deviation {
  const also = exploratory === 0 ? '' : ` (${exploratory} exploratory)`;
  return {
    kind: 'never-run',
    cellId,
    runId: null,
    statement: `${cellId} is registered and was never run as registered${also}.`,
    disqualifies: false,
  };
}
