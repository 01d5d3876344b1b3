import { describe, expect, it } from 'vitest';
import type { Completion } from '../../domain/attempt.ts';
import { answered, sampleReply } from '../../testing/sample-reply.ts';
import type { OpenOptions } from '../open-options.ts';
import { openScripted, type Recording } from './open-scripted.ts';

const options = { reference: 'recording' } as OpenOptions;
const first = answered(sampleReply({ text: 'first' }));
const second = answered(sampleReply({ text: 'second' }));
const replies: Recording = new Map<string, Completion | readonly Completion[]>([
  ['one', first],
  ['two', [first, second]],
]);

async function ask(taskIds: readonly string[], signal = new AbortController().signal) {
  const backend = await openScripted(options, { replies });
  const completions = [];
  for (const taskId of taskIds) completions.push(await backend.complete({ taskId, prompt: 'Read.', signal }));
  await backend.close();
  return completions;
}

describe('openScripted', () => {
  it('replays a recorded completion untouched, as often as it is asked', async () => {
    expect(await ask(['one', 'one'])).toEqual([first, first]);
  });

  it('plays a list in order, one for each try, and stays at its last', async () => {
    expect(await ask(['two', 'two', 'two'])).toEqual([first, second, second]);
  });

  it('fails a task that was not recorded, and says so', async () => {
    expect(await ask(['three'])).toMatchObject([
      { kind: 'failed', failure: { code: 'engine-error', message: 'no reply is recorded for task three' } },
    ]);
  });

  it('fails a request that was aborted before it began', async () => {
    expect(await ask(['one'], AbortSignal.abort())).toMatchObject([{ failure: { code: 'aborted' } }]);
  });

  it('tells what it plays', async () => {
    const backend = await openScripted(options, { replies });
    expect(await backend.describe()).toEqual({
      engine: 'scripted',
      recording: 'recording',
      recordedTasks: 2,
    });
  });
});
