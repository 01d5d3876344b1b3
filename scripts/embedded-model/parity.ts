/**
 * Checks GGUF files against the Python side through llama.cpp: the same token ids for awkward
 * strings, and the same log-probabilities for reply tokens within a tolerance per weight type.
 *
 *   tsx scripts/embedded-model/parity.ts reference.json folder-with-gguf-files
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getLlama, LlamaLogLevel, type LlamaModel, type Token } from 'node-llama-cpp';

type Reference = {
  readonly strings: readonly {
    readonly text: string;
    readonly ids: readonly number[];
    readonly plainIds: readonly number[];
  }[];
  readonly conversations: readonly {
    readonly prompt: string;
    readonly reply: readonly number[];
    readonly logProbabilities: readonly number[];
    readonly top: readonly number[];
  }[];
};

/** Largest difference in natural-log probability allowed for one token; null: reported only. */
const TOLERANCE: Readonly<Record<string, number | null>> = { f32: 0.02, f16: 0.05, q8_0: null, q4_0: null };
/** Tokens less likely than this (natural log) are not compared: their error says nothing. */
const FLOOR = -12;

/** How many strings llama.cpp splits differently, with and without control tokens parsed. */
function differentStrings(model: LlamaModel, reference: Reference): string[] {
  const same = (a: readonly number[], b: readonly number[]) => a.join() === b.join();
  return reference.strings
    .filter(
      ({ text, ids, plainIds }) =>
        !same(model.tokenize(text, true), ids) || !same(model.tokenize(text, false), plainIds),
    )
    .map(({ text }) => JSON.stringify(text));
}

/** The largest difference in log-probability, and the share of positions with the same best token. */
async function compareProbabilities(model: LlamaModel, reference: Reference) {
  const context = await model.createContext({
    sequences: 1,
    contextSize: 2048,
    batchSize: 512,
    threads: 1,
    flashAttention: false,
    // In F32, as torch computes: what is compared are the weights and the arithmetic, not the cache's rounding.
    experimentalKvCacheKeyType: 'F32',
    experimentalKvCacheValueType: 'F32',
  });
  const sequence = context.getSequence();
  let worst = 0;
  let sum = 0;
  let compared = 0;
  let sameTop = 0;
  let positions = 0;
  for (const { prompt, reply, logProbabilities, top } of reference.conversations) {
    await sequence.clearHistory();
    const ids = model.tokenize(prompt, true);
    const all = [...ids, ...reply.slice(0, -1)] as Token[];
    const next = {
      generateNext: { probabilities: true, options: { temperature: 1, topK: 0, topP: 1, minP: 0 } },
    };
    const outputs = await sequence.controlledEvaluate(
      all.map((token, at) => (at < ids.length - 1 ? token : ([token, next] as [Token, typeof next]))),
    );
    for (const [at, expected] of logProbabilities.entries()) {
      const probabilities = outputs[ids.length - 1 + at]?.next.probabilities;
      const token = reply[at] as Token;
      if (probabilities === undefined) throw new Error(`no probabilities at ${at}`);
      positions += 1;
      sameTop += probabilities.keys().next().value === top[at] ? 1 : 0;
      if (expected < FLOOR) continue;
      const difference = Math.abs(Math.log(probabilities.get(token) ?? 0) - expected);
      worst = Math.max(worst, difference);
      sum += difference;
      compared += 1;
    }
  }
  await context.dispose();
  return { worst, mean: sum / compared, compared, sameTop: sameTop / positions };
}

async function main() {
  const [referencePath, folder] = process.argv.slice(2);
  if (referencePath === undefined || folder === undefined)
    throw new Error('usage: parity.ts reference.json folder');
  const reference = JSON.parse(readFileSync(referencePath, 'utf8')) as Reference;
  const llama = await getLlama({
    gpu: false,
    build: 'never',
    skipDownload: true,
    progressLogs: false,
    logLevel: LlamaLogLevel.error,
    maxThreads: 1,
  });
  let failed = false;
  for (const [kind, tolerance] of Object.entries(TOLERANCE)) {
    const modelPath = join(folder, `macrobench-router-${kind}.gguf`);
    if (!existsSync(modelPath)) continue;
    const model = await llama.loadModel({ modelPath, gpuLayers: 0 });
    const different = differentStrings(model, reference);
    const result = await compareProbabilities(model, reference);
    const fine = different.length === 0 && (tolerance === null || result.worst <= tolerance);
    failed ||= !fine;
    console.log(
      `${fine ? 'ok  ' : 'FAIL'} ${kind}: ${reference.strings.length - different.length} of ${reference.strings.length} strings tokenised alike; ` +
        `log-probability differs by ${result.worst.toFixed(4)} at most, ${result.mean.toFixed(5)} on average ` +
        `(${result.compared} tokens, tolerance ${tolerance ?? 'none'}); same best token at ${(100 * result.sameTop).toFixed(2)}%`,
    );
    for (const text of different.slice(0, 20)) console.log(`     differs: ${text}`);
    await model.dispose();
  }
  await llama.dispose();
  process.exitCode = failed ? 1 : 0;
}

await main();
