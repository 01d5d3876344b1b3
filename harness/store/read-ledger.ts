import type { LedgerEntry } from '../domain/ledger-entry.ts';
import { type Connection, selectAll, selectOne } from './connection.ts';
import { type LedgerRow, ledgerColumns, ledgerEntryOf, noHash } from './ledger-row.ts';

/** Every entry of the ledger, oldest first. */
export function ledgerEntries(connection: Connection): LedgerEntry[] {
  return selectAll<LedgerRow>(connection, `SELECT ${ledgerColumns} FROM ledger ORDER BY sequence`).map(
    ledgerEntryOf,
  );
}

/**
 * Hash of the last entry: whoever keeps it elsewhere can prove later that nothing before it changed. 64 zeros for an
 * empty ledger.
 */
export function ledgerHead(connection: Connection): string {
  const sql = 'SELECT hash FROM ledger ORDER BY sequence DESC LIMIT 1';
  return selectOne<{ hash: string }>(connection, sql)?.hash ?? noHash;
}
