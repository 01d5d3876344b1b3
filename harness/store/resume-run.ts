import { HarnessError } from '../domain/harness-error.ts';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import { appendLedger } from './append-ledger.ts';
import { type Connection, inTransaction } from './connection.ts';
import { evidenceState } from './evidence-state.ts';
import { releaseLease, takeLease } from './held-lease.ts';
import { loadRun } from './load-run.ts';

/**
 * Takes up a run that was stopped, died or ended incomplete: writes `run-resumed` with what is there so far.
 * Take an exact id; see `loadRun` for prefixes.
 *
 * @throws HarnessError `run-not-found`, `run-complete`, `run-still-running`, `run-imported`
 */
export function resumeRun(connection: Connection, runId: string): LedgerEntry {
  const run = loadRun(connection, runId);
  if (run.imported) {
    throw new HarnessError({
      code: 'run-imported',
      message: `run ${run.record.id} was imported, and goes on only in the store that it comes from`,
      fix: 'Resume it where it was started, then export and import it again into a new store.',
    });
  }
  takeLease(connection, run.record.id);
  try {
    return inTransaction(connection, () => {
      // Read again under the lease: another process may have ended the run meanwhile.
      if (loadRun(connection, run.record.id).state === 'complete') {
        throw new HarnessError({
          code: 'run-complete',
          message: `run ${run.record.id} is complete: every task has an answer`,
          fix: 'Start a new run to measure again.',
        });
      }
      return appendLedger(connection, {
        kind: 'run-resumed',
        runId: run.record.id,
        payload: { recordHash: run.recordHash, ...evidenceState(connection, run.record.id) },
      });
    });
  } catch (error) {
    releaseLease(connection, run.record.id);
    throw error;
  }
}
