import type { LedgerEntry } from '../domain/ledger-entry.ts';
import { integrityError } from './integrity-error.ts';
import { textIn } from './ledger-row.ts';

/**
 * Checks a lock and its amendments against a ledger in which the registration was frozen: each link was entered when
 * it was made, and no link that was entered is gone. false if the ledger does not know the registration, and nothing
 * can be said.
 *
 * @throws HarnessError (integrity) `lock-not-in-ledger`, `amendment-not-in-ledger`, `amendment-missing`
 */
export function verifyLockInLedger(options: {
  readonly registrationId: string;
  readonly lockHash: string;
  /** Oldest first. */
  readonly amendmentHashes: readonly string[];
  readonly entries: readonly LedgerEntry[];
}): boolean {
  const { registrationId, lockHash, amendmentHashes, entries } = options;
  const own = entries.filter(({ payload }) => textIn(payload, 'registrationId') === registrationId);
  const hashesOf = (kind: LedgerEntry['kind'], field: string) =>
    own.filter((entry) => entry.kind === kind).map(({ payload }) => textIn(payload, field) ?? '');
  const frozen = hashesOf('registration-frozen', 'lockHash');
  if (frozen.length === 0) return false;
  const lock = `the lock of ${registrationId}`;
  if (!frozen.includes(lockHash)) {
    throw integrityError({
      code: 'lock-not-in-ledger',
      where: lock,
      message: 'the ledger says that another one was frozen',
      found: lockHash,
      expected: frozen.join(' or '),
    });
  }
  const entered = hashesOf('registration-amended', 'amendmentHash');
  const forged = amendmentHashes.findIndex((hash) => !entered.includes(hash));
  if (forged >= 0) {
    throw integrityError({
      code: 'amendment-not-in-ledger',
      where: `amendment ${forged + 1} of ${registrationId}`,
      message: 'the ledger does not know it: it was not made when it says',
      found: amendmentHashes[forged] ?? '',
      expected: entered[forged] ?? 'no amendment',
    });
  }
  const gone = entered.find((hash) => !amendmentHashes.includes(hash));
  if (gone !== undefined) {
    throw integrityError({
      code: 'amendment-missing',
      where: `an amendment of ${registrationId}`,
      message: 'the ledger says that it was made, and it is not here',
      found: `${amendmentHashes.length} amendments`,
      expected: gone,
    });
  }
  return true;
}
