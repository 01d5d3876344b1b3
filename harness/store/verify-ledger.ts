import type { LedgerEntry } from '../domain/ledger-entry.ts';
import { type Connection, selectAll, selectOne } from './connection.ts';
import { integrityError } from './integrity-error.ts';
import { type LedgerRow, ledgerColumns, noHash, textIn } from './ledger-row.ts';
import { verifyChain } from './verify-chain.ts';
import { isExternalImport } from './verify-external-runs.ts';

/**
 * Recomputes the whole ledger, finds a dropped tail by SQLite's own memory of the highest number given, and checks
 * that every run that was ever started or imported is still there with the record it had (those of other harnesses: `verifyExternalRuns`).
 *
 * @throws HarnessError (integrity) for the first entry that is wrong
 */
export function verifyLedger(connection: Connection): LedgerEntry[] {
  const rows = selectAll<LedgerRow>(connection, `SELECT ${ledgerColumns} FROM ledger ORDER BY sequence`);
  const entries = verifyChain({ rows, name: 'ledger', start: { sequence: 1, previousHash: noHash } });
  const highest = selectOne<{ seq: number }>(
    connection,
    "SELECT seq FROM sqlite_sequence WHERE name = 'ledger'",
  );
  if ((highest?.seq ?? 0) !== rows.length) {
    throw integrityError({
      code: 'ledger-entry-missing',
      where: `ledger entry ${rows.length + 1}`,
      message: 'it was dropped from the end',
      found: `${rows.length} entries`,
      expected: `${highest?.seq ?? 0} entries`,
    });
  }
  for (const entry of entries) {
    if (isExternalImport(entry)) continue;
    if (entry.kind === 'run-started' || entry.kind === 'run-imported') verifyRunIsThere(connection, entry);
  }
  return entries;
}

function verifyRunIsThere(connection: Connection, { sequence, kind, runId, payload }: LedgerEntry): void {
  const run = selectOne<{ record_hash: string; imported: number }>(
    connection,
    'SELECT record_hash, imported FROM runs WHERE id = ?',
    runId ?? '',
  );
  const expected = textIn(payload, 'recordHash') ?? 'a record hash';
  if (run?.record_hash === expected && (run.imported === 1) === (kind === 'run-imported')) return;
  throw integrityError({
    code: run === undefined ? 'run-missing' : 'run-record-changed',
    where: `ledger entry ${sequence} (${kind} of ${runId})`,
    message: run === undefined ? 'its run is gone' : 'its run has another record now',
    found: run?.record_hash ?? 'no run',
    expected,
  });
}
