import type { JsonObject } from '../domain/json.ts';
import { type AttemptRow, attemptColumns } from './attempt-row.ts';
import { type Connection, selectAll, selectOne } from './connection.ts';
import { exportFiles } from './export-files.ts';
import { type LedgerRow, ledgerColumns, ledgerEntryOf } from './ledger-row.ts';
import { verdictsOf } from './read-verdicts.ts';
import { type WarmUpRow, warmUpColumns } from './warm-up-row.ts';

/** The files of an export, in the order in which they are written; the manifest last, since it names the others. */
export const exportFileNames = [
  'run.json',
  'warm-ups.jsonl',
  'attempts.jsonl',
  'verdicts.jsonl',
  'ledger.jsonl',
  'manifest.json',
] as const;

export type ExportFileName = (typeof exportFileNames)[number];

/** The whole text of each file of an export. */
export type ExportTexts = Readonly<Record<ExportFileName, string>>;

/**
 * A run as text files. The same run gives the same bytes, in every store that it was imported into.
 *
 * `ledger.jsonl` is the unbroken piece of ledger from the run's first entry to its last, entries of other runs in
 * between included, so that the chain can be recomputed.
 */
export function exportTexts(connection: Connection, runId: string): ExportTexts {
  const run = selectOne<{ record: string; record_hash: string }>(
    connection,
    'SELECT record, record_hash FROM runs WHERE id = ?',
    runId,
  );
  if (run === undefined) throw new Error(`run ${runId} vanished`);
  const attempts = selectAll<AttemptRow>(
    connection,
    `SELECT ${attemptColumns} FROM attempts WHERE run_id = ? ORDER BY sequence`,
    runId,
  );
  const warmUps = selectAll<WarmUpRow>(
    connection,
    `SELECT ${warmUpColumns} FROM warm_ups WHERE run_id = ? ORDER BY sequence`,
    runId,
  );
  return exportFiles({
    runId,
    record: JSON.parse(run.record) as JsonObject,
    recordHash: run.record_hash,
    warmUps,
    attempts,
    verdicts: verdictsOf(connection, runId),
    ledger: ledgerPiece(connection, runId).map(ledgerEntryOf),
  });
}

function ledgerPiece(connection: Connection, runId: string): LedgerRow[] {
  const imported = selectAll<LedgerRow>(
    connection,
    `SELECT ${ledgerColumns} FROM imported_ledger WHERE import_run_id = ? ORDER BY sequence`,
    runId,
  );
  if (imported.length > 0) return imported;
  return selectAll<LedgerRow>(
    connection,
    `SELECT ${ledgerColumns} FROM ledger WHERE sequence BETWEEN
       (SELECT min(sequence) FROM ledger WHERE run_id = ?) AND (SELECT max(sequence) FROM ledger WHERE run_id = ?)
     ORDER BY sequence`,
    runId,
    runId,
  );
}
