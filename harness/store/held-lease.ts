import type { Connection } from './connection.ts';

/** Throws unless this connection is executing the run: evidence comes only from the process that runs it. */
export function requireLease(connection: Connection, runId: string): void {
  if (!connection.leases.has(runId)) throw new Error(`run ${runId} was not started or resumed here`);
}

/**
 * Gives the lease of a run back without an entry in the ledger, as a dying process would: the run then counts as
 * aborted. Does nothing if it is not held.
 */
export function releaseLease(connection: Connection, runId: string): void {
  connection.leases.get(runId)?.release();
  connection.leases.delete(runId);
}
