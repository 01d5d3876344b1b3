import { type Connection, inTransaction } from './connection.ts';
import { acquireLease } from './lease.ts';

/** Throws unless this connection is executing the run: evidence comes only from the process that runs it. */
export function requireLease(connection: Connection, runId: string): void {
  if (!connection.leases.has(runId)) throw new Error(`run ${runId} was not started or resumed here`);
}

/**
 * Shows other processes that this connection is executing the run.
 *
 * @throws HarnessError `run-still-running`
 */
export function takeLease(connection: Connection, runId: string): void {
  const lease = inTransaction(connection, () => acquireLease(connection.path, runId));
  connection.leases.set(runId, lease);
}

/**
 * Gives the lease of a run back without an entry in the ledger, as a dying process would: the run then counts as
 * aborted. Does nothing if it is not held.
 */
export function releaseLease(connection: Connection, runId: string): void {
  const lease = connection.leases.get(runId);
  if (lease === undefined) return;
  connection.leases.delete(runId);
  try {
    inTransaction(connection, () => lease.remove());
  } finally {
    lease.drop();
  }
}
