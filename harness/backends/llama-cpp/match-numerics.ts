import { stat } from 'node:fs/promises';
import { freemem } from 'node:os';
import type { LlamaModel, Token } from 'node-llama-cpp';
import type { MatchedNumerics } from '../inspector.ts';
import { acquireEngine } from './engine.ts';
import { loadLibrary } from './library.ts';
import {
  cacheTypesInWords,
  type Numerics,
  numericOptions,
  otherNumerics,
  pinnedNumerics,
} from './numerics.ts';

/** What another process computed with a weights file: a prompt, and the most probable tokens after it. */
export interface ServedTokens {
  readonly promptIds: readonly number[];
  readonly next: readonly { readonly id: number; readonly logProbability: number }[];
}

/**
 * Below this two log-probabilities come from the same arithmetic: the same settings differ by a few 1e-6 at most (two ways
 * to take a logarithm), other settings by 1e-3 and more.
 */
const sameArithmetic = 1e-5;

/** After this no further setting is tried: a large model should not hold up a run. */
const patienceMs = 20_000;

/**
 * Finds out with which settings of the engine another process computes, by computing the same here with the same
 * weights, for one setting after another until one gives the same numbers. Null if the file can't be loaded here, or
 * would take more than half of the free memory.
 */
export async function matchNumerics(path: string, served: ServedTokens): Promise<MatchedNumerics | null> {
  if ((await stat(path)).size > freemem() / 2) return null;
  const library = await loadLibrary();
  const engine = await acquireEngine(library, false);
  try {
    const model = await engine.llama.loadModel({ modelPath: path, gpuLayers: 0 });
    try {
      const start = performance.now();
      const tried: { flashAttention: boolean; cacheTypes: string; largestDifference: number }[] = [];
      for (const numerics of [pinnedNumerics, ...otherNumerics]) {
        if (performance.now() - start > patienceMs) break;
        const { flashAttention } = numerics;
        const largestDifference = differenceFrom(served, await nextTokens(model, numerics, served.promptIds));
        const one = { flashAttention, cacheTypes: cacheTypesInWords(numerics), largestDifference };
        tried.push(one);
        if (largestDifference < sameArithmetic) return { tried, matching: one };
      }
      return { tried, matching: null };
    } finally {
      await model.dispose();
    }
  } catch (cause) {
    // Not enough memory, or weights that this engine can't load: nothing is found out.
    if (cause instanceof Error) return null;
    throw cause;
  } finally {
    engine.release();
  }
}

/** Probability of every token of the vocabulary after a prompt. */
async function nextTokens(
  model: LlamaModel,
  numerics: Numerics,
  promptIds: readonly number[],
): Promise<ReadonlyMap<Token, number>> {
  const context = await model.createContext({
    sequences: 1,
    contextSize: promptIds.length + 8,
    batchSize: 512,
    failedCreationRemedy: false,
    ...numericOptions(numerics),
  });
  try {
    const sequence = context.getSequence();
    const greedy = { temperature: 0, topK: 0, topP: 1, minP: 0 };
    // Where the end is the most probable next token, the steps would otherwise be over before the first.
    const options = { ...greedy, yieldEogToken: true };
    const steps = sequence.evaluateWithMetadata(promptIds as Token[], { probabilities: true }, options);
    for await (const { probabilities } of steps) return probabilities;
    return new Map();
  } finally {
    await context.dispose();
  }
}

/** The largest difference between log-probabilities served and our own probabilities: large where we have none, and finite. */
export function differenceFrom({ next }: ServedTokens, own: ReadonlyMap<Token, number>): number {
  const differences = next.map(({ id, logProbability }) =>
    Math.abs(logProbability - Math.log(own.get(id as Token) || Number.MIN_VALUE)),
  );
  return Math.max(...differences);
}
