import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startChildScript } from '../testing/child-script.ts';
import { sampleAttempt } from '../testing/sample-attempt.ts';
import { sampleRunRecord } from '../testing/sample-run-record.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { thrownError } from '../testing/thrown-error.ts';
import { openStore } from './open-store.ts';

const record = sampleRunRecord();
const newPath = () => join(temporaryFolder(), 'bench.sqlite');
const openStoreUrl = JSON.stringify(new URL('./open-store.ts', import.meta.url).href);

describe('startRun', () => {
  it('writes the hash of the record to the ledger', () => {
    const store = openStore(newPath());
    const entry = store.startRun(record);
    expect(entry).toMatchObject({ sequence: 1, kind: 'run-started', runId: record.id });
    expect(entry.payload).toMatchObject({ recordHash: store.loadRun(record.id).recordHash, tasks: 3 });
    store.close();
  });

  it('refuses an id that is taken, or that could not be a folder', async () => {
    const store = openStore(newPath());
    store.startRun(record);
    store.endRun({ runId: record.id, state: 'aborted', reason: null });
    expect((await thrownError(() => store.startRun(record))).code).toBe('run-exists');
    for (const id of ['../x', 'a/b', '', '.hidden', 'a b']) {
      expect((await thrownError(() => store.startRun({ ...record, id }))).code).toBe('run-id-unusable');
    }
    expect(store.ledgerEntries()).toHaveLength(2);
    store.close();
  });
});

describe('the state of a run', () => {
  it('is running while its process executes it, for other connections too', async () => {
    const path = newPath();
    const store = openStore(path);
    store.startRun(record);
    const reader = openStore(path, { readOnly: true });
    expect(reader.loadRun(record.id).state).toBe('running');
    const other = openStore(path);
    expect((await thrownError(() => other.resumeRun(record.id))).code).toBe('run-still-running');
    for (const each of [other, reader, store]) each.close();
  });

  it('is what the last entry says after the end, and leaves no lease behind', () => {
    const path = newPath();
    const store = openStore(path);
    store.startRun(record);
    expect(existsSync(`${path}-running-${record.id}`)).toBe(true);
    store.endRun({ runId: record.id, state: 'incomplete', reason: 'Two tasks have no answer.' });
    expect(store.runState(record.id)).toBe('incomplete');
    expect(existsSync(`${path}-running-${record.id}`)).toBe(false);
    store.close();
  });

  it('is aborted after the store was closed without an end', () => {
    const path = newPath();
    const store = openStore(path);
    store.startRun(record);
    store.close();
    expect(openStore(path, { readOnly: true }).runState(record.id)).toBe('aborted');
  });

  it('is aborted after kill -9, with every committed attempt, and the run can be resumed', async () => {
    const path = newPath();
    const child = startChildScript(`
      import { openStore } from ${openStoreUrl};
      const store = openStore(${JSON.stringify(path)});
      store.startRun(${JSON.stringify(record)});
      store.appendAttempt(${JSON.stringify(sampleAttempt())});
      console.log('stored');
      setInterval(() => {}, 1000);
    `);
    expect(await child.line()).toBe('stored');
    const store = openStore(path);
    expect(store.runState(record.id)).toBe('running');
    await child.kill();
    expect(store.runState(record.id)).toBe('aborted');
    expect(store.attemptsOf(record.id)).toEqual([sampleAttempt()]);
    const resumed = store.resumeRun(record.id);
    expect(resumed).toMatchObject({ kind: 'run-resumed', payload: { attempts: 1 } });
    expect(store.runState(record.id)).toBe('running');
    store.appendAttempt(sampleAttempt({ taskId: 'read-2', position: 1 }));
    store.endRun({ runId: record.id, state: 'incomplete', reason: null });
    expect(store.verify()).toMatchObject({ attempts: 2, ledgerEntries: 3, runs: 1 });
    store.close();
  });
});

describe('resumeRun', () => {
  it('refuses a complete run', async () => {
    const store = openStore(newPath());
    store.startRun(record);
    store.endRun({ runId: record.id, state: 'complete', reason: null });
    expect((await thrownError(() => store.resumeRun(record.id))).code).toBe('run-complete');
    expect(store.runState(record.id)).toBe('complete');
    store.close();
  });
});

describe('loadRun', () => {
  const store = openStore(':memory:');
  for (const id of [
    '20260101T000000Z-qwen-aaaa',
    '20260101T000000Z-qwen-aabb',
    '20260102T000000Z-llama-cccc',
  ]) {
    store.startRun({ ...record, id });
  }

  it('finds a run by its id or a beginning that only one has', () => {
    expect(store.loadRun('20260101T000000Z-qwen-aaaa').record.id).toBe('20260101T000000Z-qwen-aaaa');
    expect(store.loadRun('20260102').record.id).toBe('20260102T000000Z-llama-cccc');
  });

  it('names the candidates when several begin so', async () => {
    const error = await thrownError(() => store.loadRun('20260101'));
    expect(error.code).toBe('run-ambiguous');
    expect(error.message).toContain('qwen-aabb');
  });

  it('names near matches when none does', async () => {
    const error = await thrownError(() => store.loadRun('20260102T000000Z-lama-cccc'));
    expect(error.code).toBe('run-not-found');
    expect(error.message).toContain('did you mean "20260102T000000Z-llama-cccc"');
    expect((await thrownError(() => store.loadRun(''))).code).toBe('run-not-found');
  });
});

describe('two processes on one file', () => {
  it('keep one chain and lose nothing', async () => {
    const path = newPath();
    const writer = (id: string) =>
      startChildScript(`
        import { openStore } from ${openStoreUrl};
        const record = ${JSON.stringify({ ...record, id, taskOrder: Array.from({ length: 100 }, (_, n) => `t-${n}`) })};
        const store = openStore(${JSON.stringify(path)});
        console.log('open');
        store.startRun(record);
        for (let n = 0; n < 100; n += 1) {
          store.appendAttempt({ ...${JSON.stringify(sampleAttempt({ runId: id }))}, taskId: 't-' + n, position: n });
          if (n % 10 === 9) {
            store.endRun({ runId: record.id, state: n === 99 ? 'complete' : 'aborted', reason: null });
            if (n < 99) store.resumeRun(record.id);
          }
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
        store.close();
      `);
    const children = [writer('run-a'), writer('run-b')];
    expect(await Promise.all(children.map((child) => child.line()))).toEqual(['open', 'open']);
    await Promise.all(children.map((child) => child.end()));
    const store = openStore(path);
    expect(store.verify()).toMatchObject({ attempts: 200, ledgerEntries: 40, runs: 2 });
    const writers = store.ledgerEntries().map(({ runId }) => runId);
    expect(writers.some((runId, index) => index > 0 && runId !== writers[index - 1])).toBe(true);
    store.close();
  });

  it('take turns on one run, and never execute it both at once', async () => {
    const path = newPath();
    const store = openStore(path);
    store.startRun(record);
    store.endRun({ runId: record.id, state: 'aborted', reason: null });
    const turns = `
      import { openStore } from ${openStoreUrl};
      const store = openStore(${JSON.stringify(path)});
      for (let done = 0; done < 25; ) {
        try {
          store.resumeRun(${JSON.stringify(record.id)});
          store.endRun({ runId: ${JSON.stringify(record.id)}, state: 'aborted', reason: null });
          done += 1;
        } catch (error) {
          if (error.code !== 'run-still-running') throw error;
        }
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      store.close();
    `;
    await Promise.all([turns, turns].map((source) => startChildScript(source).end()));
    const story = store.ledgerEntries().map(({ kind }) => kind);
    expect(story.slice(2)).toEqual(Array.from({ length: 50 }, () => ['run-resumed', 'run-ended']).flat());
    store.close();
  });
});
