import { HarnessError } from '../domain/harness-error.ts';
import type { RunRecord } from '../domain/run-record.ts';
import { differingFields } from './differing-fields.ts';
import type { RunStore } from './run-store.ts';

/** What may differ between the sessions of one run: when it began, and what preflight saw this time. */
const perSession: readonly (keyof RunRecord)[] = ['id', 'startedAt', 'preflight'];

/**
 * Writes `run-started` or `run-resumed` to the ledger, before any request.
 *
 * @throws HarnessError `record-differs` if the run to be resumed was started with anything else than `record`; those of
 *   `startRun` and `resumeRun`
 */
export function beginRun(store: RunStore, record: RunRecord, resume: boolean): void {
  if (!resume) {
    store.startRun(record);
    return;
  }
  const stored = store.loadRun(record.id).record;
  const differences = differingFields(stored, record, perSession);
  if (differences.length > 0) {
    throw new HarnessError({
      code: 'record-differs',
      message: `run ${stored.id} was started otherwise: ${differences.map(({ path }) => path).join(', ')} differ`,
      fix: 'Restore what it was started with, or start a new run.',
      problems: differences.map(({ path, left, right }) => ({
        where: path,
        found: shortened(right),
        expected: shortened(left),
      })),
    });
  }
  store.resumeRun(stored.id);
}

function shortened(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 200)}…`;
}
