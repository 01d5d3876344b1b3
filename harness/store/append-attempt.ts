import type { Attempt } from '../domain/attempt.ts';
import { attemptColumns, attemptRow } from './attempt-row.ts';
import { type Connection, insert, inTransaction, selectOne } from './connection.ts';
import { requireLease } from './held-lease.ts';
import type { Judgement, JudgementSource } from './judge.ts';
import { insertVerdict } from './save-verdicts.ts';

/**
 * Stores an attempt in one committed transaction, with its judgement if there is one already. Attempts accumulate: a
 * second attempt with the same task and try number is refused by the database.
 */
export function appendAttempt(
  connection: Connection,
  attempt: Attempt,
  judged?: { readonly source: JudgementSource; readonly judgement: Judgement },
): void {
  requireLease(connection, attempt.runId);
  inTransaction(connection, () => {
    insertAttempt(connection, attempt);
    if (judged === undefined) return;
    const { runId, taskId, tryNumber } = attempt;
    insertVerdict(connection, { runId, taskId, tryNumber, ...judged.source, ...judged.judgement });
  });
}

/** Stores an attempt as the next one of its run, inside the caller's transaction. Returns its hash. */
export function insertAttempt(connection: Connection, attempt: Attempt): string {
  const last = selectOne<{ last: number | null }>(
    connection,
    'SELECT max(sequence) AS last FROM attempts WHERE run_id = ?',
    attempt.runId,
  );
  const row = attemptRow(attempt, (last?.last ?? 0) + 1);
  insert(
    connection,
    `INSERT INTO attempts (${attemptColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    row.run_id,
    row.sequence,
    row.task_id,
    row.position,
    row.try_number,
    row.started_at,
    row.kind,
    row.hash,
    row.outcome,
    row.request,
    row.response,
  );
  return row.hash;
}
