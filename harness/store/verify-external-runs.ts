import type { JsonObject } from '../domain/json.ts';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import { sha256 } from '../domain/sha256.ts';
import { type Connection, selectAll } from './connection.ts';
import { listHash } from './evidence-state.ts';
import { externalRunId } from './import-external-run.ts';
import { integrityError } from './integrity-error.ts';
import { numberIn, textIn } from './ledger-row.ts';

/** Tells whether a ledger entry is about a run of another harness. */
export function isExternalImport({ kind, payload }: LedgerEntry): boolean {
  return kind === 'run-imported' && payload['external'] === true;
}

/**
 * Recomputes every run of another harness: what is kept about it, each of its lines, and that the ledger's entry says
 * the same; no run without an entry, no entry without its run.
 *
 * @returns the number of runs
 * @throws HarnessError (integrity) for the first that is wrong
 */
export function verifyExternalRuns(connection: Connection, entries: readonly LedgerEntry[]): number {
  const stated = new Map(
    entries.filter(isExternalImport).map((entry) => [entry.runId ?? '', entry] as const),
  );
  const runs = selectAll<{ id: string; record: string; record_hash: string }>(
    connection,
    'SELECT id, record, record_hash FROM external_runs ORDER BY id',
  );
  for (const run of runs) {
    verifyOne(connection, run, stated.get(run.id)?.payload ?? {});
    stated.delete(run.id);
  }
  const [lost] = stated.values();
  if (lost !== undefined) {
    throw integrityError({
      code: 'run-missing',
      where: `ledger entry ${lost.sequence} (${lost.kind} of ${lost.runId})`,
      message: 'its run is gone',
      found: 'no run',
      expected: textIn(lost.payload, 'recordHash') ?? 'a run',
    });
  }
  return runs.length;
}

function verifyOne(
  connection: Connection,
  run: { readonly id: string; readonly record: string; readonly record_hash: string },
  stated: JsonObject,
): void {
  const rows = selectAll<{ sequence: number; line: string; hash: string }>(
    connection,
    'SELECT sequence, line, hash FROM external_records WHERE run_id = ? ORDER BY sequence',
    run.id,
  );
  const changed = rows.find(({ line, hash }) => sha256(line) !== hash);
  if (changed !== undefined) {
    throw integrityError({
      code: 'external-record-changed',
      where: `run ${run.id}, line ${changed.sequence}`,
      message: 'its contents are not those that its hash was taken over',
      found: sha256(changed.line),
      expected: changed.hash,
    });
  }
  const recordHash = sha256(run.record);
  const recordsHash = listHash(rows.map(({ hash }) => hash));
  const pairs = [
    ['id', run.id, externalRunId(recordHash, recordsHash)],
    ['recordHash', recordHash, textIn(stated, 'recordHash')],
    ['recordsHash', recordsHash, textIn(stated, 'recordsHash')],
    ['records', rows.length, numberIn(stated, 'records')],
  ] as const;
  for (const [field, found, expected] of pairs) {
    if (found === expected) continue;
    throw integrityError({
      code: 'import-changed',
      where: `run ${run.id}`,
      message: `the imported run is not the one that came in (${field})`,
      found: String(found),
      expected: expected === null ? 'a run-imported entry' : String(expected),
    });
  }
}
