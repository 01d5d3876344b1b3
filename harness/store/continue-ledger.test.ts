import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../domain/canonical-json.ts';
import { failed, sampleAttempt } from '../testing/sample-attempt.ts';
import { sampleJudge } from '../testing/sample-judge.ts';
import { sampleRunRecord } from '../testing/sample-run-record.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { thrownError } from '../testing/thrown-error.ts';
import { openStore, type Store } from './open-store.ts';
import { ledgerFileName } from './verify-ledger-files.ts';

const judgeOf = () => sampleJudge;
const record = sampleRunRecord();
const now = () => new Date('2026-02-03T04:05:06.000Z');

/** A store with one run that broke off, and one that was imported from elsewhere. */
function filledStore(): Store {
  const elsewhere = openStore(':memory:', { now });
  elsewhere.startRun({ ...record, id: 'foreign' });
  elsewhere.appendAttempt(sampleAttempt({ runId: 'foreign' }, { text: 'right' }));
  elsewhere.endRun({ runId: 'foreign', state: 'incomplete', reason: null });
  const store = openStore(':memory:', { now });
  store.startRun(record);
  const attempt = sampleAttempt({}, { text: 'right' });
  store.appendAttempt(attempt, { source: sampleJudge, judgement: sampleJudge.judge(attempt) });
  store.appendAttempt(sampleAttempt({ taskId: 'read-2', position: 1, completion: failed() }));
  store.endRun({ runId: record.id, state: 'aborted', reason: 'Stopped.' });
  store.importRun(elsewhere.exportRun('foreign', temporaryFolder()));
  return store;
}

/** What somebody publishes: every run and the whole ledger. */
function published(store: Store, folder = temporaryFolder()) {
  for (const { record: each } of store.listRuns()) store.exportRun(each.id, folder);
  const entries = store.ledgerEntries();
  const file = join(folder, ledgerFileName(entries));
  writeFileSync(file, entries.map((entry) => `${canonicalJson(entry)}\n`).join(''));
  return { folder, file };
}

const texts = ({ folder, file }: { readonly folder: string; readonly file: string }) => ({
  ledger: readFileSync(file, 'utf8'),
  ...Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes('/'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  ),
});

describe('continueLedger', () => {
  it('makes a store whose ledger and exports are those that were published, to the byte', () => {
    const first = published(filledStore());
    const store = openStore(':memory:');
    expect(store.continueLedger({ file: first.file, judgeOf })).toMatchObject({
      added: 3,
      runs: [record.id, 'foreign'],
      entries: 3,
      head: store.ledgerHead(),
    });
    expect(texts(published(store))).toEqual(texts(first));
    expect(store.loadRun(record.id)).toMatchObject({ imported: false, standing: record.standing });
    expect(store.loadRun('foreign')).toMatchObject({ imported: true, standing: 'imported' });
    expect(store.verify(judgeOf)).toMatchObject({ runs: 2, attempts: 3, verdicts: 1 });
  });

  it('lets the next run, and a run that broke off, go on in the same chain', () => {
    const { file } = published(filledStore());
    const store = openStore(':memory:', { now });
    const { head } = store.continueLedger({ file });
    expect(store.resumeRun(record.id).previousHash).toBe(head);
    store.appendAttempt(sampleAttempt({ taskId: 'read-2', position: 1, tryNumber: 2 }, { text: 'wrong' }));
    store.endRun({ runId: record.id, state: 'complete', reason: null });
    expect(store.startRun({ ...record, id: 'next' }).sequence).toBe(6);
    expect(store.verify(judgeOf)).toMatchObject({ runs: 3, ledgerEntries: 6 });
  });

  it('brings a store that holds the beginning up to date, and adds nothing twice', () => {
    const source = filledStore();
    const before = published(source);
    const store = openStore(':memory:', { now });
    store.continueLedger({ file: before.file });
    source.resumeRun(record.id);
    source.appendAttempt(sampleAttempt({ taskId: 'read-2', position: 1, tryNumber: 2 }, { text: 'wrong' }));
    source.endRun({ runId: record.id, state: 'complete', reason: null });
    const after = published(source);
    expect(store.continueLedger({ file: after.file, judgeOf })).toMatchObject({ added: 2, entries: 5 });
    expect(texts(published(store))).toEqual(texts(after));
    expect(store.continueLedger({ file: before.file })).toMatchObject({ added: 0, runs: [], entries: 5 });
  });

  it('refuses a store with another ledger, and names the entry at which they part', async () => {
    const { file } = published(filledStore());
    const store = openStore(':memory:');
    store.startRun({ ...record, id: 'own' });
    const error = await thrownError(() => store.continueLedger({ file }));
    expect(error).toMatchObject({ code: 'ledger-differs', kind: 'operator' });
    expect(error.problems[0]?.where).toContain('ledger entry 1');
  });

  it('names every run that is not exported beside it, and takes over nothing', async () => {
    const { folder, file } = published(filledStore());
    for (const id of [record.id, 'foreign']) rmSync(join(folder, id), { recursive: true });
    const store = openStore(':memory:');
    const error = await thrownError(() => store.continueLedger({ file }));
    expect(error).toMatchObject({ code: 'ledger-runs-missing' });
    expect(error.problems).toHaveLength(2);
    expect(store.ledgerEntries()).toEqual([]);
  });

  it.each<[string, string, (text: string) => string, string]>([
    ['a reply that was edited', 'attempts.jsonl', (text) => text.replace('right', 'wrong'), 'export-changed'],
    [
      'a request that was dropped',
      'attempts.jsonl',
      (text) => text.slice(0, text.indexOf('\n') + 1),
      'export-changed',
    ],
    [
      'a verdict that was edited',
      'verdicts.jsonl',
      (text) => text.replace('"strict":true', '"strict":false'),
      'verdict-differs',
    ],
  ])('takes over nothing where there is %s', async (_, name, change) => {
    const { folder, file } = published(filledStore());
    const path = join(folder, record.id, name);
    const text = readFileSync(path, 'utf8');
    expect(change(text)).not.toBe(text);
    writeFileSync(path, change(text));
    const store = openStore(':memory:');
    const error = await thrownError(() => store.continueLedger({ file, judgeOf }));
    expect(error.kind).toBe('integrity');
    expect(store.listRuns()).toEqual([]);
    expect(store.ledgerEntries()).toEqual([]);
  });
});
