import { canonicalJson } from '../domain/canonical-json.ts';
import type { ExternalMapping } from '../domain/external-run.ts';
import type { JsonObject } from '../domain/json.ts';
import { sha256 } from '../domain/sha256.ts';
import type { Toolset } from '../domain/toolset.ts';
import { appendLedger } from './append-ledger.ts';
import { type Connection, insert, inTransaction, selectAll, selectOne } from './connection.ts';
import { listHash } from './evidence-state.ts';

/** What is kept about a run of another harness beside its lines. Its standing is always imported. */
export interface ExternalRunRecord {
  readonly title: string;
  /** `generic`: columns by the mapping; `attempts`: lines of our own `attempts.jsonl`. */
  readonly format: 'generic' | 'attempts';
  /** Name of the file, without its folder. */
  readonly file: string;
  readonly mapping: ExternalMapping | null;
  /** The tool definitions that it is judged with; null for none. */
  readonly toolset: Toolset | null;
}

/** A run of another harness, as stored. */
export interface ExternalRunRow {
  readonly id: string;
  readonly record: ExternalRunRecord;
  readonly lines: readonly JsonObject[];
}

/**
 * Keeps a run of another harness: what it is, and each of its lines as canonical JSON, all or nothing, with one ledger
 * entry `run-imported`. The id follows from the contents, so that the same run is the same row wherever it is imported.
 *
 * @returns the id, and whether the run was there already
 */
export function importExternalRun(
  connection: Connection,
  run: { readonly record: ExternalRunRecord; readonly lines: readonly JsonObject[] },
): { readonly runId: string; readonly alreadyThere: boolean } {
  const record = canonicalJson(run.record);
  const recordHash = sha256(record);
  const lines = run.lines.map((line) => canonicalJson(line));
  const hashes = lines.map((line) => sha256(line));
  const recordsHash = listHash(hashes);
  const runId = externalRunId(recordHash, recordsHash);
  return inTransaction(connection, () => {
    if (selectOne(connection, 'SELECT 1 FROM external_runs WHERE id = ?', runId) !== undefined) {
      return { runId, alreadyThere: true };
    }
    insert(
      connection,
      'INSERT INTO external_runs (id, record, record_hash) VALUES (?, ?, ?)',
      runId,
      record,
      recordHash,
    );
    for (const [index, line] of lines.entries()) {
      insert(
        connection,
        'INSERT INTO external_records (run_id, sequence, line, hash) VALUES (?, ?, ?, ?)',
        runId,
        index + 1,
        line,
        hashes[index] ?? '',
      );
    }
    appendLedger(connection, {
      kind: 'run-imported',
      runId,
      payload: { external: true, recordHash, records: lines.length, recordsHash },
    });
    return { runId, alreadyThere: false };
  });
}

/** Every run of another harness, in the order of their import. */
export function listExternalRuns(connection: Connection): ExternalRunRow[] {
  return selectAll<{ id: string; record: string }>(
    connection,
    'SELECT id, record FROM external_runs ORDER BY rowid',
  ).map(({ id, record }) => ({
    id,
    record: JSON.parse(record) as ExternalRunRecord,
    lines: selectAll<{ line: string }>(
      connection,
      'SELECT line FROM external_records WHERE run_id = ? ORDER BY sequence',
      id,
    ).map(({ line }) => JSON.parse(line) as JsonObject),
  }));
}

/** The id that contents give: `external-` and the beginning of their hash. */
export function externalRunId(recordHash: string, recordsHash: string): string {
  return `external-${sha256(`${recordHash}\n${recordsHash}\n`).slice(0, 12)}`;
}
