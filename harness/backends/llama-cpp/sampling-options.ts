import type { SequenceEvaluateOptions, Token } from 'node-llama-cpp';
import type { Sampling } from '../../domain/config.ts';

/** Tokens that penalties look back over, the prompt's end included: the default of llama.cpp and its servers. */
export const penaltyWindowTokens = 64;

/** Every sampling setting as the engine applies it; `null` seed: the clock. */
export interface EffectiveSampling {
  readonly temperature: number;
  readonly seed: number | null;
  readonly topK: number;
  readonly topP: number;
  readonly minP: number;
  readonly repeatPenalty: number;
  readonly presencePenalty: number;
  readonly frequencyPenalty: number;
}

/** Fills settings that a config leaves open (`null`) with node-llama-cpp's own defaults, so that they are recorded. */
export function effectiveSampling(sampling: Sampling): EffectiveSampling {
  return {
    temperature: sampling.temperature ?? 0,
    seed: sampling.seed,
    topK: sampling.topK ?? 40,
    topP: sampling.topP ?? 0.95,
    minP: sampling.minP ?? 0,
    repeatPenalty: sampling.repeatPenalty ?? 1,
    presencePenalty: sampling.presencePenalty ?? 0,
    frequencyPenalty: sampling.frequencyPenalty ?? 0,
  };
}

/**
 * The settings in node-llama-cpp's words. Penalties are left out where they are off: they would change
 * greedy decoding too.
 *
 * @param recentTokens gives all tokens so far, prompt included
 */
export function samplingOptions(
  sampling: EffectiveSampling,
  recentTokens: () => readonly Token[],
): SequenceEvaluateOptions {
  const { temperature, seed, topK, topP, minP, repeatPenalty, presencePenalty, frequencyPenalty } = sampling;
  const penalised = repeatPenalty !== 1 || presencePenalty !== 0 || frequencyPenalty !== 0;
  return {
    temperature,
    topK,
    topP,
    minP,
    ...(seed === null ? {} : { seed }),
    ...(penalised && {
      repeatPenalty: {
        punishTokens: () => recentTokens().slice(-penaltyWindowTokens),
        maxPunishTokens: penaltyWindowTokens,
        penalty: repeatPenalty,
        presencePenalty,
        frequencyPenalty,
      },
    }),
  };
}
