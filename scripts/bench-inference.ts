/**
 * Measures what the harness costs around a model, and what sharing the toolset's state saves.
 *
 *   pnpm bench:inference [--model model.gguf] [--tasks 100] [--rounds 2] [--context 2048] [--reply 128]
 *
 * Three ways through the same tasks, one after another for each task so that a busy machine hurts all alike; the
 * fastest of the rounds counts. `shared`: the backend as runs use it. `cold`: the backend, everything evaluated
 * anew. `engine`: node-llama-cpp alone, fed the token ids of `shared`, prefix shared too.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { LlamaContextSequence, Token } from 'node-llama-cpp';
import type { Backend } from '../harness/backends/backend.ts';
import { acquireEngine } from '../harness/backends/llama-cpp/engine.ts';
import { loadLibrary } from '../harness/backends/llama-cpp/library.ts';
import { openLlamaCpp } from '../harness/backends/llama-cpp/open-llama-cpp.ts';
import { promptBuilder } from '../harness/backends/llama-cpp/prompt-tokens.ts';
import type { OpenOptions } from '../harness/backends/open-options.ts';
import type { Reply } from '../harness/domain/reply.ts';
import { loadCorpus } from '../harness/files/load-corpus.ts';
import { toolDefinitions } from '../harness/macro/tool-definitions.ts';

const { values } = parseArgs({
  options: {
    model: { type: 'string', default: 'scripts/embedded-model/weights/macrobench-router-q8_0.gguf' },
    corpus: { type: 'string', default: 'corpus/github-maintainer/v1' },
    tasks: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '2' },
    context: { type: 'string', default: '2048' },
    reply: { type: 'string', default: '128' },
  },
});
const corpus = await loadCorpus(values.corpus);
const requests = corpus.tasks.slice(0, Number(values.tasks)).map((task) => task.prompt);
const options: OpenOptions = {
  model: { id: 'bench', name: 'bench', backend: 'llama-cpp', reference: values.model },
  reference: resolve(values.model),
  config: {
    quantisation: null,
    sampling: 'greedy',
    samplingSettings: {
      temperature: 0,
      seed: 1,
      topK: 40,
      topP: 1,
      minP: 0,
      repeatPenalty: 1,
      presencePenalty: 0,
      frequencyPenalty: 0,
    },
    protocol: 'raw',
    decoding: 'free',
    schema: 'shown',
    contextTokens: Number(values.context),
    replyTokens: Number(values.reply),
    batchTokens: 512,
    concurrency: 1,
  },
  tools: toolDefinitions(corpus.toolset, 'shown'),
  systemPrompt: corpus.systemPrompt,
  timeoutMs: 600_000,
};

const shared = await openLlamaCpp(options);
const cold = await openLlamaCpp(options, { keepPrefix: false });
const alone = await openAlone();

/** Fastest time of each task in ms, by way. */
const best = {
  shared: requests.map(() => Infinity),
  cold: requests.map(() => Infinity),
  engine: requests.map(() => Infinity),
};
const replies: Reply[] = [];
await replyTo(shared, requests[0] ?? '');
await alone.warmUp(requests[0] ?? '');
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const [index, request] of requests.entries()) {
    const reply = await timed('shared', index, () => replyTo(shared, request));
    replies[index] = reply;
    await timed('engine', index, () => alone.repeat(index, reply.tokenIds ?? []));
    const again = await timed('cold', index, () => replyTo(cold, request));
    if (String(again.tokenIds) !== String(reply.tokenIds))
      throw new Error(`task ${index}: cold and shared differ`);
  }
}
report();
await shared.close();
await cold.close();
await alone.close();

async function timed<T>(way: keyof typeof best, index: number, step: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await step();
  best[way][index] = Math.min(best[way][index] ?? Infinity, performance.now() - start);
  return result;
}

async function replyTo(backend: Backend, prompt: string): Promise<Reply> {
  const completion = await backend.complete({ taskId: '', prompt, signal: new AbortController().signal });
  if (completion.kind === 'failed') throw new Error(completion.failure.message);
  return completion.reply;
}

/** The engine without the harness: token ids go in, token ids come out. */
async function openAlone() {
  const engine = await acquireEngine(await loadLibrary(), false);
  const model = await engine.llama.loadModel({ modelPath: options.reference, gpuLayers: 0 });
  const { threads } = await shared.describe();
  const context = await model.createContext({
    contextSize: options.config.contextTokens,
    batchSize: options.config.batchTokens,
    threads: Number(threads),
    flashAttention: false,
  });
  const sequence = context.getSequence();
  const chatTemplate = model.fileInfo.metadata.tokenizer?.chat_template ?? '';
  const prompts = promptBuilder({ ...options, model, chatTemplate });
  const ids = requests.map((request) => prompts.build(request).ids);
  const prefix = prompts.prefixIds.length;
  return {
    prefix,
    warmUp: (request: string) => sequence.evaluateWithoutGeneratingNewTokens([...prompts.build(request).ids]),
    repeat: (index: number, reply: readonly number[]) =>
      repeat(sequence, ids[index]?.slice(prefix) ?? [], reply.length),
    async close() {
      await context.dispose();
      await model.dispose();
      engine.release();
    },
  };

  /** Evaluates the rest of a prompt and as many tokens as the reply had, the end of generation included. */
  async function repeat(used: LlamaContextSequence, rest: readonly Token[], length: number): Promise<void> {
    await used.eraseContextTokenRanges([{ start: prefix, end: used.nextTokenIndex }]);
    let written = 0;
    for await (const _ of used.evaluate([...rest], { temperature: 0 })) {
      written += 1;
      if (written === options.config.replyTokens) break;
    }
    if (written !== length)
      throw new Error(`the engine alone wrote ${written} tokens, the harness ${length}`);
  }
}

function report(): void {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const mean = (numbers: readonly number[]) => sum(numbers) / numbers.length;
  const [withState, without, engine] = [sum(best.shared), sum(best.cold), sum(best.engine)];
  const prefix = alone.prefix;
  const rest = mean(replies.map((reply) => (reply.promptTokens ?? 0) - prefix));
  const written = mean(replies.map((reply) => reply.replyTokens ?? 0));
  const lines = [
    ['tasks', String(requests.length)],
    ['prefix, rest of prompt, reply (tokens, mean)', `${prefix}, ${rest.toFixed(1)}, ${written.toFixed(1)}`],
    ['shared prefix, all tasks', `${(withState / 1000).toFixed(2)} s`],
    ['everything anew, all tasks', `${(without / 1000).toFixed(2)} s`],
    ['engine alone, all tasks', `${(engine / 1000).toFixed(2)} s`],
    ['sharing saves (anew / shared, target >= 3)', `${(without / withState).toFixed(2)} x`],
    [
      "harness's share (1 - engine / shared, target <= 5%)",
      `${(100 * (1 - engine / withState)).toFixed(1)} %`,
    ],
    // A large model is bound by memory while it writes: one token written costs as much as several read.
    ...[1, 5, 20].map((cost) => [
      `predicted where a written token costs ${cost} read ones`,
      `${((prefix + rest + cost * written) / (rest + cost * written)).toFixed(2)} x`,
    ]),
  ];
  for (const [name = '', value = ''] of lines) process.stdout.write(`${name.padEnd(54)}${value}\n`);
}
