import type { Attempt } from '../domain/attempt.ts';
import { type AttemptRow, attemptColumns, attemptOf } from './attempt-row.ts';
import { type Connection, selectAll } from './connection.ts';
import { type WarmUp, type WarmUpRow, warmUpColumns, warmUpOf } from './warm-up-row.ts';

/** Every attempt of a run, in the order in which they were stored. */
export function attemptsOf(connection: Connection, runId: string): Attempt[] {
  const sql = `SELECT ${attemptColumns} FROM attempts WHERE run_id = ? ORDER BY sequence`;
  return selectAll<AttemptRow>(connection, sql, runId).map(attemptOf);
}

/**
 * For each task that was tried, the attempt that counts: the answer, else the last failure. In the order of the run's
 * tasks. A task that is missing here was never tried.
 */
export function finalAttempts(connection: Connection, runId: string): Map<string, Attempt> {
  const rows = selectAll<AttemptRow>(
    connection,
    `SELECT ${attemptColumns} FROM attempts WHERE run_id = ? ORDER BY position, kind = 'answered', sequence`,
    runId,
  );
  const last = new Map(rows.map((row) => [row.task_id, row]));
  return new Map([...last].map(([taskId, row]) => [taskId, attemptOf(row)]));
}

/** How far each task of a run has come: tries so far, and whether one was answered. Reads no requests or replies. */
export function triesOf(
  connection: Connection,
  runId: string,
): Map<string, { readonly tries: number; readonly answered: boolean }> {
  const rows = selectAll<{ task_id: string; tries: number; answered: number }>(
    connection,
    `SELECT task_id, max(try_number) AS tries, max(kind = 'answered') AS answered FROM attempts
     WHERE run_id = ? GROUP BY task_id`,
    runId,
  );
  return new Map(rows.map((row) => [row.task_id, { tries: row.tries, answered: row.answered === 1 }]));
}

/** The warm-up requests of a run, in order. */
export function warmUpsOf(connection: Connection, runId: string): WarmUp[] {
  const sql = `SELECT ${warmUpColumns} FROM warm_ups WHERE run_id = ? ORDER BY sequence`;
  return selectAll<WarmUpRow>(connection, sql, runId).map(warmUpOf);
}
