import { HarnessError } from '../domain/harness-error.ts';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import type { RunRecord } from '../domain/run-record.ts';
import { appendLedger } from './append-ledger.ts';
import { type Connection, inTransaction } from './connection.ts';
import { releaseLease, takeLease } from './held-lease.ts';
import { insertRun } from './insert-run.ts';

/**
 * Stores a run's fixed part and its `run-started` entry in one committed transaction. Call it before the first
 * request: from then on the run can't be forgotten. The run is `running` until `endRun`, or until this process dies.
 *
 * @throws HarnessError `run-exists`, `run-id-unusable`, `run-still-running`
 */
export function startRun(connection: Connection, record: RunRecord): LedgerEntry {
  if (!isRunId(record.id)) {
    throw new HarnessError({
      code: 'run-id-unusable',
      message: `run id ${JSON.stringify(record.id)}: expected letters, digits, ".", "_" and "-"`,
      fix: 'Give the run an id that can be the name of a folder.',
    });
  }
  takeLease(connection, record.id);
  try {
    return inTransaction(connection, () => {
      const recordHash = insertRun(connection, record, { imported: false });
      return appendLedger(connection, {
        kind: 'run-started',
        runId: record.id,
        payload: {
          recordHash,
          cell: record.cell.id,
          standing: record.standing,
          tasks: record.taskOrder.length,
        },
      });
    });
  } catch (error) {
    releaseLease(connection, record.id);
    throw error;
  }
}

/** Tells whether an id can name a run: it is also the name of a folder. */
export function isRunId(id: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(id);
}
