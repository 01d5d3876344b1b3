import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeRandomModel } from '../../../scripts/embedded-model/random-weights.ts';
import { shuffled } from '../../domain/seeded-random.ts';
import { sampleOpenOptions, sampleTools } from '../../testing/sample-open-options.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { thrownError } from '../../testing/thrown-error.ts';
import type { Backend } from '../backend.ts';
import { acquireEngine } from './engine.ts';
import { loadLibrary } from './library.ts';
import { type LlamaCppExtras, openLlamaCpp } from './open-llama-cpp.ts';
import { promptBuilder } from './prompt-tokens.ts';

type Fields = Parameters<typeof sampleOpenOptions>[0];

const folder = temporaryFolder();
let path: string;
let opened: Backend | null = null;

beforeAll(async () => {
  path = join(folder, 'random.gguf');
  await writeRandomModel({ path });
});
afterEach(async () => {
  await opened?.close();
  opened = null;
});

async function open(fields: Fields = {}, extras: LlamaCppExtras = {}): Promise<Backend> {
  opened = await openLlamaCpp(sampleOpenOptions({ reference: path, ...fields }), extras);
  return opened;
}

async function ask(backend: Backend, prompt: string, signal = new AbortController().signal) {
  return backend.complete({ taskId: 'x', prompt, signal });
}

async function replyTo(backend: Backend, prompt: string) {
  const completion = await ask(backend, prompt);
  if (completion.kind === 'failed') throw new Error(completion.failure.message);
  return completion.reply;
}

const prompts = [
  'Read thread 12 of the garden forum.',
  'Read thread 13 of the garden forum.',
  'a',
  'Close whatever is older than a fortnight, please, and say how many they were.',
  '🌱 größer, 大きい',
  'Read thread 12 of the garden forum.',
];

/** Copies the model with whole numbers in its head changed. */
async function writeChanged(to: string, values: Readonly<Record<string, number>>): Promise<void> {
  const bytes = await readFile(path);
  for (const [key, value] of Object.entries(values))
    bytes.writeUInt32LE(value, bytes.indexOf(key) + key.length + 4);
  await writeFile(to, bytes);
}

/** Ids of a plain greedy evaluation of one prompt from an empty state, with nothing of ours but the prompt. */
async function coldIds(prompt: string, replyTokens: number): Promise<readonly number[]> {
  const options = sampleOpenOptions({ reference: path });
  const engine = await acquireEngine(await loadLibrary(), false);
  const model = await engine.llama.loadModel({ modelPath: path, gpuLayers: 0 });
  const context = await model.createContext({
    contextSize: 1024,
    batchSize: 512,
    threads: 1,
    flashAttention: false,
  });
  const chatTemplate = model.fileInfo.metadata.tokenizer?.chat_template ?? '';
  const { ids } = promptBuilder({ ...options, model, chatTemplate }).build(prompt);
  const written: number[] = [];
  for await (const token of context.getSequence().evaluate([...ids], { temperature: 0 })) {
    written.push(token);
    if (written.length === replyTokens) break;
  }
  await context.dispose();
  await model.dispose();
  await engine.release();
  return written;
}

describe('openLlamaCpp, raw', () => {
  it('gives the same tokens in every order of tasks, and those of a cold evaluation', async () => {
    const backend = await open();
    const byPrompt = new Map<string, readonly number[] | null>();
    for (const prompt of prompts) byPrompt.set(prompt, (await replyTo(backend, prompt)).tokenIds);
    expect(new Set([...byPrompt.values()].map(String)).size).toBeGreaterThan(3);
    for (const seed of [1, 2, 3])
      for (const prompt of shuffled(prompts, seed))
        expect((await replyTo(backend, prompt)).tokenIds).toEqual(byPrompt.get(prompt));
    await backend.close();
    opened = null;
    for (const prompt of prompts.slice(2)) expect(byPrompt.get(prompt)).toEqual(await coldIds(prompt, 24));
  });

  it('evaluates the toolset once, and counts what it had', async () => {
    const backend = await open();
    const { promptPrefixTokens } = await backend.describe();
    const [first, second] = [
      await replyTo(backend, prompts[0] ?? ''),
      await replyTo(backend, prompts[3] ?? ''),
    ];
    expect(first.cachedPromptTokens).toBe(0);
    expect(second.cachedPromptTokens).toBe(promptPrefixTokens);
    expect(second.promptTokens).toBeGreaterThan(Number(promptPrefixTokens));
  });

  it('writes the same without the kept state', async () => {
    const warm = await open();
    const ids = [await replyTo(warm, 'a'), await replyTo(warm, prompts[3] ?? '')].map(
      (reply) => reply.tokenIds,
    );
    await warm.close();
    const cold = await open({}, { keepPrefix: false });
    const replies = [await replyTo(cold, 'a'), await replyTo(cold, prompts[3] ?? '')];
    expect(replies.map((reply) => reply.tokenIds)).toEqual(ids);
    expect(replies.map((reply) => reply.cachedPromptTokens)).toEqual([0, 0]);
  });

  it('stops at the length of the reply', async () => {
    const reply = await replyTo(await open({ config: { replyTokens: 5 } }), 'a');
    expect(reply).toMatchObject({ finishReason: 'length', finishRaw: 'reply-tokens', replyTokens: 5 });
    expect(reply.tokenIds).toHaveLength(5);
  });

  it('stops where the model ends, and leaves the token that says so out of the reply', async () => {
    const { tokenIds } = await replyTo(await open(), prompts[3] ?? '');
    await opened?.close();
    const ids = tokenIds ?? [];
    const at = ids.findIndex((id, index) => index > 2 && ids.indexOf(id) === index);
    const ending = join(folder, 'ending.gguf');
    await writeChanged(ending, { 'tokenizer.ggml.eos_token_id': ids[at] ?? 0 });
    const reply = await replyTo(await open({ reference: ending }), prompts[3] ?? '');
    expect(reply).toMatchObject({ finishReason: 'stop', finishRaw: 'end-of-generation', replyTokens: at });
    expect(reply.tokenIds).toEqual(ids.slice(0, at));
  });

  it('sends what it says: template, tools, request, settings', async () => {
    const completion = await ask(await open(), 'Read thread 12.');
    expect(completion.request).toMatchObject({
      protocol: 'raw',
      prompt: expect.stringMatching(/You route\.[\s\S]*close_old_threads[\s\S]*Read thread 12\./),
      replyTokens: 24,
      sampling: { temperature: 0, repeatPenalty: 1, minP: 0 },
    });
  });

  it('honours sampling: a temperature varies with the seed and repeats with it, a penalty changes greedy replies', async () => {
    const settings = sampleOpenOptions().config.samplingSettings;
    const ids: string[] = [];
    for (const change of [
      { temperature: 1.5, seed: 1 },
      { temperature: 1.5, seed: 1 },
      { temperature: 1.5, seed: 2 },
      {},
      { repeatPenalty: 1.8, presencePenalty: 2 },
    ]) {
      const backend = await open({ config: { samplingSettings: { ...settings, ...change } } });
      ids.push(String((await replyTo(backend, prompts[3] ?? '')).tokenIds));
      await backend.close();
      opened = null;
    }
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(4);
  });

  it('reports log-probabilities where asked, without changing a token', async () => {
    const plain = await replyTo(await open(), 'a');
    expect(plain.logProbabilities).toBeNull();
    await opened?.close();
    const { tokenIds, logProbabilities } = await replyTo(await open({ logProbabilities: true }), 'a');
    expect(tokenIds).toEqual(plain.tokenIds);
    expect(logProbabilities).toHaveLength(24);
    for (const { logProbability, alternatives } of logProbabilities ?? []) {
      expect(logProbability).toBeLessThanOrEqual(0);
      expect(alternatives).toHaveLength(5);
      expect(Math.max(...alternatives.map((other) => other.logProbability))).toBeLessThanOrEqual(
        logProbability,
      );
    }
  });

  it('makes only well-formed calls of offered macros, or words, under its grammar', async () => {
    const backend = await open({
      config: { decoding: 'constrained', replyTokens: 300, contextTokens: 2048 },
    });
    for (const prompt of prompts) {
      const { calls, text, finishReason } = await replyTo(backend, prompt);
      if (finishReason !== 'stop') continue;
      if (text.startsWith('<tool_call>')) expect(calls.length).toBeGreaterThan(0);
      for (const call of calls) {
        expect(['close_old_threads', 'read_thread']).toContain(call.name);
        expect(JSON.parse(call.argumentsText)).toHaveProperty('forum');
      }
    }
    const { grammarSha256 } = await backend.describe();
    expect(grammarSha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('fails a request that does not fit before anything is evaluated, and answers the next', async () => {
    const backend = await open();
    expect(await ask(backend, 'thread '.repeat(900))).toMatchObject({
      kind: 'failed',
      failure: { code: 'context-overflow', message: expect.stringContaining('context of 1024') },
    });
    expect((await replyTo(backend, 'a')).cachedPromptTokens).toBe(0);
  });

  it('stops between tokens when it is told to, or at the deadline, and answers as before afterwards', async () => {
    const backend = await open();
    const before = (await replyTo(backend, prompts[0] ?? '')).tokenIds;
    const stop = new AbortController();
    const stopped = ask(backend, prompts[3] ?? '', stop.signal);
    setTimeout(() => stop.abort(), 5);
    expect(await stopped).toMatchObject({ kind: 'failed', failure: { code: 'aborted' } });
    expect((await replyTo(backend, prompts[0] ?? '')).tokenIds).toEqual(before);
    await backend.close();
    const hurried = await open({ timeoutMs: 1 });
    expect(await ask(hurried, prompts[3] ?? '')).toMatchObject({
      kind: 'failed',
      failure: { code: 'timeout' },
    });
  });

  it('answers one request after another when they come at once', async () => {
    const backend = await open();
    const alone = [];
    for (const prompt of prompts) alone.push((await replyTo(backend, prompt)).tokenIds);
    const together = await Promise.all(prompts.map((prompt) => replyTo(backend, prompt)));
    expect(together.map((reply) => reply.tokenIds)).toEqual(alone);
  });

  it('offers a request tools of its own, and constrained to one call gets one of them', async () => {
    const backend = await open({ config: { decoding: 'constrained', replyTokens: 90 } });
    const [sample] = sampleTools;
    const parameters = { type: 'object', properties: {} };
    const tools = sample === undefined ? [] : [{ ...sample, function: { ...sample.function, parameters } }];
    const signal = AbortSignal.timeout(30_000);
    const completion = await backend.complete({
      taskId: 'a',
      prompt: 'a',
      tools,
      exactlyOneCall: true,
      signal,
    });
    if (completion.kind !== 'answered') throw new Error(completion.failure.message);
    expect(completion.reply.calls).toEqual([{ name: 'close_old_threads', argumentsText: '{}' }]);
    expect(JSON.stringify(completion.request)).not.toContain('read_thread');
    expect((await replyTo(backend, 'a')).promptTokens).toBeGreaterThan(completion.reply.promptTokens ?? 0);
  });

  it('describes weights, template, tokenizer, settings and engine', async () => {
    expect(await (await open()).describe()).toMatchObject({
      backend: 'llama-cpp',
      architecture: 'llama',
      quantisation: 'ALL_F32',
      tensorTypes: { F32: expect.any(Number) },
      dialect: 'hermes',
      contextTokens: 1024,
      batchTokens: 512,
      sequences: 1,
      flashAttention: false,
      cacheKeyType: 'F16',
      cacheValueType: 'F16',
      threads: 1,
      gpu: false,
      nodeLlamaCpp: '3.21.1',
      llamaCpp: 'ggml-org/llama.cpp v0.4.0',
      weightsSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      fileSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      chatTemplateSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      tokenizerSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      promptPrefixSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('opens two models at once in one engine', async () => {
    const left = await open();
    const right = await openLlamaCpp(sampleOpenOptions({ reference: path }));
    const ids = (await replyTo(left, 'a')).tokenIds;
    await left.close();
    opened = null;
    expect((await replyTo(right, 'a')).tokenIds).toEqual(ids);
    await right.close();
  });
});

describe('openLlamaCpp, what the operator can fix', () => {
  it.each([
    [
      'a context the model was not trained on',
      { config: { contextTokens: 4096 } },
      'context-too-large',
      /trained on contexts of 2048/,
    ],
    [
      'a context that only the tools fill',
      { config: { contextTokens: 256, replyTokens: 200 } },
      'context-too-small',
      /no room for a request/,
    ],
  ])('refuses %s, and opens with better settings afterwards', async (_, fields, code, message) => {
    const error = await thrownError(() => open(fields));
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
    expect((await replyTo(await open(), 'a')).replyTokens).toBe(24);
  });

  it('refuses a template that drops the tools', async () => {
    const reference = join(folder, 'no-tools.gguf');
    await writeRandomModel({
      path: reference,
      chatTemplate: '{{ messages[0].content }}{{ messages[1].content }}',
    });
    expect(await thrownError(() => open({ reference }))).toMatchObject({
      code: 'chat-template-without-tools',
    });
  });

  it("passes on what llama.cpp says of a model it can't load", async () => {
    const reference = join(folder, 'unknown-architecture.gguf');
    const bytes = await readFile(path);
    bytes.write('x', bytes.indexOf('general.architecture') + 'general.architecture'.length + 12);
    await writeFile(reference, bytes);
    const error = await thrownError(() => open({ reference }));
    expect(error).toMatchObject({ code: 'model-does-not-load', message: expect.stringContaining('xlama') });
  });
});

describe('openLlamaCpp, shipped', () => {
  const config = {
    protocol: 'shipped',
    decoding: 'constrained',
    contextTokens: 2048,
    replyTokens: 16,
  } as const;

  it('answers through its own function calling, in every order alike', async () => {
    const backend = await open({ config });
    const answers = new Map<string, string>();
    const answer = async (prompt: string) => {
      const { text, calls, callsReadBy } = await replyTo(backend, prompt);
      expect(callsReadBy).toBe('server');
      return JSON.stringify([text, calls]);
    };
    for (const prompt of prompts) answers.set(prompt, await answer(prompt));
    for (const prompt of shuffled(prompts, 5)) expect(await answer(prompt)).toBe(answers.get(prompt));
    expect(await backend.describe()).toMatchObject({ chatWrapper: expect.any(String) });
  });

  it('shows checks what the same prompt gets raw, and nothing where it is asked raw anyway', async () => {
    const question = { prompt: 'a', signal: new AbortController().signal };
    const shipped = await open({ config });
    const apart = await shipped.inspector?.readApart(question);
    await shipped.close();
    const raw = await open({ config: { ...config, protocol: 'raw', decoding: 'free' } });
    expect(apart).toMatchObject({ reply: { tokenIds: (await replyTo(raw, 'a')).tokenIds } });
    expect(await raw.inspector?.readApart(question)).toBeNull();
  });

  it('can be stopped, and refuses free decoding', async () => {
    const stopped = AbortSignal.abort();
    expect(await ask(await open({ config }), 'a', stopped)).toMatchObject({ failure: { code: 'aborted' } });
    await opened?.close();
    opened = null;
    await expect(open({ config: { ...config, decoding: 'free' } })).rejects.toMatchObject({
      name: 'HarnessError',
      code: 'decoding-not-offered',
    });
  });
});
