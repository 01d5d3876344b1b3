/**
 * Measures what the checks before a run cost, in tasks of the same model: at most 8, and 10 with the canary.
 *
 *   pnpm bench:preflight [--model model.gguf] [--tasks 20] [--context 2048] [--reply 128] [--protocol raw]
 *
 * Model load and the first task, which brings the toolset's state about, are apart from both sides. The canary has a
 * toolset of its own and drives that state out, so bringing it about once more counts as the canary's.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Backend } from '../harness/backends/backend.ts';
import type { Question } from '../harness/backends/inspector.ts';
import { openLlamaCpp } from '../harness/backends/llama-cpp/open-llama-cpp.ts';
import type { OpenOptions } from '../harness/backends/open-options.ts';
import type { Completion } from '../harness/domain/attempt.ts';
import { loadCorpus } from '../harness/files/load-corpus.ts';
import { toolDefinitions } from '../harness/macro/tool-definitions.ts';
import { runPreflight } from '../harness/preflight/run-preflight.ts';

const { values } = parseArgs({
  options: {
    model: { type: 'string', default: 'scripts/embedded-model/weights/macrobench-router-q8_0.gguf' },
    corpus: { type: 'string', default: 'corpus/github-maintainer/v1' },
    tasks: { type: 'string', default: '20' },
    context: { type: 'string', default: '2048' },
    reply: { type: 'string', default: '128' },
    protocol: { type: 'string', default: 'raw' },
  },
});
const corpus = await loadCorpus(values.corpus);
const isRaw = values.protocol === 'raw';
const options: OpenOptions = {
  model: { id: 'bench', name: 'bench', backend: 'llama-cpp', reference: values.model },
  reference: resolve(values.model),
  config: {
    quantisation: null,
    sampling: 'greedy',
    samplingSettings: {
      ...{ temperature: 0, seed: 1, topK: 40, topP: 1, minP: 0 },
      ...{ repeatPenalty: 1, presencePenalty: 0, frequencyPenalty: 0 },
    },
    protocol: isRaw ? 'raw' : 'shipped',
    decoding: isRaw ? 'free' : 'constrained',
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
const backend = await openLlamaCpp(options);
const signal = new AbortController().signal;
/** Tokens of requests since the last look: evaluated of prompts, generated. */
let tokens = { requests: 0, prompt: 0, reply: 0 };
const counted = (completion: Completion): Completion => {
  if (completion.kind === 'answered') {
    const { promptTokens, cachedPromptTokens, replyTokens } = completion.reply;
    tokens = {
      requests: tokens.requests + 1,
      prompt: tokens.prompt + (promptTokens ?? 0) - (cachedPromptTokens ?? 0),
      reply: tokens.reply + (replyTokens ?? 0),
    };
  }
  return completion;
};
const measured = async (step: () => Promise<unknown>) => {
  tokens = { requests: 0, prompt: 0, reply: 0 };
  const [start, before] = [performance.now(), process.cpuUsage()];
  await step();
  const used = process.cpuUsage(before);
  return { ms: performance.now() - start, cpuMs: (used.user + used.system) / 1e3, ...tokens };
};
try {
  const { inspector } = backend;
  if (inspector === undefined) throw new Error('this backend has nothing to check');
  /** What the canary got: with it at hand, the checks cost what they would without asking it. */
  const canaries = new Map<string, Completion | null>();
  const watched = (isCanaryFree: boolean): Backend => {
    const through =
      <T extends Completion | null>(ask: (question: Question) => Promise<T>, way: string) =>
      async (question: Question): Promise<T> => {
        const key = `${way} ${question.prompt}`;
        const isCanary = question.tools !== undefined;
        if (isCanary && isCanaryFree) return canaries.get(key) as T;
        const completion = await ask(question);
        if (isCanary) canaries.set(key, completion);
        return completion === null ? completion : (counted(completion) as T);
      };
    const { ask, readApart } = inspector;
    return {
      ...backend,
      inspector: { ...inspector, ask: through(ask, 'ask'), readApart: through(readApart, 'apart') },
    };
  };
  const cell = { id: 'bench', model: options.model, config: options.config };
  const preflight = (isCanaryFree: boolean) => () =>
    runPreflight({
      ...{ backend: watched(isCanaryFree), cell, corpus, signal },
      ...{ timeoutMs: 600_000, nonce: 'K7B3F0' },
    });
  const [first, ...rest] = corpus.tasks.slice(0, Number(values.tasks) + 1);
  const run = (tasks: typeof rest) => async () => {
    for (const { id, prompt } of tasks) counted(await backend.complete({ taskId: id, prompt, signal }));
  };
  if (first !== undefined) await run([first])();
  const ran = await measured(run(rest));
  const checked = await measured(preflight(false));
  const without = await measured(preflight(true));
  const perTask = ran.cpuMs / rest.length;
  const inTasks = ({ cpuMs }: { readonly cpuMs: number }) => (cpuMs / perTask).toFixed(1);
  console.log(`${rest.length} tasks: ${inWords(ran)}; ${perTask.toFixed(1)} ms of processor time each`);
  console.log(`preflight: ${inWords(checked)}`);
  console.log(`without the canary: ${inWords(without)}`);
  console.log(
    `preflight costs ${inTasks(checked)} tasks (at most 10), ${inTasks(without)} without the canary (at most 8)`,
  );
} finally {
  await backend.close();
}

function inWords({ ms, cpuMs, requests, prompt, reply }: Awaited<ReturnType<typeof measured>>): string {
  return `${requests} requests, ${prompt} prompt tokens evaluated, ${reply} generated, ${ms.toFixed(0)} ms (${cpuMs.toFixed(0)} ms of processor time)`;
}
