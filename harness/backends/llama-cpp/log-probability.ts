import type { LlamaModel, Token } from 'node-llama-cpp';
import type { TokenLogProbability } from '../../domain/reply.ts';

/** How many runners-up are kept beside the chosen token. */
const alternativesKept = 5;

/** Below the smallest positive number of the engine's 32-bit floats; stands for a probability of 0. */
const smallestProbability = 2 ** -149;

/**
 * Log-probability of a chosen token and of the most probable other ones.
 *
 * @param probabilities over the vocabulary after the sampling settings, most probable first
 */
export function logProbability(
  model: LlamaModel,
  token: Token,
  probabilities: ReadonlyMap<Token, number>,
): TokenLogProbability {
  const alternatives: { token: string; logProbability: number }[] = [];
  for (const [other, probability] of probabilities) {
    if (alternatives.length === alternativesKept) break;
    if (other !== token) alternatives.push(entry(model, other, probability));
  }
  return { ...entry(model, token, probabilities.get(token) ?? 0), alternatives };
}

function entry(model: LlamaModel, token: Token, probability: number) {
  return {
    token: model.detokenize([token], true),
    logProbability: Math.log(Math.max(probability, smallestProbability)),
  };
}
