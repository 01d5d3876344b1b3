import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../domain/corpus.ts';
import type { Gold } from '../../domain/gold.ts';
import { sampleCorpus } from '../../testing/sample-corpus.ts';
import { sampleTask } from '../../testing/sample-task.ts';
import { thrownError } from '../../testing/thrown-error.ts';
import type { OpenOptions } from '../open-options.ts';
import { baselineNames, openBaseline } from './open-baseline.ts';

const options = (reference: string): OpenOptions => ({
  model: { id: reference, name: reference, backend: 'baseline', reference },
  reference,
  config: {
    quantisation: null,
    sampling: 'greedy',
    samplingSettings: {
      temperature: 0,
      seed: 1,
      topK: null,
      topP: null,
      minP: null,
      repeatPenalty: null,
      presencePenalty: null,
      frequencyPenalty: null,
    },
    protocol: 'raw',
    decoding: 'free',
    schema: 'shown',
    contextTokens: 4096,
    replyTokens: 256,
    batchTokens: 512,
    concurrency: 1,
  },
  tools: [],
  systemPrompt: 'Pick one.',
  timeoutMs: 1000,
});

async function replyOf(reference: string, taskId: string, corpus: Corpus = sampleCorpus()) {
  const backend = await openBaseline(options(reference), { corpus });
  const prompt = corpus.tasks.find((task) => task.id === taskId)?.prompt ?? 'Hello there.';
  const completion = await backend.complete({ taskId, prompt, signal: new AbortController().signal });
  await backend.close();
  if (completion.kind !== 'answered') throw new Error(completion.failure.message);
  const { text, calls } = completion.reply;
  return {
    text,
    calls: calls.map((call) => ({ name: call.name, arguments: JSON.parse(call.argumentsText) })),
  };
}

describe('openBaseline', () => {
  it('refuses an unknown name and tells what it may have meant', async () => {
    const error = await thrownError(() => openBaseline(options('keywords'), { corpus: sampleCorpus() }));
    expect(error.code).toBe('unknown-baseline');
    expect(error.message).toContain('"keyword"');
  });

  it.each(baselineNames)(
    '%s gives a real reply that names nobody as its reader, the same every time',
    async (name) => {
      const backend = await openBaseline(options(name), { corpus: sampleCorpus() });
      const request = { taskId: 'read-1', prompt: 'Read it.', signal: new AbortController().signal };
      const completion = await backend.complete(request);
      expect(completion).toMatchObject({
        kind: 'answered',
        request: { baseline: name, taskId: 'read-1', prompt: 'Read it.' },
        reply: { callsReadBy: 'none', promptTokens: null, totalMs: 0 },
      });
      expect(await backend.complete(request)).toEqual(completion);
      expect(await backend.describe()).toMatchObject({ baseline: name });
    },
  );

  it('fails a request that was aborted before it began', async () => {
    const backend = await openBaseline(options('silent'), { corpus: sampleCorpus() });
    const completion = await backend.complete({ taskId: 'a', prompt: 'b', signal: AbortSignal.abort() });
    expect(completion).toMatchObject({ kind: 'failed', failure: { code: 'aborted' } });
  });
});

describe('silent and refusal', () => {
  it('call nothing; one has no words either', async () => {
    expect(await replyOf('silent', 'read-1')).toEqual({ text: '', calls: [] });
    const refused = await replyOf('refusal', 'read-1');
    expect(refused.calls).toEqual([]);
    expect(refused.text).toMatch(/^[^.]+\.$/);
  });
});

describe('majority macro', () => {
  it('calls the most frequent macro of the gold without arguments', async () => {
    const corpus = sampleCorpus();
    const tasks = [...corpus.tasks, sampleTask({ id: 'read-2' })];
    expect(await replyOf('majority', 'none-1', { ...corpus, tasks })).toEqual({
      text: '',
      calls: [{ name: 'read_thread', arguments: {} }],
    });
  });

  it('takes the first on offer where two are equally frequent', async () => {
    expect((await replyOf('majority', 'none-1')).calls[0]?.name).toBe('close_old_threads');
  });
});

describe('keyword', () => {
  it('finds a macro outside its vocabulary by the words of its name, and asks for what it can not find', async () => {
    const reply = await replyOf('keyword', 'read-1');
    expect(reply).toEqual({ text: 'Which forum do you mean?', calls: [] });
  });

  it('refuses where no word fits', async () => {
    expect((await replyOf('keyword', 'other')).text).toMatch(/none of the macros/);
  });
});

describe('nearest neighbour', () => {
  const twin = sampleTask({
    id: 'read-2',
    prompt: 'Read thread 13 of the garden forum.',
    gold: {
      kind: 'calls',
      calls: [{ macro: 'read_thread', arguments: { forum: { equals: 'garden' }, number: { equals: 13 } } }],
    },
  });
  const corpus = sampleCorpus({ tasks: [...sampleCorpus().tasks, twin] });

  it('copies the values of the most similar other task', async () => {
    expect((await replyOf('nearest-neighbour', 'read-1', corpus)).calls).toEqual([
      { name: 'read_thread', arguments: { forum: 'garden', number: 13 } },
    ]);
  });

  it('never sees the task itself', async () => {
    expect((await replyOf('nearest-neighbour', 'read-2', corpus)).calls[0]?.arguments.number).toBe(12);
  });

  it('refuses if there is no other task', async () => {
    expect(
      (await replyOf('nearest-neighbour', 'read-1', sampleCorpus({ tasks: [sampleTask()] }))).calls,
    ).toEqual([]);
  });
});

describe('oracle', () => {
  it('makes the calls of the gold', async () => {
    expect((await replyOf('oracle', 'close-1')).calls).toEqual([
      { name: 'close_old_threads', arguments: { forum: 'kitchen', days: 30, apply: true } },
    ]);
  });

  it('refuses where the gold has no call', async () => {
    const reply = await replyOf('oracle', 'none-1');
    expect(reply.calls).toEqual([]);
    expect(reply.text).not.toBe('');
  });

  it('names every task whose gold it can not meet', async () => {
    const gold: Gold = { kind: 'question', missing: ['forum'], names: '(?=forum)x' };
    const tasks = [sampleTask({ id: 'ask-1', gold }), sampleTask(), sampleTask({ id: 'ask-2', gold })];
    const error = await thrownError(() =>
      openBaseline(options('oracle'), { corpus: sampleCorpus({ tasks }) }),
    );
    expect(error.code).toBe('gold-not-answerable');
    expect(error.problems.map((problem) => problem.where)).toEqual(['ask-1', 'ask-2']);
  });
});
