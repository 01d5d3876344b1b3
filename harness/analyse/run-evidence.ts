import type { RunRecord, RunState } from '../domain/run-record.ts';

/** One try as far as a registration speaks of it. */
export interface AttemptOutline {
  readonly taskId: string;
  readonly position: number;
  readonly tryNumber: number;
  readonly answered: boolean;
}

/** What is known of a run besides its verdicts. */
export interface RunEvidence {
  readonly record: RunRecord;
  readonly state: RunState;
  /** In the order in which they were made. */
  readonly attempts: readonly AttemptOutline[];
}

/** Runs that claim to be registered runs of this registration, oldest first. */
export function confirmatoryRuns(registrationId: string, runs: readonly RunEvidence[]): RunEvidence[] {
  return oldestFirst(runs).filter(
    ({ record }) =>
      record.standing === 'confirmatory' &&
      record.registrationId === registrationId &&
      record.registeredCellId !== null,
  );
}

/** Runs by the time at which they began, then by id. */
export function oldestFirst(runs: readonly RunEvidence[]): RunEvidence[] {
  const key = ({ record }: RunEvidence) => `${record.startedAt} ${record.id}`;
  return [...runs].sort((left, right) => (key(left) < key(right) ? -1 : 1));
}
