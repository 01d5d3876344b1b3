import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { HarnessError } from '../domain/harness-error.ts';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import { ledgerLineSchema } from './export-schemas.ts';
import { integrityError } from './integrity-error.ts';
import { type LedgerRow, noHash, textIn } from './ledger-row.ts';
import { parsedLines } from './read-export.ts';
import { withStoreErrors } from './store-error.ts';
import { verifyChain } from './verify-chain.ts';

/** A whole ledger as a file, its chain recomputed. */
export interface LedgerFile {
  readonly file: string;
  /** From the first on. */
  readonly entries: readonly LedgerEntry[];
  /** Hash of the last entry. */
  readonly head: string;
}

/** A run that a ledger says was started and that is nowhere shown. */
export interface WithheldRun {
  readonly runId: string;
  readonly cell: string;
  readonly standing: string;
  /** When it was started, ISO 8601. */
  readonly at: string;
}

/** What exported runs say together, beyond what each says alone. */
export interface LedgerFilesVerification {
  readonly ledgers: readonly LedgerFile[];
  /** Runs that are not confirmatory and have no export here. A confirmatory one is an error. */
  readonly withheld: readonly WithheldRun[];
  /** Exported runs whose entries stand in none of the whole ledgers. */
  readonly withoutLedger: readonly string[];
}

/** `ledger-<beginning of the first hash>.jsonl`: one file for each ledger, however long it grows. */
export function ledgerFileName(entries: readonly LedgerEntry[]): string {
  return `ledger-${(entries[0]?.hash ?? noHash).slice(0, 12)}.jsonl`;
}

/**
 * Checks exported runs against the whole ledgers that lie beside them: that each ledger's chain is whole from its
 * first entry, that the piece that came with each run is a piece of it, that every confirmatory run it says was
 * started is exported beside it, and that heads published earlier are among its entries.
 *
 * @param exports folder of each exported run, with its piece of ledger
 * @param publishedHeads hashes that were published before; each has to be an entry
 * @throws HarnessError (integrity) for the first thing that is wrong: `ledger-entry-missing`, `ledger-entry-changed`,
 *   `ledger-chain-broken`, `ledger-piece-differs`, `run-withheld`, `published-head-missing`
 */
export function verifyLedgerFiles(options: {
  readonly exports: readonly {
    readonly folder: string;
    readonly runId: string;
    readonly ledger: readonly LedgerEntry[];
  }[];
  readonly publishedHeads?: readonly string[];
}): LedgerFilesVerification {
  const { exports, publishedHeads = [] } = options;
  const parents = [...new Set(exports.map(({ folder }) => dirname(folder)))];
  const ledgers = parents.flatMap(ledgerFilesIn);
  const pieces = exports.flatMap(({ ledger }) => ledger);
  const withoutLedger = exports
    .filter(({ folder, runId, ledger }) => !isPieceOf(ledgers, { folder, runId, ledger }))
    .map(({ runId }) => runId);
  const known = new Map(
    [...ledgers.flatMap(({ entries }) => entries), ...pieces].map((each) => [each.hash, each]),
  );
  for (const head of publishedHeads) refuseMissingHead(head, known);
  const withheld = [...known.values()].flatMap((entry) => withheldRun(entry, parents) ?? []);
  const [confirmatory] = withheld.filter(({ standing }) => standing === 'confirmatory');
  if (confirmatory !== undefined) throw isWithheld(confirmatory);
  return {
    ledgers,
    withheld,
    withoutLedger,
  };
}

/** The whole ledgers that lie in a folder, each chain recomputed. @throws HarnessError as `readLedgerFile` */
export function ledgerFilesIn(folder: string): LedgerFile[] {
  return ledgerFileNamesIn(folder).map((name) => readLedgerFile(join(folder, name)));
}

/** Names of the whole ledgers in a folder. */
export function ledgerFileNamesIn(folder: string): string[] {
  return withStoreErrors(folder, () => readdirSync(folder))
    .filter((name) => /^ledger-[0-9a-f]{12}\.jsonl$/.test(name))
    .sort();
}

/** Reads a whole ledger and recomputes its chain. @throws HarnessError (integrity) for the first entry that is wrong */
export function readLedgerFile(file: string): LedgerFile {
  const text = withStoreErrors(file, () => readFileSync(file, 'utf8'));
  const rows = parsedLines({ file, text, schema: ledgerLineSchema }).map(rowOf);
  const start = { sequence: 1, previousHash: noHash };
  const entries = verifyChain({ rows, name: `${file},`, start });
  return { file, entries, head: entries.at(-1)?.hash ?? noHash };
}

function rowOf({ runId, payload, previousHash, ...entry }: LedgerEntry): LedgerRow {
  return { ...entry, run_id: runId, payload: canonicalJson(payload), previous_hash: previousHash };
}

function isPieceOf(
  ledgers: readonly LedgerFile[],
  {
    folder,
    runId,
    ledger,
  }: { readonly folder: string; readonly runId: string; readonly ledger: readonly LedgerEntry[] },
): boolean {
  for (const { file, entries } of ledgers) {
    const hashes = new Set(entries.map(({ hash }) => hash));
    const shared = ledger.filter(({ hash }) => hashes.has(hash));
    const mentions = entries.some((entry) => entry.runId === runId);
    if (shared.length === 0 && !mentions) continue;
    const missing = ledger.find(({ hash }) => !hashes.has(hash));
    if (missing === undefined) return true;
    throw integrityError({
      code: 'ledger-piece-differs',
      where: `${folder}, ledger entry ${missing.sequence} (${missing.kind} of ${missing.runId})`,
      message: `it is not in ${file}, which holds other entries of the same ledger`,
      found: entries.find(({ sequence }) => sequence === missing.sequence)?.hash ?? 'no entry',
      expected: missing.hash,
    });
  }
  return false;
}

function withheldRun(entry: LedgerEntry, parents: readonly string[]): WithheldRun | null {
  const { kind, runId, payload, at } = entry;
  if (kind !== 'run-started' || runId === null) return null;
  if (parents.some((parent) => existsSync(join(parent, runId, 'manifest.json')))) return null;
  const standing = textIn(payload, 'standing') ?? 'unknown';
  return { runId, cell: textIn(payload, 'cell') ?? 'unknown', standing, at };
}

function isWithheld({ runId, cell, at }: WithheldRun): HarnessError {
  return integrityError({
    code: 'run-withheld',
    where: `run ${runId}`,
    message: `the ledger says that it was started at ${at} as a confirmatory run of "${cell}", and it is not exported here`,
    found: 'no export',
    expected: `a folder ${runId}`,
  });
}

function refuseMissingHead(head: string, known: ReadonlyMap<string, LedgerEntry>): void {
  if (known.has(head)) return;
  throw integrityError({
    code: 'published-head-missing',
    where: `ledger head ${head}`,
    message: 'it was published, and is no entry of these ledgers: entries were dropped or written anew since',
    found: `${known.size} other entries`,
    expected: 'an entry with this hash',
  });
}
