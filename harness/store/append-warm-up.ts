import { type Connection, insert, inTransaction, selectOne } from './connection.ts';
import { requireLease } from './held-lease.ts';
import { type WarmUp, warmUpColumns, warmUpRow } from './warm-up-row.ts';

/** Stores a warm-up request of a run in one committed transaction, apart from the attempts. */
export function appendWarmUp(connection: Connection, warmUp: WarmUp): void {
  requireLease(connection, warmUp.runId);
  inTransaction(connection, () => insertWarmUp(connection, warmUp));
}

/** Stores a warm-up as the next one of its run, inside the caller's transaction. Returns its hash. */
export function insertWarmUp(connection: Connection, warmUp: WarmUp): string {
  const last = selectOne<{ last: number | null }>(
    connection,
    'SELECT max(sequence) AS last FROM warm_ups WHERE run_id = ?',
    warmUp.runId,
  );
  const row = warmUpRow(warmUp, (last?.last ?? 0) + 1);
  insert(
    connection,
    `INSERT INTO warm_ups (${warmUpColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    row.run_id,
    row.sequence,
    row.started_at,
    row.kind,
    row.hash,
    row.outcome,
    row.request,
    row.response,
  );
  return row.hash;
}
