import { join } from 'node:path';
import Database from 'better-sqlite3';
import { insertAttempt } from './append-attempt.ts';
import { insertWarmUp } from './append-warm-up.ts';
import { type Connection, selectOne } from './connection.ts';
import type { ExportFileName } from './export-texts.ts';
import { insertRun } from './insert-run.ts';
import { integrityError } from './integrity-error.ts';
import type { RunExport } from './read-export.ts';
import { insertVerdict } from './save-verdicts.ts';

const { SqliteError } = Database;

/**
 * Inserts the record and the requests of an exported run, inside the caller's transaction. Of a run that is there, only
 * what came after the last request that is there. Returns the record's hash.
 *
 * @throws HarnessError `export-contradicts-itself` (integrity; file and line)
 */
export function insertEvidence(
  connection: Connection,
  source: RunExport,
  options: { readonly imported: boolean },
): string {
  const { record, warmUps, attempts } = source;
  const runId = record.id;
  const there = selectOne<{ record_hash: string }>(
    connection,
    'SELECT record_hash FROM runs WHERE id = ?',
    runId,
  );
  const recordHash = there?.record_hash ?? insertRun(connection, record, options);
  const beyond = (table: 'warm_ups' | 'attempts') => ({ from: countOf(connection, table, runId) });
  eachLine({ source, name: 'warm-ups.jsonl', lines: warmUps, ...beyond('warm_ups') }, (warmUp) => {
    insertWarmUp(connection, { ...warmUp, runId });
  });
  eachLine({ source, name: 'attempts.jsonl', lines: attempts, ...beyond('attempts') }, (attempt) => {
    insertAttempt(connection, { ...attempt, runId });
  });
  return recordHash;
}

/** Inserts the judgements of an exported run; those that are there already change nothing. */
export function insertVerdicts(connection: Connection, source: RunExport): void {
  eachLine({ source, name: 'verdicts.jsonl', lines: source.verdicts }, (verdict) => {
    insertVerdict(connection, { ...verdict, runId: source.record.id });
  });
}

/** Inserts line by line; what the database refuses (twice the same attempt, say) is an error of the line. */
export function eachLine<Line>(
  piece: {
    readonly source: RunExport;
    readonly name: ExportFileName;
    readonly lines: readonly Line[];
    /** Lines to leave out at the beginning. */
    readonly from?: number;
  },
  insertLine: (line: Line) => void,
): void {
  const { source, name, lines, from = 0 } = piece;
  for (const [index, line] of lines.entries()) {
    if (index < from) continue;
    try {
      insertLine(line);
    } catch (error) {
      if (!(error instanceof SqliteError) || !error.code.startsWith('SQLITE_CONSTRAINT')) throw error;
      throw integrityError({
        code: 'export-contradicts-itself',
        where: `${join(source.folder, name)}:${index + 1}`,
        message: 'it contradicts what stands before it',
        found: error.message,
        expected: 'a line as `pnpm bench export` writes it',
      });
    }
  }
}

function countOf(connection: Connection, table: 'warm_ups' | 'attempts', runId: string): number {
  const sql = `SELECT count(*) AS lines FROM ${table} WHERE run_id = ?`;
  return selectOne<{ lines: number }>(connection, sql, runId)?.lines ?? 0;
}
