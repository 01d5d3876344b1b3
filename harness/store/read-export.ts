import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Attempt } from '../domain/attempt.ts';
import { HarnessError } from '../domain/harness-error.ts';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import type { RunRecord } from '../domain/run-record.ts';
import {
  attemptLineSchema,
  ledgerLineSchema,
  runRecordSchema,
  verdictLineSchema,
  warmUpLineSchema,
} from './export-schemas.ts';
import { type ExportFileName, type ExportTexts, exportFileNames } from './export-texts.ts';
import { integrityError } from './integrity-error.ts';
import type { StoredVerdict } from './judge.ts';
import { withStoreErrors } from './store-error.ts';
import type { WarmUp } from './warm-up-row.ts';

/** An export as read: its texts, and what stands in them. Its hashes are still to be checked. */
export interface RunExport {
  readonly folder: string;
  readonly texts: ExportTexts;
  readonly record: RunRecord;
  readonly attempts: readonly Attempt[];
  readonly warmUps: readonly WarmUp[];
  readonly verdicts: readonly StoredVerdict[];
  readonly ledger: readonly LedgerEntry[];
}

/**
 * Reads an export's folder.
 *
 * @throws HarnessError `not-an-export` if files are missing, `export-unreadable` (integrity; file and line) if one
 *   does not hold what it should
 */
export function readExport(folder: string): RunExport {
  const texts = readTexts(folder);
  const linesOf = <T>(name: ExportFileName, schema: z.ZodType<T>): T[] =>
    parsedLines({ file: join(folder, name), text: texts[name], schema });
  return {
    folder,
    texts,
    record: parsed({
      where: join(folder, 'run.json'),
      text: texts['run.json'],
      schema: runRecordSchema,
    }),
    attempts: linesOf('attempts.jsonl', attemptLineSchema),
    warmUps: linesOf('warm-ups.jsonl', warmUpLineSchema),
    verdicts: linesOf('verdicts.jsonl', verdictLineSchema),
    ledger: linesOf('ledger.jsonl', ledgerLineSchema),
  };
}

function readTexts(folder: string): ExportTexts {
  const missing = exportFileNames.filter((name) => !isFile(join(folder, name)));
  if (missing.length > 0) {
    throw new HarnessError({
      code: 'not-an-export',
      message: `${folder}: no export of a run, ${missing.join(', ')} missing`,
      fix: 'Name the folder that `pnpm bench export RUN` wrote.',
    });
  }
  return withStoreErrors(
    folder,
    () =>
      Object.fromEntries(
        exportFileNames.map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
      ) as Record<ExportFileName, string>,
  );
}

/** The lines of a JSONL text, each checked. @throws HarnessError `export-unreadable` (integrity; file and line) */
export function parsedLines<T>(source: {
  readonly file: string;
  readonly text: string;
  readonly schema: z.ZodType<T>;
}): T[] {
  const { file, text: whole, schema } = source;
  const lines = whole.split('\n');
  // A text that ends with a newline has an empty last piece; any other empty line is an error.
  if (lines.at(-1) === '') lines.pop();
  return lines.map((text, index) => parsed({ where: `${file}:${index + 1}`, text, schema }));
}

function parsed<T>(source: {
  readonly where: string;
  readonly text: string;
  readonly schema: z.ZodType<T>;
}): T {
  const { where, text, schema } = source;
  const result = schema.safeParse(parsedJson(where, text));
  if (result.success) return result.data;
  throw unreadable(where, z.prettifyError(result.error).replaceAll('\n', ' '));
}

function parsedJson(where: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable(where, error instanceof Error ? error.message : String(error));
  }
}

function unreadable(where: string, found: string): HarnessError {
  return integrityError({
    code: 'export-unreadable',
    where,
    message: 'it does not hold what an export holds',
    found,
    expected: 'a line as `pnpm bench export` writes it',
  });
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
