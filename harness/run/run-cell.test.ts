import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Backend, CompletionRequest } from '../backends/backend.ts';
import type { Completion } from '../domain/attempt.ts';
import type { RunRecord } from '../domain/run-record.ts';
import { openConnection } from '../store/open-connection.ts';
import { openStore, type Store, storeOn } from '../store/open-store.ts';
import { startChildScript } from '../testing/child-script.ts';
import { failed } from '../testing/sample-attempt.ts';
import { sampleJudge } from '../testing/sample-judge.ts';
import { answered, sampleReply } from '../testing/sample-reply.ts';
import { sampleRunRecord } from '../testing/sample-run-record.ts';
import { sampleTask } from '../testing/sample-task.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { thrownError } from '../testing/thrown-error.ts';
import type { Clock } from './clock.ts';
import { type RunCellOptions, runCell } from './run-cell.ts';
import type { RunProgress } from './run-progress.ts';

type Script = (request: CompletionRequest, call: number) => Completion | Promise<Completion>;

const right = answered(sampleReply({ text: 'right' }));

/** A backend that answers by a script; `asked` holds the task of each request. */
function scripted(script: Script): Backend & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    describe: async () => ({}),
    complete: async (request) => {
      asked.push(request.taskId);
      return script(request, asked.length);
    },
    close: async () => undefined,
  };
}

/** Ends with the failure that a stopped request has, as soon as its signal says so. */
const hangs: Script = ({ signal }) =>
  new Promise((resolve) => {
    const stop = () => resolve(failed({ code: 'stream-cut', message: 'cut' }));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });

function taskIds(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `read-${index + 1}`);
}

function setUp(fields: Partial<RunRecord> = {}) {
  const store = openStore(join(temporaryFolder(), 'bench.sqlite'));
  const record = sampleRunRecord(fields);
  const events: RunProgress[] = [];
  const run = (backend: Backend, more: Partial<RunCellOptions> = {}) =>
    runCell({
      record,
      backend,
      tasks: record.taskOrder.map((id) => sampleTask({ id, prompt: `Prompt of ${id}.` })),
      store,
      judge: sampleJudge,
      signal: new AbortController().signal,
      onProgress: (event) => events.push(event),
      ...more,
    });
  return { store, record, events, run };
}

describe('runCell', () => {
  it('asks every task once, in the order of the record, and ends complete', async () => {
    const { store, record, run } = setUp({ taskOrder: ['read-3', 'read-1', 'read-2'] });
    const backend = scripted(({ prompt }) =>
      answered(sampleReply({ text: prompt.includes('2') ? 'right' : 'no' })),
    );
    const result = await run(backend);
    expect(backend.asked).toEqual(['read-3', 'read-1', 'read-2']);
    expect(result).toMatchObject({
      state: 'complete',
      reason: null,
      answered: 3,
      points: 2,
      failedAttempts: 0,
    });
    expect(store.attemptsOf(record.id).map(({ position, taskId }) => [position, taskId])).toEqual([
      [0, 'read-3'],
      [1, 'read-1'],
      [2, 'read-2'],
    ]);
    expect(store.verdictsOf(record.id).map(({ taskId }) => taskId)).toEqual(backend.asked);
    expect(store.loadRun(record.id)).toMatchObject({ state: 'complete', answered: 3 });
    expect(store.verify(() => sampleJudge)).toMatchObject({ attempts: 3, verdicts: 3 });
  });

  it('writes the ledger before the first request', async () => {
    const { store, run } = setUp();
    const kinds: string[][] = [];
    await run(
      scripted(() => {
        kinds.push(store.ledgerEntries().map(({ kind }) => kind));
        return right;
      }),
    );
    expect(kinds[0]).toEqual(['run-started']);
    expect(store.ledgerEntries().map(({ kind }) => kind)).toEqual(['run-started', 'run-ended']);
  });

  it('stores an attempt before it is judged', async () => {
    const { store, record, run } = setUp();
    const judge = {
      ...sampleJudge,
      judge: () => {
        throw new Error('the judge is broken');
      },
    };
    await expect(
      run(
        scripted(() => right),
        { judge },
      ),
    ).rejects.toThrow('the judge is broken');
    expect(store.attemptsOf(record.id)).toHaveLength(1);
    expect(store.runState(record.id)).toBe('aborted');
    // The next session judges what is there.
    const result = await run(
      scripted(() => right),
      { resume: true },
    );
    expect(result).toMatchObject({ state: 'complete', points: 6 });
    expect(store.verdictsOf(record.id)).toHaveLength(3);
  });

  it('tries an infrastructure failure again, as often as registered, and stores every try', async () => {
    const { store, record, events, run } = setUp({ retry: { tries: 3, delayMs: 40, timeoutMs: 1000 } });
    const slept: number[] = [];
    const clock: Clock = {
      now: () => new Date(0),
      elapsedMs: () => 0,
      sleep: async (ms) => {
        slept.push(ms);
      },
    };
    const script: Script = ({ taskId }, call) => {
      if (taskId === 'read-1') return call < 3 ? failed({ code: 'http-status', status: 503 }) : right;
      return taskId === 'read-2' ? failed({ code: 'not-json' }) : right;
    };
    const result = await run(scripted(script), { clock });
    expect(result).toMatchObject({ state: 'incomplete', answered: 2, unanswered: 1, failedAttempts: 5 });
    expect(result.reason).toBe('1 task has no answer.');
    expect(slept).toEqual([40, 40, 40, 40]);
    expect(store.attemptsOf(record.id).map(({ taskId, tryNumber }) => `${taskId}/${tryNumber}`)).toEqual([
      'read-1/1',
      'read-1/2',
      'read-1/3',
      'read-2/1',
      'read-2/2',
      'read-2/3',
      'read-3/1',
    ]);
    const retries = events.flatMap((event) => (event.kind === 'attempt-failed' ? [event.willRetry] : []));
    expect(retries).toEqual([true, true, true, true, false]);
  });

  it('never asks again for a wrong answer', async () => {
    const { run } = setUp();
    const backend = scripted(() => answered(sampleReply({ text: '', finishReason: 'length' })));
    expect(await run(backend)).toMatchObject({ state: 'complete', points: 0 });
    expect(backend.asked).toHaveLength(3);
  });

  it('keeps warm-up requests apart from the attempts', async () => {
    const { store, record, events, run } = setUp({ warmUp: { requests: 2, prompt: 'Hello.' } });
    const backend = scripted((_, call) => (call === 1 ? failed({ code: 'timeout' }) : right));
    expect(await run(backend)).toMatchObject({ state: 'complete', answered: 3, failedAttempts: 0 });
    expect(backend.asked).toEqual(['warm-up', 'warm-up', 'read-1', 'read-2', 'read-3']);
    expect(store.warmUpsOf(record.id).map(({ completion }) => completion.kind)).toEqual([
      'failed',
      'answered',
    ]);
    expect(store.attemptsOf(record.id)).toHaveLength(3);
    expect(events.flatMap((event) => (event.kind === 'warm-up-done' ? [event.failure?.code] : []))).toEqual([
      'timeout',
      undefined,
    ]);
  });

  it('gives up on a request at its deadline, and calls it a timeout whatever the backend makes of it', async () => {
    const { store, record, run } = setUp({ retry: { tries: 1, delayMs: 0, timeoutMs: 30 } });
    const result = await run(scripted((request, call) => (call === 1 ? hangs(request, call) : right)));
    expect(result.state).toBe('incomplete');
    expect(store.attemptsOf(record.id)[0]?.completion).toMatchObject({
      failure: { code: 'timeout', message: 'no answer within 30 ms' },
    });
  });

  it('leaves a dead server alone after five failures in a row', async () => {
    const { store, record, run } = setUp({ taskOrder: taskIds(20) });
    const backend = scripted(() => failed());
    const result = await run(backend);
    expect(result).toMatchObject({ state: 'incomplete', answered: 0 });
    expect(result.reason).toContain("can't be reached; 20 tasks have no answer");
    expect(backend.asked).toHaveLength(5);
    expect(store.loadRun(record.id).state).toBe('incomplete');
  });

  it('goes on while a server only stumbles', async () => {
    const { run } = setUp({ taskOrder: taskIds(20), stopAfterUnreachable: 2 });
    const backend = scripted((_, call) => (call % 2 === 1 ? failed() : right));
    expect(await run(backend)).toMatchObject({ state: 'complete', answered: 20, failedAttempts: 20 });
  });

  it('keeps what is done when the operator stops it, and goes on from there', async () => {
    const { store, record, events, run } = setUp({ taskOrder: taskIds(4) });
    const operator = new AbortController();
    const stopping: Script = (request, call) => {
      if (call < 3) return right;
      setTimeout(() => operator.abort(), 10);
      return hangs(request, call);
    };
    const result = await run(scripted(stopping), { signal: operator.signal });
    expect(result).toMatchObject({ state: 'aborted', answered: 2 });
    expect(result.reason).toContain('2 tasks have no answer');
    expect(store.attemptsOf(record.id).at(-1)?.completion).toMatchObject({ failure: { code: 'aborted' } });
    const backend = scripted(() => right);
    events.length = 0;
    expect(await run(backend, { resume: true })).toMatchObject({ state: 'complete', answered: 4, points: 8 });
    expect(backend.asked).toEqual(['read-3', 'read-4']);
    expect(events[0]).toMatchObject({ kind: 'run-resumed', tally: { answered: 2, points: 4 } });
    expect(store.attemptsOf(record.id).map(({ tryNumber }) => tryNumber)).toEqual([1, 1, 1, 2, 1]);
    expect(store.verify(() => sampleJudge)).toMatchObject({ attempts: 5, verdicts: 4, ledgerEntries: 4 });
  });

  it('ends as aborted when the server turns out to be another, whatever it answered', async () => {
    const { store, record, run } = setUp({ taskOrder: taskIds(3) });
    const changed = async () => 'The weights changed.';
    const result = await run(
      scripted(() => right),
      { watch: { changed } },
    );
    expect(result).toMatchObject({ state: 'aborted', reason: 'The weights changed.', answered: 3 });
    expect(store.loadRun(record.id).state).toBe('aborted');
    expect(store.ledgerEntries().at(-1)?.payload).toMatchObject({ reason: 'The weights changed.' });
  });

  it('asks nothing when it is stopped before it begins', async () => {
    const { store, record, run } = setUp({ warmUp: { requests: 1, prompt: 'Hello.' } });
    const backend = scripted(() => right);
    const result = await run(backend, { signal: AbortSignal.abort() });
    expect(result.state).toBe('aborted');
    expect(backend.asked).toEqual([]);
    expect(store.runState(record.id)).toBe('aborted');
  });

  it('reports how far it is, with an estimate from the median', async () => {
    const { events, run } = setUp();
    let elapsed = 0;
    const clock: Clock = { now: () => new Date(0), elapsedMs: () => elapsed, sleep: async () => undefined };
    await run(
      scripted(() => {
        elapsed += 100;
        return right;
      }),
      { clock },
    );
    expect(events.map(({ kind }) => kind)).toEqual([
      'run-started',
      'task-done',
      'task-done',
      'task-done',
      'run-ended',
    ]);
    expect(events.map(({ tally }) => tally.remainingMs)).toEqual([null, 200, 100, 0, 0]);
    expect(events.map(({ tally }) => tally.points)).toEqual([0, 2, 4, 6, 6]);
  });

  it('has as many requests in flight as the config says', async () => {
    const config = { ...sampleRunRecord().cell.config, concurrency: 3 };
    const cell = { ...sampleRunRecord().cell, config };
    const { store, record, run } = setUp({ cell, taskOrder: taskIds(12) });
    let inFlight = 0;
    let most = 0;
    const backend = scripted(async () => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inFlight -= 1;
      return right;
    });
    expect(await run(backend)).toMatchObject({ state: 'complete', answered: 12 });
    expect(most).toBe(3);
    expect(store.verify(() => sampleJudge)).toMatchObject({ attempts: 12, verdicts: 12 });
    expect(
      store.attemptsOf(record.id).every(({ position, taskId }) => taskId === `read-${position + 1}`),
    ).toBe(true);
  });

  it('ends as aborted when the backend breaks its promise and throws', async () => {
    const { store, record, run } = setUp();
    const broken = scripted(() => {
      throw new Error('a bug');
    });
    await expect(run(broken)).rejects.toThrow('a bug');
    expect(store.runState(record.id)).toBe('aborted');
    expect(store.ledgerEntries().at(-1)?.payload).toMatchObject({ state: 'aborted', reason: 'Error: a bug' });
  });

  it('names tasks that the corpus lacks, before anything is stored', async () => {
    const { store, run } = setUp();
    const error = await thrownError(() =>
      run(
        scripted(() => right),
        { tasks: [sampleTask()] },
      ),
    );
    expect(error.code).toBe('tasks-missing');
    expect(error.message).toContain('read-2');
    expect(store.listRuns()).toEqual([]);
  });
});

describe('resuming', () => {
  it('refuses another record and names the fields that differ', async () => {
    const { store, record, run } = setUp();
    await run(scripted(() => failed({ code: 'timeout' })));
    const other = {
      ...record,
      parts: { ...record.parts, corpus: 'a'.repeat(64) },
      cell: { ...record.cell, config: { ...record.cell.config, contextTokens: 8192 } },
    };
    const error = await thrownError(() =>
      run(
        scripted(() => right),
        { record: other, resume: true },
      ),
    );
    expect(error.code).toBe('record-differs');
    expect(error.message).toContain('cell.config.contextTokens, parts.corpus');
    expect(error.problems[0]).toEqual({
      where: 'cell.config.contextTokens',
      found: '8192',
      expected: '4096',
    });
    expect(store.runState(record.id)).toBe('incomplete');
  });

  it('lets the start and the preflight differ, and keeps the record of the first session', async () => {
    const { store, record, run } = setUp();
    await run(scripted(() => failed({ code: 'timeout' })));
    const later = { ...record, startedAt: '2026-01-03T00:00:00.000Z', preflight: [{ ok: true }] };
    expect(
      await run(
        scripted(() => right),
        { record: later, resume: true },
      ),
    ).toMatchObject({ state: 'complete' });
    expect(store.loadRun(record.id).record).toEqual(record);
  });

  it('refuses a complete run', async () => {
    const { run } = setUp();
    await run(scripted(() => right));
    const error = await thrownError(() =>
      run(
        scripted(() => right),
        { resume: true },
      ),
    );
    expect(error.code).toBe('run-complete');
  });

  it('loses at most the attempt in flight when the process is killed', async () => {
    const { store, record, run } = setUp({ taskOrder: taskIds(10) });
    const url = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
    const child = startChildScript(`
      import { runCell } from ${url('./run-cell.ts')};
      import { openStore } from ${url('../store/open-store.ts')};
      import { sampleJudge } from ${url('../testing/sample-judge.ts')};
      import { sampleTask } from ${url('../testing/sample-task.ts')};
      const record = ${JSON.stringify(record)};
      let calls = 0;
      const complete = async () => {
        calls += 1;
        if (calls === 7) {
          console.log('seventh in flight');
          await new Promise((resolve) => setTimeout(resolve, 60000));
        }
        return ${JSON.stringify(right)};
      };
      await runCell({
        record,
        backend: { complete, describe: async () => ({}), close: async () => {} },
        tasks: record.taskOrder.map((id) => sampleTask({ id })),
        store: openStore(${JSON.stringify(store.path)}),
        judge: sampleJudge,
        signal: new AbortController().signal,
      });
    `);
    expect(await child.line()).toBe('seventh in flight');
    expect(store.runState(record.id)).toBe('running');
    await child.kill();
    expect(store.loadRun(record.id)).toMatchObject({ state: 'aborted', answered: 6 });
    const backend = scripted(() => right);
    expect(await run(backend, { resume: true })).toMatchObject({
      state: 'complete',
      answered: 10,
      points: 20,
    });
    expect(backend.asked).toEqual(['read-7', 'read-8', 'read-9', 'read-10']);
    expect(store.verify(() => sampleJudge)).toMatchObject({ attempts: 10, verdicts: 10, ledgerEntries: 3 });
  });
});

describe('kill -9 at any moment', () => {
  it('never loses what was reported as done, nor leaves anything that does not verify', async () => {
    const { store, record, run } = setUp({ taskOrder: taskIds(400) });
    const url = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
    let reported = 0;
    for (const afterTasks of [1, 37, 80]) {
      const child = startChildScript(`
        import { runCell } from ${url('./run-cell.ts')};
        import { openStore } from ${url('../store/open-store.ts')};
        import { sampleJudge } from ${url('../testing/sample-judge.ts')};
        import { sampleTask } from ${url('../testing/sample-task.ts')};
        const record = ${JSON.stringify(record)};
        const complete = async () => {
          await new Promise((resolve) => setTimeout(resolve, 1));
          return ${JSON.stringify(right)};
        };
        await runCell({
          record,
          resume: ${reported > 0},
          backend: { complete, describe: async () => ({}), close: async () => {} },
          tasks: record.taskOrder.map((id) => sampleTask({ id })),
          store: openStore(${JSON.stringify(store.path)}),
          judge: sampleJudge,
          signal: new AbortController().signal,
          onProgress: ({ kind, tally }) => kind === 'task-done' && console.log(tally.answered),
        });
      `);
      for (let tasks = 0; tasks < afterTasks; tasks += 1) reported = Number(await child.line());
      await child.kill();
      const { answered: kept, state } = store.loadRun(record.id);
      expect(state).toBe('aborted');
      expect(kept).toBeGreaterThanOrEqual(reported);
      expect(store.verify(() => sampleJudge)).toMatchObject({ attempts: kept });
    }
    expect(
      await run(
        scripted(() => right),
        { resume: true },
      ),
    ).toMatchObject({ state: 'complete', points: 800 });
    expect(store.verify(() => sampleJudge)).toMatchObject({ attempts: 400, verdicts: 400, ledgerEntries: 5 });
  });
});

describe('a full disk', () => {
  it('ends the run with its error, keeps what was stored, and lets it go on later', async () => {
    const path = join(temporaryFolder(), 'bench.sqlite');
    const connection = openConnection(path, { readOnly: false, now: () => new Date() });
    const { record, run } = setUp();
    const store: Store = storeOn(connection);
    const fill: Script = (_, call) => {
      if (call === 2) {
        const pages = Number(connection.database.pragma('page_count', { simple: true }));
        connection.database.pragma(`max_page_count = ${pages}`);
      }
      return answered(sampleReply({ text: 'x'.repeat(50_000) }));
    };
    const error = await thrownError(() => run(scripted(fill), { store }));
    expect(error.code).toBe('disk-full');
    expect(store.loadRun(record.id)).toMatchObject({ state: 'aborted', answered: 1 });
    connection.database.pragma('max_page_count = 1000000');
    const backend = scripted(() => right);
    expect(await run(backend, { store, resume: true })).toMatchObject({ state: 'complete' });
    expect(backend.asked).toEqual(['read-2', 'read-3']);
    expect(store.verify(() => sampleJudge)).toMatchObject({ attempts: 3 });
  });
});

describe('what a model writes', () => {
  it.each([
    ['control characters', '\u0000\u001b]0;title\u0007\u001b[2J'],
    ['lone surrogates', '\ud800 and \udfff'],
    ['megabytes', 'again '.repeat(600_000)],
  ])('goes through a whole run, an export and a verification: %s', async (_, text) => {
    const { store, record, run } = setUp();
    const completion = { ...answered(sampleReply({ text })), request: { text }, response: text };
    expect(await run(scripted(() => completion))).toMatchObject({ state: 'complete' });
    expect(store.attemptsOf(record.id).every((attempt) => attempt.completion.response === text)).toBe(true);
    const target = openStore(':memory:');
    target.importRun(store.exportRun(record.id, temporaryFolder()), () => sampleJudge);
    expect(target.attemptsOf(record.id)).toEqual(store.attemptsOf(record.id));
  });
});
