import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Attempt, Completion } from '../../harness/domain/attempt.ts';
import { runCell } from '../../harness/run/run-cell.ts';
import { openStore } from '../../harness/store/open-store.ts';
import { sampleJudge } from '../../harness/testing/sample-judge.ts';
import { sampleReply } from '../../harness/testing/sample-reply.ts';
import { sampleRunRecord } from '../../harness/testing/sample-run-record.ts';
import { sampleTask } from '../../harness/testing/sample-task.ts';
import { temporaryFolder } from '../../harness/testing/temporary-folder.ts';
import { memoryStore } from './memory-store.ts';

describe('the store of a page', () => {
  const tasks = ['one', 'two', 'three'].map((id) => sampleTask({ id }));
  const record = sampleRunRecord({
    taskOrder: tasks.map(({ id }) => id),
    retry: { tries: 2, delayMs: 0, timeoutMs: 1_000 },
    warmUp: { requests: 1, prompt: 'Hello?' },
  });
  const answered: Completion = { kind: 'answered', request: { a: 1 }, response: {}, reply: sampleReply() };
  const failed: Completion = {
    kind: 'failed',
    request: { a: 1 },
    response: null,
    failure: { code: 'engine-error', message: 'broke down', status: null },
  };

  /** A run that is stopped after its first task, resumed, and breaks down once on the way. */
  async function stoppedAndResumed() {
    const store = memoryStore(() => new Date());
    const judge = sampleJudge;
    const stop = new AbortController();
    let asked = 0;
    const backend = {
      describe: async () => ({}),
      close: async () => undefined,
      complete: async () => {
        asked += 1;
        if (asked === 2) stop.abort();
        return asked === 4 ? failed : answered;
      },
    };
    const options = { record, backend, tasks, store, judge };
    const first = await runCell({ ...options, signal: stop.signal });
    const second = await runCell({ ...options, signal: new AbortController().signal, resume: true });
    return { store, first, second };
  }

  it('holds a run that was stopped and resumed, failures included', async () => {
    const { store, first, second } = await stoppedAndResumed();
    expect([first.state, second.state]).toEqual(['aborted', 'complete']);
    expect(store.loadRun(record.id)).toMatchObject({ answered: 3, failedAttempts: 1, state: 'complete' });
    const final = [...store.finalAttempts(record.id).values()].map((attempt: Attempt) => attempt.tryNumber);
    expect(final).toEqual([1, 2, 1]);
  });

  it('writes an export that the store on disk imports and verifies', async () => {
    const { store } = await stoppedAndResumed();
    const folder = join(temporaryFolder(), record.id);
    mkdirSync(folder);
    for (const [name, text] of Object.entries(store.exportTexts(record.id)))
      writeFileSync(join(folder, name), text);
    const disk = openStore(':memory:');
    try {
      expect(disk.importRun(folder, () => sampleJudge)).toEqual({ runId: record.id, alreadyThere: false });
      expect(disk.verify(() => sampleJudge)).toMatchObject({ runs: 1, attempts: 4, verdicts: 3 });
      expect(disk.attemptsOf(record.id)).toHaveLength(4);
    } finally {
      disk.close();
    }
  });

  it('refuses to resume what is complete, and to start the same run twice', async () => {
    const { store } = await stoppedAndResumed();
    expect(() => store.resumeRun(record.id)).toThrow('complete');
    expect(() => store.startRun(record)).toThrow('already');
  });
});
