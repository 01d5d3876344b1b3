import { canonicalJson } from '../domain/canonical-json.ts';
import { sha256 } from '../domain/sha256.ts';
import { type AttemptRow, attemptColumns, attemptLine } from './attempt-row.ts';
import { type Connection, selectAll, selectOne } from './connection.ts';
import { evidenceState } from './evidence-state.ts';
import { type LedgerRow, ledgerColumns, ledgerEntryOf } from './ledger-row.ts';
import { verdictsOf } from './read-verdicts.ts';
import { type WarmUpRow, warmUpColumns, warmUpLine } from './warm-up-row.ts';

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
  const ledger = ledgerPiece(connection, runId);
  const files = {
    'run.json': readable(JSON.parse(run.record)),
    'warm-ups.jsonl': lines(warmUps.map(warmUpLine)),
    'attempts.jsonl': lines(attempts.map(attemptLine)),
    'verdicts.jsonl': lines(verdictsOf(connection, runId).map(canonicalJson)),
    'ledger.jsonl': lines(ledger.map((row) => canonicalJson(ledgerEntryOf(row)))),
  };
  const manifest = {
    format: 'macrobench-run',
    version: 1,
    runId,
    recordHash: run.record_hash,
    ledgerHead: ledger.at(-1)?.hash ?? null,
    ...evidenceState(connection, runId),
    files: Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        name,
        { sha256: sha256(text), sizeBytes: Buffer.byteLength(text) },
      ]),
    ),
  };
  return { ...files, 'manifest.json': readable(manifest) };
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

/** Indented JSON with sorted keys and a final newline: for files that people look at. */
function readable(value: unknown): string {
  return `${JSON.stringify(JSON.parse(canonicalJson(value)), null, 2)}\n`;
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}
