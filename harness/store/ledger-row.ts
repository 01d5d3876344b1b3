import type { Json, JsonObject } from '../domain/json.ts';
import type { LedgerEntry, LedgerEntryKind } from '../domain/ledger-entry.ts';
import { hashOf } from '../domain/sha256.ts';

/** `previousHash` of the first entry. */
export const noHash = '0'.repeat(64);

/** A row of `ledger`, or of `imported_ledger` without its first column. */
export interface LedgerRow {
  readonly sequence: number;
  readonly at: string;
  readonly kind: string;
  readonly run_id: string | null;
  /** JSON text. */
  readonly payload: string;
  readonly previous_hash: string;
  readonly hash: string;
}

/** Columns of `LedgerRow`, for SELECT and INSERT. */
export const ledgerColumns = 'sequence, at, kind, run_id, payload, previous_hash, hash';

/** The entry that a row holds. Says nothing about whether its hash is right. */
export function ledgerEntryOf(row: LedgerRow): LedgerEntry {
  return {
    sequence: row.sequence,
    at: row.at,
    kind: row.kind as LedgerEntryKind,
    runId: row.run_id,
    payload: JSON.parse(row.payload) as JsonObject,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}

/** SHA-256 of the canonical JSON of an entry without its `hash`. */
export function ledgerEntryHash(entry: Omit<LedgerEntry, 'hash'>): string {
  const { sequence, at, kind, runId, payload, previousHash } = entry;
  return hashOf({ sequence, at, kind, runId, payload, previousHash });
}

/** A field of a payload if it is a text, else null. */
export function textIn(payload: JsonObject, field: string): string | null {
  const value: Json | undefined = payload[field];
  return typeof value === 'string' ? value : null;
}

/** A field of a payload if it is a number, else null. */
export function numberIn(payload: JsonObject, field: string): number | null {
  const value: Json | undefined = payload[field];
  return typeof value === 'number' ? value : null;
}
