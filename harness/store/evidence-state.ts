import type { JsonObject } from '../domain/json.ts';
import { sha256 } from '../domain/sha256.ts';
import { type Connection, selectAll, selectOne } from './connection.ts';

/** How much evidence a run has, and the hashes that prove it. Part of the ledger entries `run-resumed` and `run-ended`. */
export interface EvidenceState extends JsonObject {
  readonly attempts: number;
  /** SHA-256 of the attempts' hashes in order, each followed by a newline. */
  readonly attemptsHash: string;
  readonly warmUps: number;
  readonly warmUpsHash: string;
}

/** The evidence that a run has now. */
export function evidenceState(connection: Connection, runId: string): EvidenceState {
  const attempts = hashes(connection, 'attempts', runId);
  const warmUps = hashes(connection, 'warm_ups', runId);
  return {
    attempts: attempts.length,
    attemptsHash: listHash(attempts),
    warmUps: warmUps.length,
    warmUpsHash: listHash(warmUps),
  };
}

/** SHA-256 of a list of hashes in order, each followed by a newline. */
export function listHash(hashes: readonly string[]): string {
  return sha256(hashes.map((hash) => `${hash}\n`).join(''));
}

/** How many tasks of a run have an answer, and how many attempts failed. */
export function runCounts(
  connection: Connection,
  runId: string,
): { readonly answered: number; readonly failed: number } {
  const row = selectOne<{ answered: number; failed: number }>(
    connection,
    `SELECT count(DISTINCT CASE kind WHEN 'answered' THEN task_id END) AS answered,
       count(CASE kind WHEN 'failed' THEN 1 END) AS failed FROM attempts WHERE run_id = ?`,
    runId,
  );
  return row ?? { answered: 0, failed: 0 };
}

function hashes(connection: Connection, table: 'attempts' | 'warm_ups', runId: string): string[] {
  const sql = `SELECT hash FROM ${table} WHERE run_id = ? ORDER BY sequence`;
  return selectAll<{ hash: string }>(connection, sql, runId).map(({ hash }) => hash);
}
