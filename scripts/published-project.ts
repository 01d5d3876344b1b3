/** A small published project, made for tampering with it, and what a stranger's `pnpm bench verify` does with it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeOfCorpus } from '../harness/cli/create-judge.ts';
import { verifyBindings } from '../harness/cli/verify-bindings.ts';
import { canonicalJson } from '../harness/domain/canonical-json.ts';
import type { Corpus } from '../harness/domain/corpus.ts';
import type { LedgerEntry } from '../harness/domain/ledger-entry.ts';
import { computeLockParts } from '../harness/files/compute-lock-parts.ts';
import { freeze } from '../harness/files/freeze.ts';
import { verifyLock } from '../harness/files/verify-lock.ts';
import { openStore } from '../harness/store/open-store.ts';
import { readExport } from '../harness/store/read-export.ts';
import { verifyExport } from '../harness/store/verify-export.ts';
import { ledgerFileName, verifyLedgerFiles } from '../harness/store/verify-ledger-files.ts';
import { verifyLockInLedger } from '../harness/store/verify-lock-in-ledger.ts';
import { sampleAttempt } from '../harness/testing/sample-attempt.ts';
import { sampleCorpus } from '../harness/testing/sample-corpus.ts';
import { sampleConfirmatoryRecord } from '../harness/testing/sample-evidence.ts';
import { sampleRegistration } from '../harness/testing/sample-registration.ts';
import { answered, sampleReply } from '../harness/testing/sample-reply.ts';
import { temporaryFolder } from '../harness/testing/temporary-folder.ts';

export const registration = sampleRegistration();
export const registrationName = join('preregistration', `${registration.id}.yaml`);
export const firstRun = 'run-of-tiny-shown';
export const failedRun = 'run-of-tiny-hidden';
export const start = Date.UTC(2026, 0, 2, 3, 4, 5);

/** What somebody publishes: lock, corpus, scorer, exported runs, whole ledger, and the head that was told to others. */
export interface Published {
  readonly root: string;
  readonly publishedHead: string;
}

/** A published project that is as it should be: one run that went well, one that broke off. */
export async function publish(options: { readonly seconds?: number } = {}): Promise<Published> {
  const { seconds = 0 } = options;
  const root = temporaryFolder({
    'harness/score/score.ts': 'export const points = 2;\n',
    'harness/detect/detect.ts': 'export const rules = [];\n',
    'harness/backends/dialects/dialect.ts': 'export const dialect = 1;\n',
    'corpus.json': JSON.stringify(sampleCorpus()),
    [registrationName]: 'as registered',
  });
  const corpus = corpusIn(root);
  const parts = await computeLockParts({ root, registration, corpus });
  const registrationFile = join(root, registrationName);
  const lock = await freeze({ registrationFile, registrationId: registration.id, parts });
  let time = start + 1_000 * seconds;
  const store = openStore(':memory:', { now: () => new Date((time += 1_000)) });
  store.saveFrozenRegistration({ registration, lock });
  const taskOrder = corpus.tasks.map(({ id }) => id);
  const fields = { lockHash: lock.hash, parts };
  const judgeOf = judgeOfCorpus({ corpus, parts, profile: registration.scorer });
  for (const cellId of ['tiny-shown', 'tiny-hidden']) {
    const record = sampleConfirmatoryRecord({ registration, cellId, taskOrder, fields });
    const judge = judgeOf(record);
    if (judge === null) throw new Error('no judge');
    store.startRun(record);
    const asked = record.id === failedRun ? corpus.tasks.slice(0, 2) : corpus.tasks;
    asked.forEach((task, position) => {
      const completion = answered(sampleReply({ text: `I would not know, ${position}.` }), {
        prompt: `${corpus.systemPrompt}\n${task.prompt}`,
      });
      const attempt = sampleAttempt({ runId: record.id, taskId: task.id, position, completion });
      store.appendAttempt(attempt, { source: judge, judgement: judge.judge(attempt) });
    });
    const isWhole = asked.length === corpus.tasks.length;
    store.endRun({
      runId: record.id,
      state: isWhole ? 'complete' : 'aborted',
      reason: isWhole ? null : 'Power cut.',
    });
  }
  const results = join(root, 'results');
  mkdirSync(results);
  for (const { record } of store.listRuns()) store.exportRun(record.id, results);
  const entries = store.ledgerEntries();
  writeLedger(join(results, ledgerFileName(entries)), entries);
  store.close();
  return { root, publishedHead: entries.at(-1)?.hash ?? '' };
}

/** What `pnpm bench verify` does with the exported runs and a published head, in a fresh clone. */
export async function verifyPublished({ root, publishedHead }: Published): Promise<void> {
  const corpus = corpusIn(root);
  const registrationFile = join(root, registrationName);
  const parts = await computeLockParts({ root, registration, corpus });
  const chain = await verifyLock({ registrationFile, parts });
  const judgeOf = judgeOfCorpus({ corpus, parts, profile: registration.scorer });
  const exports = runFolders(root).map((folder) => {
    verifyExport(folder, judgeOf);
    const { record, attempts, ledger } = readExport(folder);
    return { folder, runId: record.id, record, attempts, ledger };
  });
  const { ledgers } = verifyLedgerFiles({ exports, publishedHeads: [publishedHead] });
  for (const { entries } of ledgers) {
    verifyLockInLedger({
      registrationId: registration.id,
      lockHash: chain.lock.hash,
      amendmentHashes: chain.amendments.map(({ hash }) => hash),
      entries,
    });
  }
  // The model is of no interest to a binding test; configs and everything else are compared.
  const workspace = {
    registration,
    corpus,
    parts,
    corpusFolder: root,
    isRegisteredCorpus: true,
    modelsFile: { models: [], samplings: {}, configs: {} },
  };
  await verifyBindings({ runs: exports, workspace, chain, root });
}

/** The corpus as it lies in a project. */
export function corpusIn(root: string): Corpus {
  return JSON.parse(readFileSync(join(root, 'corpus.json'), 'utf8')) as Corpus;
}

function runFolders(root: string): string[] {
  const results = join(root, 'results');
  return readdirSync(results)
    .map((name) => join(results, name))
    .filter((folder) => existsSync(join(folder, 'manifest.json')))
    .sort();
}

/** Writes a whole ledger as a file. */
export function writeLedger(file: string, entries: readonly LedgerEntry[]): void {
  writeFileSync(file, entries.map((entry) => `${canonicalJson(entry)}\n`).join(''));
}
