import { canonicalJson } from '../domain/canonical-json.ts';
import type { JsonObject } from '../domain/json.ts';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import { sha256 } from '../domain/sha256.ts';
import { type AttemptRow, attemptLine } from './attempt-row.ts';
import { listHash } from './evidence-state.ts';
import type { ExportTexts } from './export-texts.ts';
import type { StoredVerdict } from './judge.ts';
import { type WarmUpRow, warmUpLine } from './warm-up-row.ts';

/** What an export is written from, wherever it was kept: in the database, or in a page that ran a model. */
export interface ExportedEvidence {
  readonly runId: string;
  /** The run's record as it was stored. */
  readonly record: JsonObject;
  readonly recordHash: string;
  /** As they were stored, oldest first. */
  readonly warmUps: readonly WarmUpRow[];
  readonly attempts: readonly AttemptRow[];
  /** Ordered by profile, scorer, detector, then as the attempts were stored. */
  readonly verdicts: readonly StoredVerdict[];
  /** From the run's first entry to its last, entries of other runs in between included. */
  readonly ledger: readonly LedgerEntry[];
}

/** The files of an export. Pure: the same evidence gives the same bytes. */
export function exportFiles(evidence: ExportedEvidence): ExportTexts {
  const { runId, record, recordHash, warmUps, attempts, verdicts, ledger } = evidence;
  const files = {
    'run.json': readable(record),
    'warm-ups.jsonl': lines(warmUps.map(warmUpLine)),
    'attempts.jsonl': lines(attempts.map(attemptLine)),
    'verdicts.jsonl': lines(verdicts.map(canonicalJson)),
    'ledger.jsonl': lines(ledger.map(canonicalJson)),
  };
  const manifest = {
    format: 'macrobench-run',
    version: 1,
    runId,
    recordHash,
    ledgerHead: ledger.at(-1)?.hash ?? null,
    attempts: attempts.length,
    attemptsHash: listHash(attempts.map(({ hash }) => hash)),
    warmUps: warmUps.length,
    warmUpsHash: listHash(warmUps.map(({ hash }) => hash)),
    files: Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        name,
        { sha256: sha256(text), sizeBytes: new TextEncoder().encode(text).length },
      ]),
    ),
  };
  return { ...files, 'manifest.json': readable(manifest) };
}

/** Indented JSON with sorted keys and a final newline: for files that people look at. */
function readable(value: unknown): string {
  return `${JSON.stringify(JSON.parse(canonicalJson(value)), null, 2)}\n`;
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}
