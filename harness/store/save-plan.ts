import type { LedgerEntry } from '../domain/ledger-entry.ts';
import type { Amendment, Lock } from '../domain/lock.ts';
import type { Registration } from '../domain/registration.ts';
import { appendLedger } from './append-ledger.ts';
import { type Connection, inTransaction } from './connection.ts';
import { keepContent } from './content-row.ts';

/**
 * Keeps a registration with its lock, and says so in the ledger. Keeping the same pair again adds nothing but the
 * ledger entry.
 */
export function saveFrozenRegistration(
  connection: Connection,
  plan: { readonly registration: Registration; readonly lock: Lock },
): LedgerEntry {
  return inTransaction(connection, () => {
    const registrationHash = keepContent(connection, 'registrations', plan.registration);
    keepContent(connection, 'locks', plan.lock);
    return appendLedger(connection, {
      kind: 'registration-frozen',
      runId: null,
      payload: { registrationId: plan.registration.id, registrationHash, lockHash: plan.lock.hash },
    });
  });
}

/** Says in the ledger that a registration was amended. */
export function recordAmendment(connection: Connection, amendment: Amendment): LedgerEntry {
  return appendLedger(connection, {
    kind: 'registration-amended',
    runId: null,
    payload: {
      registrationId: amendment.registrationId,
      number: amendment.number,
      amendmentHash: amendment.hash,
    },
  });
}
