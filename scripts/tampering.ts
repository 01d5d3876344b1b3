/** Tampers with published results in every way that came to mind, and notes what is said about it. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HarnessError } from '../harness/domain/harness-error.ts';
import type { LedgerEntry } from '../harness/domain/ledger-entry.ts';
import { hashOf, sha256 } from '../harness/domain/sha256.ts';
import { amend } from '../harness/files/amend.ts';
import { computeLockParts } from '../harness/files/compute-lock-parts.ts';
import { freeze } from '../harness/files/freeze.ts';
import { loadLock } from '../harness/files/load-lock.ts';
import { withGeneratedSection } from './generated-section.ts';
import {
  corpusIn,
  failedRun,
  firstRun,
  type Published,
  publish,
  registration,
  registrationName,
  start,
  verifyPublished,
  writeLedger,
} from './published-project.ts';

/** One way to tamper, and what catches it. */
export interface Tampering {
  readonly what: string;
  readonly tamper: (published: Published) => Promise<void> | void;
}

/** Every way that is tried. */
export const tamperings: readonly Tampering[] = [
  {
    what: 'edit a reply',
    tamper: ({ root }) =>
      edit(inRun(root, firstRun, 'attempts.jsonl'), (text) => text.replace('not know, 1', 'surely know')),
  },
  {
    what: 'edit a reply, and the hash of its line',
    tamper: ({ root }) => {
      const file = inRun(root, firstRun, 'attempts.jsonl');
      edit(file, (text) =>
        text
          .split('\n')
          .map((line) =>
            line.includes('not know, 1') ? rehashed(line.replace('not know, 1', 'surely know')) : line,
          )
          .join('\n'),
      );
    },
  },
  {
    what: 'edit a verdict',
    tamper: ({ root }) =>
      edit(inRun(root, firstRun, 'verdicts.jsonl'), (text) => text.replace('"points":0', '"points":2')),
  },
  {
    what: 'drop a failed run',
    tamper: ({ root }) => rmSync(join(root, 'results', failedRun), { recursive: true }),
  },
  {
    what: 'drop a failed run, and its entries from the ledger',
    tamper: ({ root }) => {
      rmSync(join(root, 'results', failedRun), { recursive: true });
      rewriteLedger(root, (entries) => entries.filter(({ runId }) => runId !== failedRun));
    },
  },
  {
    what: 'reorder the attempts',
    tamper: ({ root }) =>
      edit(inRun(root, firstRun, 'attempts.jsonl'), (text) => {
        const [first, second, ...rest] = text.split('\n');
        return [second, first, ...rest].join('\n');
      }),
  },
  {
    what: 'reorder the ledger',
    tamper: ({ root }) =>
      rewriteLedger(root, ([first, second, third, ...rest]) =>
        [first, third, second, ...rest].flatMap((entry) => entry ?? []),
      ),
  },
  {
    what: 'change the corpus',
    tamper: ({ root }) => edit(join(root, 'corpus.json'), (text) => text.replace('"garden"', '"kitchen"')),
  },
  {
    what: 'change the corpus and freeze anew',
    tamper: async ({ root }) => {
      edit(join(root, 'corpus.json'), (text) => text.replace('"garden"', '"kitchen"'));
      await freezeAnew(root);
    },
  },
  {
    what: 'replace the scorer',
    tamper: ({ root }) => edit(join(root, 'harness/score/score.ts'), (text) => text.replace('2', '3')),
  },
  {
    what: 'truncate a file',
    tamper: ({ root }) =>
      edit(inRun(root, firstRun, 'attempts.jsonl'), (text) => `${text.split('\n').slice(0, 2).join('\n')}\n`),
  },
  {
    what: 'truncate the ledger, and drop the runs that it then lacks',
    tamper: ({ root }) => {
      rmSync(join(root, 'results', failedRun), { recursive: true });
      rewriteLedger(root, (entries) => entries.slice(0, 3));
    },
  },
  {
    what: 'splice two ledgers',
    tamper: async ({ root }) => {
      const other = await publish({ seconds: 60 });
      const tail = ledgerOf(other.root).slice(3);
      rewriteLedger(root, (entries) => [...entries.slice(0, 3), ...tail]);
    },
  },
  {
    what: 'replace a run with one from another ledger',
    tamper: async ({ root }) => {
      const other = await publish({ seconds: 60 });
      rmSync(join(root, 'results', firstRun), { recursive: true });
      cpSync(join(other.root, 'results', firstRun), join(root, 'results', firstRun), { recursive: true });
    },
  },
  {
    what: 'forge a later amendment that follows nothing',
    tamper: async ({ root }) => {
      edit(join(root, 'harness/score/score.ts'), (text) => text.replace('2', '3'));
      await amendQuietly(root);
      const file = join(root, 'preregistration', `${registration.id}.amendment-1.json`);
      edit(file, (text) => resealed(text, { previousHash: hashOf('nothing') }));
    },
  },
  {
    what: 'forge a later amendment that the ledger never saw',
    tamper: async ({ root }) => {
      edit(join(root, 'harness/score/score.ts'), (text) => text.replace('2', '3'));
      await amendQuietly(root);
    },
  },
  {
    what: 'pass a run off as that of another cell',
    tamper: ({ root }) => {
      const file = inRun(root, firstRun, 'run.json');
      edit(file, (text) =>
        text.replace('"registeredCellId": "tiny-shown"', '"registeredCellId": "tiny-hidden"'),
      );
    },
  },
];

/** The error that tampering ends in. @throws Error if nothing notices */
export async function caught({ what, tamper }: Tampering): Promise<HarnessError> {
  const published = await publish();
  await tamper(published);
  try {
    await verifyPublished(published);
  } catch (error) {
    if (error instanceof HarnessError) return withoutFolder(error, published.root);
    throw error;
  }
  throw new Error(`nobody noticed: ${what}`);
}

/** The table for the README of the store. */
export async function tamperingTable(): Promise<string> {
  const rows: string[] = [];
  for (const tampering of tamperings) {
    const { code, message } = await caught(tampering);
    rows.push(`| ${tampering.what} | \`${code}\` | ${shortened(message)} |`);
  }
  return ['| tampering | code | message |', '|---|---|---|', ...rows].join('\n');
}

function withoutFolder(error: HarnessError, root: string): HarnessError {
  const { code, fix, kind, problems } = error;
  const message = error.message.replaceAll(`${root}/`, '').replaceAll(root, '');
  return new HarnessError({ code, message, fix, kind, problems });
}

/** Without hashes: they change with every sample, and say nothing here. */
function shortened(message: string): string {
  return message.replace(/\b[0-9a-f]{64}\b|(?<=ledger-)[0-9a-f]{12}/g, '…').replaceAll('|', '\\|');
}

function inRun(root: string, runId: string, name: string): string {
  return join(root, 'results', runId, name);
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${file}`);
  writeFileSync(file, after);
}

function ledgerFile(root: string): string {
  const results = join(root, 'results');
  const name = readdirSync(results).find((each) => each.startsWith('ledger-'));
  if (name === undefined) throw new Error('no ledger');
  return join(results, name);
}

function ledgerOf(root: string): LedgerEntry[] {
  return readFileSync(ledgerFile(root), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as LedgerEntry);
}

function rewriteLedger(root: string, change: (entries: LedgerEntry[]) => readonly LedgerEntry[]): void {
  writeLedger(ledgerFile(root), change(ledgerOf(root)));
}

/** A line of attempts whose own hash is that of its contents again. */
function rehashed(line: string): string {
  const attempt = JSON.parse(line) as Record<string, unknown>;
  const contents = Object.fromEntries(Object.entries(attempt).filter(([field]) => field !== 'hash'));
  return JSON.stringify({ ...attempt, hash: sha256(JSON.stringify(contents)) });
}

/** A link of the lock with some fields changed, and its hash that of its contents again. */
function resealed(text: string, fields: object): string {
  const link = { ...(JSON.parse(text) as object), ...fields };
  const contents = Object.fromEntries(Object.entries(link).filter(([field]) => field !== 'hash'));
  return JSON.stringify({ ...contents, hash: hashOf(contents) });
}

async function freezeAnew(root: string): Promise<void> {
  const registrationFile = join(root, registrationName);
  const { lock } = await loadLock(registrationFile);
  rmSync(join(dirname(registrationFile), `${registration.id}.lock.json`));
  const parts = await computeLockParts({ root, registration, corpus: corpusIn(root) });
  await freeze({ registrationFile, registrationId: lock.registrationId, parts });
}

async function amendQuietly(root: string): Promise<void> {
  const parts = await computeLockParts({ root, registration, corpus: corpusIn(root) });
  const date = new Date(start).toISOString();
  await amend({ registrationFile: join(root, registrationName), parts, reason: 'A better scorer.', date });
}

if (process.argv[1] === import.meta.filename) {
  const readme = join(import.meta.dirname, '../harness/store/README.md');
  const text = readFileSync(readme, 'utf8');
  writeFileSync(readme, withGeneratedSection(text, 'tampering', await tamperingTable()));
}
