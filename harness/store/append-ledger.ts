import { canonicalJson } from '../domain/canonical-json.ts';
import type { JsonObject } from '../domain/json.ts';
import type { LedgerEntry, LedgerEntryKind } from '../domain/ledger-entry.ts';
import { type Connection, insert, inTransaction, selectOne } from './connection.ts';
import { ledgerColumns, ledgerEntryHash, noHash } from './ledger-row.ts';

/** What an entry says; its number, time and hashes are given when it is appended. */
export interface NewLedgerEntry {
  readonly kind: LedgerEntryKind;
  /** Null for entries that are about no run. */
  readonly runId: string | null;
  readonly payload: JsonObject;
}

/**
 * Appends one entry to the chain and returns it. The last entry is read and the new one written in one transaction
 * that holds the write lock, so that two processes can't both follow the same entry. Inside a transaction it joins it.
 */
export function appendLedger(connection: Connection, entry: NewLedgerEntry): LedgerEntry {
  return connection.database.inTransaction
    ? append(connection, entry)
    : inTransaction(connection, () => append(connection, entry));
}

function append(connection: Connection, { kind, runId, payload }: NewLedgerEntry): LedgerEntry {
  const last = selectOne<{ sequence: number; hash: string }>(
    connection,
    'SELECT sequence, hash FROM ledger ORDER BY sequence DESC LIMIT 1',
  );
  const fields = {
    sequence: (last?.sequence ?? 0) + 1,
    at: connection.now().toISOString(),
    kind,
    runId,
    payload,
    previousHash: last?.hash ?? noHash,
  };
  const hash = ledgerEntryHash(fields);
  insert(
    connection,
    `INSERT INTO ledger (${ledgerColumns}) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    fields.sequence,
    fields.at,
    kind,
    runId,
    canonicalJson(payload),
    fields.previousHash,
    hash,
  );
  return { ...fields, hash };
}
