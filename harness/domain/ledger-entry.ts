import type { JsonObject } from './json.ts';

/** What a ledger entry says happened. */
export const ledgerEntryKinds = [
  'registration-frozen',
  'registration-amended',
  'run-started',
  'run-resumed',
  'run-ended',
  'run-imported',
] as const;

export type LedgerEntryKind = (typeof ledgerEntryKinds)[number];

/**
 * One link of the append-only chain. `hash` is the SHA-256 of the canonical JSON of the other fields;
 * `previousHash` is the hash of entry `sequence − 1` (64 zeros for the first).
 */
export interface LedgerEntry {
  readonly sequence: number;
  readonly at: string;
  readonly kind: LedgerEntryKind;
  readonly runId: string | null;
  readonly payload: JsonObject;
  readonly previousHash: string;
  readonly hash: string;
}
