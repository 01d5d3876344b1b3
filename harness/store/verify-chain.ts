import type { LedgerEntry } from '../domain/ledger-entry.ts';
import { integrityError } from './integrity-error.ts';
import { type LedgerRow, ledgerEntryHash, ledgerEntryOf } from './ledger-row.ts';

/**
 * Recomputes a chain of ledger entries: numbers without gaps, every hash, every link. Returns the entries.
 *
 * @param chain.start what the first entry must be; null for a piece out of the middle of some other ledger
 * @throws HarnessError `ledger-entry-missing`, `ledger-entry-changed`, `ledger-chain-broken` (integrity), for the
 *   first entry that is wrong
 */
export function verifyChain(chain: {
  readonly rows: readonly LedgerRow[];
  readonly name: string;
  readonly start: { readonly sequence: number; readonly previousHash: string } | null;
}): LedgerEntry[] {
  const [first] = chain.rows;
  let expected = chain.start ?? {
    sequence: first?.sequence ?? 1,
    previousHash: first?.previous_hash ?? '',
  };
  return chain.rows.map((row) => {
    const where = `${chain.name} entry ${row.sequence} (${row.kind}${row.run_id === null ? '' : ` of ${row.run_id}`})`;
    if (row.sequence !== expected.sequence) {
      throw integrityError({
        code: 'ledger-entry-missing',
        where: `${chain.name} entry ${expected.sequence}`,
        message: 'it is missing',
        found: `entry ${row.sequence}`,
        expected: `entry ${expected.sequence}`,
      });
    }
    const entry = ledgerEntryOf(row);
    const hash = ledgerEntryHash(entry);
    if (hash !== row.hash) {
      throw integrityError({
        code: 'ledger-entry-changed',
        where,
        message: 'its contents are not those that its hash was taken over',
        found: hash,
        expected: row.hash,
      });
    }
    if (row.previous_hash !== expected.previousHash) {
      throw integrityError({
        code: 'ledger-chain-broken',
        where,
        message: 'it does not follow the entry before it',
        found: row.previous_hash,
        expected: expected.previousHash,
      });
    }
    expected = { sequence: row.sequence + 1, previousHash: row.hash };
    return entry;
  });
}
