import { canonicalJson } from '../domain/canonical-json.ts';
import { HarnessError } from '../domain/harness-error.ts';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import { appendLedger } from './append-ledger.ts';
import { compareExport } from './compare-export.ts';
import { type Connection, insert, inTransaction, selectOne } from './connection.ts';
import { evidenceState } from './evidence-state.ts';
import { exportTexts } from './export-texts.ts';
import { eachLine, insertEvidence, insertVerdicts } from './insert-export.ts';
import type { JudgeOf } from './judge.ts';
import { ledgerColumns } from './ledger-row.ts';
import { type RunExport, readExport } from './read-export.ts';
import { verifyRun } from './verify-run.ts';

/** What an import brought. */
export interface ImportedRun {
  readonly runId: string;
  /** The run was there already, the same to the byte; only judgements may have been added. */
  readonly alreadyThere: boolean;
}

const evidenceFiles = ['run.json', 'warm-ups.jsonl', 'attempts.jsonl', 'ledger.jsonl'] as const;

/**
 * Reads an exported run into this store: all of it, or nothing if any of it is wrong. Its piece of ledger is kept as it
 * was, beside this store's own, which gets one entry `run-imported`. Exported again it gives the same bytes.
 *
 * @param judgeOf makes the judgements of the same sources again to check them
 * @throws HarnessError `not-an-export`; `run-differs` if this store has the run with other evidence; integrity errors
 *   for the first line or entry that is wrong
 */
export function importRun(
  connection: Connection,
  folder: string,
  judgeOf: JudgeOf = () => null,
): ImportedRun {
  const source = readExport(folder);
  const runId = source.record.id;
  return inTransaction(connection, () => {
    const isThere = selectOne(connection, 'SELECT 1 FROM runs WHERE id = ?', runId) !== undefined;
    if (isThere) {
      refuseOtherEvidence(connection, source);
    } else {
      insertImported(connection, source);
      compareExport(source, exportTexts(connection, runId), evidenceFiles);
    }
    // Evidence first: a missing attempt is the cause, a verdict without its attempt only the consequence.
    verifyRun(connection, runId, () => null);
    insertVerdicts(connection, source);
    verifyRun(connection, runId, judgeOf);
    if (!isThere) compareExport(source, exportTexts(connection, runId), ['verdicts.jsonl', 'manifest.json']);
    return { runId, alreadyThere: isThere };
  });
}

function insertImported(connection: Connection, source: RunExport): void {
  const { record, ledger } = source;
  const recordHash = insertEvidence(connection, source, { imported: true });
  keepLedgerPiece(connection, source);
  appendLedger(connection, {
    kind: 'run-imported',
    runId: record.id,
    payload: {
      recordHash,
      ledgerHead: ledger.at(-1)?.hash ?? null,
      ...evidenceState(connection, record.id),
    },
  });
}

/** Keeps the piece of ledger that a run came with, as it was. */
export function keepLedgerPiece(connection: Connection, source: RunExport): void {
  const { record, ledger } = source;
  eachLine({ source, name: 'ledger.jsonl', lines: ledger }, (entry) =>
    insertLedgerEntry(connection, record.id, entry),
  );
}

function insertLedgerEntry(connection: Connection, importRunId: string, entry: LedgerEntry): void {
  insert(
    connection,
    `INSERT INTO imported_ledger (import_run_id, ${ledgerColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    importRunId,
    entry.sequence,
    entry.at,
    entry.kind,
    entry.runId,
    canonicalJson(entry.payload),
    entry.previousHash,
    entry.hash,
  );
}

function refuseOtherEvidence(connection: Connection, source: RunExport): void {
  const here = exportTexts(connection, source.record.id);
  const differing = evidenceFiles.filter((name) => here[name] !== source.texts[name]);
  if (differing.length === 0) return;
  throw new HarnessError({
    code: 'run-differs',
    message: `run ${source.record.id} is in ${connection.path} already, with other contents (${differing.join(', ')})`,
    fix: 'Import it into a new store with `--store FILE`, and compare the two.',
  });
}
