import type { Deviation } from '../domain/decision.ts';
import { confirmatoryRuns, type RunEvidence } from './run-evidence.ts';

/**
 * The run of a registered cell that counts: the first complete confirmatory one from which nothing disqualifies,
 * whatever it shows; where none is complete, the first one that ended with unanswered tasks. null if there is none.
 * Stopped runs never count: they can be resumed.
 */
export function countingRun(options: {
  readonly registrationId: string;
  readonly cellId: string;
  readonly runs: readonly RunEvidence[];
  readonly deviations: readonly Deviation[];
}): RunEvidence | null {
  const { registrationId, cellId, runs, deviations } = options;
  const disqualified = new Set(
    deviations.filter(({ disqualifies }) => disqualifies).map(({ runId }) => runId),
  );
  const sound = confirmatoryRuns(registrationId, runs).filter(
    ({ record }) => record.registeredCellId === cellId && !disqualified.has(record.id),
  );
  return (
    sound.find(({ state }) => state === 'complete') ??
    sound.find(({ state }) => state === 'incomplete') ??
    null
  );
}
