import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../domain/sha256.ts';
import { failed, sampleAttempt } from '../testing/sample-attempt.ts';
import { sampleJudge } from '../testing/sample-judge.ts';
import { sampleRunRecord } from '../testing/sample-run-record.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { thrownError } from '../testing/thrown-error.ts';
import { openStore, type Store } from './open-store.ts';
import { verifyExport } from './verify-export.ts';

const record = sampleRunRecord({ warmUp: { requests: 1, prompt: 'Hello.' } });
const judgeOf = () => sampleJudge;
const { profile, scorerHash, detectorHash } = sampleJudge;
const second = { taskId: 'read-2', position: 1 };

/** A store with a run between two others, whose entries stand between its own. */
function filledStore(): Store {
  const store = openStore(':memory:', { now: () => new Date('2026-02-03T04:05:06.000Z') });
  store.startRun({ ...record, id: 'before' });
  store.startRun(record);
  store.appendWarmUp({ runId: record.id, startedAt: record.startedAt, completion: failed() });
  store.endRun({ runId: 'before', state: 'aborted', reason: null });
  const attempts = [
    sampleAttempt({}, { text: 'right' }),
    sampleAttempt({ ...second, completion: failed({ message: 'nul \u0000, lone \ud800' }) }),
    sampleAttempt({ ...second, tryNumber: 2 }, { text: '' }),
  ];
  for (const attempt of attempts) store.appendAttempt(attempt);
  store.endRun({ runId: record.id, state: 'aborted', reason: 'Stopped.' });
  store.resumeRun(record.id);
  const last = sampleAttempt({ taskId: 'read-3', position: 2 }, { text: '\u001b[31mé\u{1f600}' });
  store.appendAttempt({ ...last, completion: { ...last.completion, request: { z: 1, a: 2 } } });
  for (const attempt of store.attemptsOf(record.id)) {
    if (attempt.completion.kind === 'failed') continue;
    const { runId, taskId, tryNumber } = attempt;
    const judgement = sampleJudge.judge(attempt);
    store.saveVerdicts([{ runId, taskId, tryNumber, profile, scorerHash, detectorHash, ...judgement }]);
  }
  store.endRun({ runId: record.id, state: 'complete', reason: null });
  store.startRun({ ...record, id: 'after' });
  return store;
}

function filesIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

describe('exportRun', () => {
  it('writes the same bytes each time, and nothing else into the folder', () => {
    const store = filledStore();
    const folder = temporaryFolder();
    const first = filesIn(store.exportRun(record.id, folder));
    const again = filesIn(store.exportRun(record.id, folder));
    expect(again).toEqual(first);
    expect(Object.keys(first)).toEqual([
      'attempts.jsonl',
      'ledger.jsonl',
      'manifest.json',
      'run.json',
      'verdicts.jsonl',
      'warm-ups.jsonl',
    ]);
  });

  it('names the SHA-256 and size of every other file in the manifest', () => {
    const files = filesIn(filledStore().exportRun(record.id, temporaryFolder()));
    const manifest = JSON.parse(files['manifest.json'] ?? '');
    for (const [name, text] of Object.entries(files)) {
      if (name === 'manifest.json') continue;
      expect(manifest.files[name]).toEqual({ sha256: sha256(text), sizeBytes: Buffer.byteLength(text) });
    }
    expect(Object.keys(manifest.files)).toHaveLength(5);
  });

  it('takes the unbroken piece of ledger from the first entry of the run to its last', () => {
    const files = filesIn(filledStore().exportRun(record.id, temporaryFolder()));
    const kinds = (files['ledger.jsonl'] ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).kind);
    expect(kinds).toEqual(['run-started', 'run-ended', 'run-ended', 'run-resumed', 'run-ended']);
  });

  it('refuses a run that is being executed, and a folder with something else in it', async () => {
    const store = filledStore();
    expect((await thrownError(() => store.exportRun('after', temporaryFolder()))).code).toBe(
      'run-still-running',
    );
    const folder = temporaryFolder({ [`${record.id}/manifest.json`]: '{"other": true}' });
    expect((await thrownError(() => store.exportRun(record.id, folder))).code).toBe('folder-taken');
  });
});

describe('importRun', () => {
  it('gives the same bytes when exported again, from a store with a ledger of its own', () => {
    const source = filledStore();
    const exported = source.exportRun(record.id, temporaryFolder());
    const target = openStore(':memory:');
    target.startRun({ ...record, id: 'own' });
    expect(target.importRun(exported, judgeOf)).toEqual({ runId: record.id, alreadyThere: false });
    expect(filesIn(target.exportRun(record.id, temporaryFolder()))).toEqual(filesIn(exported));
    expect(target.loadRun(record.id)).toMatchObject({
      ...source.loadRun(record.id),
      imported: true,
      standing: 'imported',
    });
    expect(target.attemptsOf(record.id)).toEqual(source.attemptsOf(record.id));
    expect(target.verdictsOf(record.id)).toEqual(source.verdictsOf(record.id));
    expect(target.ledgerEntries().map(({ kind }) => kind)).toEqual(['run-started', 'run-imported']);
    expect(target.verify(judgeOf)).toMatchObject({ runs: 2, attempts: 4, verdicts: 3 });
  });

  it('imports the same run once, and adds judgements that are new', () => {
    const source = filledStore();
    const exported = source.exportRun(record.id, temporaryFolder());
    const target = openStore(':memory:');
    target.importRun(exported);
    expect(target.importRun(exported)).toEqual({ runId: record.id, alreadyThere: true });
    const [verdict] = source.verdictsOf(record.id);
    if (verdict === undefined) throw new Error('no verdict');
    source.saveVerdicts([{ ...verdict, profile: 'published-2026' }]);
    target.importRun(source.exportRun(record.id, temporaryFolder()));
    expect(target.verdictsOf(record.id)).toHaveLength(4);
    expect(target.ledgerEntries()).toHaveLength(1);
  });

  it('imports into the store that it came from without a change', () => {
    const store = filledStore();
    const exported = store.exportRun(record.id, temporaryFolder());
    const before = store.ledgerHead();
    expect(store.importRun(exported).alreadyThere).toBe(true);
    expect(store.ledgerHead()).toBe(before);
    expect(store.loadRun(record.id).imported).toBe(false);
  });

  it('refuses a run that is there with other evidence', async () => {
    const exported = filledStore().exportRun(record.id, temporaryFolder());
    const target = openStore(':memory:');
    target.startRun(record);
    const error = await thrownError(() => target.importRun(exported));
    expect(error.code).toBe('run-differs');
    expect(error.message).toContain('attempts.jsonl');
  });

  it('refuses a folder that is no export', async () => {
    const folder = temporaryFolder({ 'run.json': '{}' });
    const error = await thrownError(() => openStore(':memory:').importRun(folder));
    expect(error.code).toBe('not-an-export');
    expect(error.message).toContain('manifest.json');
  });

  it('does not let an imported run go on', async () => {
    const target = openStore(':memory:');
    target.importRun(filledStore().exportRun(record.id, temporaryFolder()));
    expect((await thrownError(() => target.resumeRun(record.id))).code).toBe('run-imported');
  });

  it('imports a run whose process died', () => {
    const path = join(temporaryFolder(), 'bench.sqlite');
    const source = openStore(path);
    source.startRun(record);
    source.appendAttempt(sampleAttempt());
    source.close();
    const exported = openStore(path).exportRun(record.id, temporaryFolder());
    const target = openStore(':memory:');
    target.importRun(exported);
    expect(target.runState(record.id)).toBe('aborted');
    expect(target.verify()).toMatchObject({ attempts: 1 });
  });
});

describe('verifyExport', () => {
  const exported = filledStore().exportRun(record.id, temporaryFolder());

  function edited(name: string, edit: (text: string) => string): string {
    const folder = join(temporaryFolder(), record.id);
    mkdirSync(folder);
    cpSync(exported, folder, { recursive: true });
    writeFileSync(join(folder, name), edit(readFileSync(join(folder, name), 'utf8')));
    return folder;
  }

  it('accepts an export as it was written', () => {
    expect(verifyExport(exported, judgeOf)).toMatchObject({ runs: 1, attempts: 4, verdicts: 3 });
  });

  it.each([
    ['attempts.jsonl', ['"text":""', '"text":"right"'], 'export-changed', 'attempts.jsonl:3'],
    ['attempts.jsonl', ['"prompt":"Read', '"prompt": "Read'], 'export-changed', 'attempts.jsonl:1'],
    ['attempts.jsonl', ['"kind":"failed"', '"kind":"lost"'], 'export-unreadable', 'attempts.jsonl:2'],
    ['attempts.jsonl', ['"position":0', '"position":0,"better":1'], 'export-unreadable', 'attempts.jsonl:1'],
    ['attempts.jsonl', ['{"completion', '"completion'], 'export-unreadable', 'attempts.jsonl:1'],
    ['attempts.jsonl', ['\n', '\n\n'], 'export-unreadable', 'attempts.jsonl:2'],
    ['run.json', ['"seed": 1', '"seed": 2'], 'run-record-changed', record.id],
    ['run.json', ['"tries": 2', '"tries":  2'], 'export-changed', 'run.json:'],
    ['warm-ups.jsonl', ['unreachable', 'timeout'], 'export-changed', 'warm-ups.jsonl:1'],
    ['ledger.jsonl', ['Stopped.', 'Started.'], 'ledger-entry-changed', 'entry 4 (run-ended'],
    ['verdicts.jsonl', ['"points":0', '"points":2'], 'verdict-differs', 'task read-2, try 2'],
    ['manifest.json', ['"attempts": 4', '"attempts": 3'], 'export-changed', 'manifest.json:'],
  ])('finds an edit of %s: %j', async (name, [from = '', to = ''], code, where) => {
    const folder = edited(name, (text) => text.replace(from, () => to));
    const error = await thrownError(() => verifyExport(folder, judgeOf));
    expect(error.code).toBe(code);
    expect(error.kind).toBe('integrity');
    expect(error.message).toContain(where);
  });

  it('finds verdicts that were edited even without a judge, by the manifest', async () => {
    const folder = edited('verdicts.jsonl', (text) => text.replace('"points":0', '"points":2'));
    expect((await thrownError(() => verifyExport(folder))).code).toBe('export-changed');
  });

  it('finds lines that were dropped', async () => {
    for (const [name, code] of [
      ['attempts.jsonl', 'attempts-changed'],
      ['warm-ups.jsonl', 'warm-ups-changed'],
    ] as const) {
      const folder = edited(name, (text) => text.split('\n').slice(0, -2).join('\n').replace(/(.)$/, '$1\n'));
      expect((await thrownError(() => verifyExport(folder))).code).toBe(code);
    }
    const noStart = edited('ledger.jsonl', (text) => text.slice(text.indexOf('\n') + 1));
    expect((await thrownError(() => verifyExport(noStart))).code).toBe('run-not-in-ledger');
  });

  it('finds lines that were doubled, and verdicts of no attempt', async () => {
    const twice = (text: string) => `${text.slice(0, text.indexOf('\n') + 1)}${text}`;
    for (const name of ['attempts.jsonl', 'ledger.jsonl']) {
      const error = await thrownError(() => verifyExport(edited(name, twice)));
      expect(error.code).toBe('export-contradicts-itself');
      expect(error.message).toContain(`${name}:2`);
    }
    const stray = edited('verdicts.jsonl', (text) => text.replace('"taskId":"read-3"', '"taskId":"read-9"'));
    const error = await thrownError(() => verifyExport(stray));
    expect(error.message).toContain('verdicts.jsonl:3');
  });

  it('says what is missing', async () => {
    const folder = edited('run.json', (text) => text);
    rmSync(join(folder, 'ledger.jsonl'));
    const error = await thrownError(() => verifyExport(folder));
    expect(error.code).toBe('not-an-export');
    expect(error.message).toContain('ledger.jsonl');
  });
});
