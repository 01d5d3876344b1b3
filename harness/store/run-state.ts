import type { LedgerEntry } from '../domain/ledger-entry.ts';
import type { RunState } from '../domain/run-record.ts';
import { type Connection, selectAll } from './connection.ts';
import { isLeased } from './lease.ts';
import { type LedgerRow, ledgerColumns, ledgerEntryOf, textIn } from './ledger-row.ts';

const endStates: readonly RunState[] = ['complete', 'incomplete', 'aborted'];

/**
 * The entries that tell a run's story, oldest first: from the ledger, or for an imported run from the piece of ledger
 * that came with it.
 */
export function runEntries(connection: Connection, runId: string): LedgerEntry[] {
  const imported = selectAll<LedgerRow>(
    connection,
    `SELECT ${ledgerColumns} FROM imported_ledger WHERE import_run_id = ? AND run_id = ? ORDER BY sequence`,
    runId,
    runId,
  );
  const rows =
    imported.length > 0
      ? imported
      : selectAll<LedgerRow>(
          connection,
          `SELECT ${ledgerColumns} FROM ledger WHERE run_id = ? ORDER BY sequence`,
          runId,
        );
  return rows.map(ledgerEntryOf);
}

/**
 * How a run stands, derived from the ledger: what its last `run-ended` says if nothing followed it; else `running`
 * while a live process holds its lease; else `aborted`, because the process died.
 */
export function runState(connection: Connection, runId: string): RunState {
  const last = runEntries(connection, runId).findLast(({ kind }) => kind !== 'run-imported');
  if (last?.kind === 'run-ended') {
    const stated = textIn(last.payload, 'state');
    return endStates.find((state) => state === stated) ?? 'aborted';
  }
  const alive = connection.leases.has(runId) || isLeased(connection.path, runId);
  return alive ? 'running' : 'aborted';
}
