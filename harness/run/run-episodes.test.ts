import { describe, expect, it } from 'vitest';
import type { Backend } from '../backends/backend.ts';
import type { Completion } from '../domain/attempt.ts';
import { stepIds } from '../domain/step-id.ts';
import { openStore } from '../store/open-store.ts';
import { answered, sampleReply } from '../testing/sample-reply.ts';
import { sampleRunRecord } from '../testing/sample-run-record.ts';
import { runEpisodes, type Work } from './run-episodes.ts';

const taskIds = ['a', 'b'];
const maxRequests = 3;
const record = sampleRunRecord({
  taskOrder: stepIds(taskIds, maxRequests),
  retry: { tries: 2, delayMs: 0, timeoutMs: 1000 },
});
const failed = (code: 'unreachable' | 'context-overflow'): Completion => ({
  kind: 'failed',
  request: null,
  response: null,
  failure: { code, message: code, status: null },
});

/** A backend that says what the script says, and notes what it was asked. */
function scripted(script: readonly (Completion | undefined)[] = []) {
  const asked: string[] = [];
  const backend: Backend = {
    describe: async () => ({}),
    complete: async ({ taskId, prompt }) => {
      asked.push(`${taskId}: ${prompt}`);
      return script[asked.length - 1] ?? answered(sampleReply({ text: `reply ${asked.length}` }), { prompt });
    },
    close: async () => undefined,
  };
  return { backend, asked };
}

/** Asks twice for each task. */
const twice: Work = async (_, ask) => {
  for (const number of [1, 2]) {
    const completion = await ask({ number, prompt: `step ${number}`, tools: [], exactlyOneCall: false });
    if (completion.kind === 'failed') return { ended: completion.failure.code === 'context-overflow' };
  }
  return { ended: true };
};

function run(
  backend: Backend,
  fields: { store?: ReturnType<typeof openStore>; resume?: boolean; signal?: AbortSignal } = {},
) {
  const { store = openStore(':memory:'), resume = false, signal = new AbortController().signal } = fields;
  return runEpisodes({ record, backend, store, taskIds, maxRequests, work: twice, signal, resume });
}

describe('runEpisodes', () => {
  it('stores every request as an attempt in its place, and the store verifies', async () => {
    const store = openStore(':memory:');
    const { backend } = scripted();
    expect(await run(backend, { store })).toEqual({ state: 'complete', reason: null, ended: 2 });
    expect(store.attemptsOf(record.id).map(({ taskId, position }) => [taskId, position])).toEqual([
      ['a.1', 0],
      ['a.2', 1],
      ['b.1', 3],
      ['b.2', 4],
    ]);
    expect(store.verify().attempts).toBe(4);
    store.close();
  });

  it('tries an outage again as often as registered, and a full context once', async () => {
    const { backend, asked } = scripted([failed('unreachable'), undefined, failed('context-overflow')]);
    expect(await run(backend)).toMatchObject({ state: 'complete', ended: 2 });
    expect(asked).toEqual(['a: step 1', 'a: step 1', 'a: step 2', 'b: step 1', 'b: step 2']);
  });

  it('is incomplete where work has no end, and goes on from the stored replies', async () => {
    const store = openStore(':memory:');
    const outage = [undefined, failed('unreachable'), failed('unreachable'), undefined, undefined];
    expect(await run(scripted(outage).backend, { store })).toMatchObject({ state: 'incomplete', ended: 1 });
    const again = scripted();
    expect(await run(again.backend, { store, resume: true })).toMatchObject({ state: 'complete', ended: 2 });
    expect(again.asked).toEqual(['a: step 2']);
    expect(store.attemptsOf(record.id).at(-1)).toMatchObject({ taskId: 'a.2', tryNumber: 3 });
    store.close();
  });

  it('stops for the operator and keeps what is done', async () => {
    const controller = new AbortController();
    const store = openStore(':memory:');
    const { backend } = scripted();
    const stopping: Backend = {
      ...backend,
      complete: async (request) => {
        if (request.taskId === 'b') controller.abort();
        return request.taskId === 'b' ? failed('unreachable') : backend.complete(request);
      },
    };
    expect(await run(stopping, { store, signal: controller.signal })).toMatchObject({
      state: 'aborted',
      ended: 1,
    });
    expect(store.runState(record.id)).toBe('aborted');
    store.close();
  });
});
