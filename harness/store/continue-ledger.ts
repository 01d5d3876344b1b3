import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canonicalJson } from '../domain/canonical-json.ts';
import { HarnessError } from '../domain/harness-error.ts';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import type { Lock } from '../domain/lock.ts';
import type { Registration } from '../domain/registration.ts';
import { compareExport } from './compare-export.ts';
import { type Connection, insert, inTransaction } from './connection.ts';
import { keepContent } from './content-row.ts';
import { exportTexts } from './export-texts.ts';
import { keepLedgerPiece } from './import-run.ts';
import { insertEvidence, insertVerdicts } from './insert-export.ts';
import type { JudgeOf } from './judge.ts';
import { ledgerColumns, textIn } from './ledger-row.ts';
import { readExport } from './read-export.ts';
import { ledgerEntries } from './read-ledger.ts';
import { readLedgerFile } from './verify-ledger-files.ts';
import { verifyStore } from './verify-store.ts';

/** What a store took over from a published ledger. */
export interface ContinuedLedger {
  readonly file: string;
  /** Entries that were added; 0 if all were there. */
  readonly added: number;
  /** Runs that these entries are about, now whole in the store. */
  readonly runs: readonly string[];
  /** Number and hash of the last entry; the next run is chained to it. */
  readonly entries: number;
  readonly head: string;
}

/**
 * Takes over a published ledger, so that what is started next in this store continues its chain: the entries as they
 * were written, and each run that they name, from its export beside the ledger's file. These runs are the store's own,
 * as if they had been executed here, and everything exported from it is the same to the byte. All or nothing. A store
 * that holds the beginning of the ledger gets the rest.
 *
 * @param frozen registration and lock as they are at hand; kept if they are those that the ledger names
 * @throws HarnessError `ledger-differs` if the store's ledger is another one, `ledger-runs-missing` with every run that
 *   has no export beside the file; integrity errors for the first thing that is wrong
 */
export function continueLedger(
  connection: Connection,
  options: {
    readonly file: string;
    readonly judgeOf?: JudgeOf;
    readonly frozen?: { readonly registration: Registration; readonly lock: Lock } | null;
  },
): ContinuedLedger {
  const { file, judgeOf = () => null, frozen = null } = options;
  const { entries, head } = readLedgerFile(file);
  return inTransaction(connection, () => {
    const here = ledgerEntries(connection);
    refuseOtherLedger({ connection, file, here, entries });
    const added = entries.slice(here.length);
    const runs = [...new Set(added.flatMap(({ runId }) => runId ?? []))];
    refuseMissingRuns({ file, runs, entries });
    for (const entry of added) insertEntry(connection, entry);
    if (frozen !== null) keepFrozen(connection, frozen, added);
    for (const runId of runs) takeOverRun(connection, join(dirname(file), runId), entries);
    verifyStore(connection, judgeOf);
    const last = here.length > entries.length ? here.at(-1) : entries.at(-1);
    return {
      file,
      added: added.length,
      runs,
      entries: Math.max(here.length, entries.length),
      head: last?.hash ?? head,
    };
  });
}

function refuseOtherLedger(options: {
  readonly connection: Connection;
  readonly file: string;
  readonly here: readonly LedgerEntry[];
  readonly entries: readonly LedgerEntry[];
}): void {
  const { connection, file, here, entries } = options;
  const fork = here.find(({ hash }, index) => index < entries.length && entries[index]?.hash !== hash);
  if (fork === undefined) return;
  throw new HarnessError({
    code: 'ledger-differs',
    message: `${connection.path} has a ledger of its own: its entry ${fork.sequence} (${fork.kind}, ${fork.at}) is not that of ${file}. One database continues one ledger.`,
    fix: 'Continue it in a new database with `--db FILE`, or move this one away; `pnpm bench import FOLDER` only reads runs.',
    problems: [
      {
        where: `${connection.path}, ledger entry ${fork.sequence}`,
        found: fork.hash,
        expected: entries[fork.sequence - 1]?.hash ?? 'no entry',
      },
    ],
  });
}

function refuseMissingRuns(options: {
  readonly file: string;
  readonly runs: readonly string[];
  readonly entries: readonly LedgerEntry[];
}): void {
  const { file, runs, entries } = options;
  const missing = runs.filter((runId) => !existsSync(join(dirname(file), runId, 'manifest.json')));
  if (missing.length === 0) return;
  throw new HarnessError({
    code: 'ledger-runs-missing',
    message: `${file} names ${missing.length} runs that are not exported beside it. A store that lacks runs of its own ledger can't be told from one that hides them.`,
    fix: 'Export them where they are (`pnpm bench export RUN`), or read what is there into a database with a ledger of its own: `pnpm bench import FOLDER… --db FILE`.',
    problems: missing.map((runId) => ({
      where: join(dirname(file), runId),
      found: 'no export',
      expected: `the run that entry ${entries.find((entry) => entry.runId === runId)?.sequence} names`,
    })),
  });
}

function insertEntry(connection: Connection, entry: LedgerEntry): void {
  const { sequence, at, kind, runId, payload, previousHash, hash } = entry;
  insert(
    connection,
    `INSERT INTO ledger (${ledgerColumns}) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    sequence,
    at,
    kind,
    runId,
    canonicalJson(payload),
    previousHash,
    hash,
  );
}

function keepFrozen(
  connection: Connection,
  { registration, lock }: { readonly registration: Registration; readonly lock: Lock },
  added: readonly LedgerEntry[],
): void {
  const names = added.some(
    ({ kind, payload }) => kind === 'registration-frozen' && textIn(payload, 'lockHash') === lock.hash,
  );
  if (!names) return;
  keepContent(connection, 'registrations', registration);
  keepContent(connection, 'locks', lock);
}

function takeOverRun(connection: Connection, folder: string, entries: readonly LedgerEntry[]): void {
  const source = readExport(folder);
  const { id } = source.record;
  const imported = entries.some(({ kind, runId }) => kind === 'run-imported' && runId === id);
  insertEvidence(connection, source, { imported });
  if (imported) keepLedgerPiece(connection, source);
  insertVerdicts(connection, source);
  compareExport(source, exportTexts(connection, id), [
    'run.json',
    'warm-ups.jsonl',
    'attempts.jsonl',
    'ledger.jsonl',
  ]);
}
