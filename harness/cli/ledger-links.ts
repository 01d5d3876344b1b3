import type { LockChain } from '../files/load-lock.ts';

/** Hashes of a lock and its amendments, oldest first, for looking them up in a ledger. */
export function ledgerLinks({ lock, amendments }: Pick<LockChain, 'lock' | 'amendments'>) {
  return {
    registrationId: lock.registrationId,
    lockHash: lock.hash,
    amendmentHashes: amendments.map(({ hash }) => hash),
  };
}
