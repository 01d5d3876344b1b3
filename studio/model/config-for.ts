import type { Config } from '../../harness/domain/config.ts';
import { defaultFactors } from '../../harness/plan/factors.ts';
import type { ModelHead } from './model-head.ts';

/** How the page runs every model: greedy, protocol raw, free decoding, with the context of native runs or the model's own. */
export function configFor({ trainingContextTokens }: Pick<ModelHead, 'trainingContextTokens'>): Config {
  const { contextTokens, replyTokens, batchTokens, concurrency, schema, sampling } = defaultFactors;
  return {
    quantisation: null,
    sampling,
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
    schema,
    contextTokens: Math.min(contextTokens, trainingContextTokens || contextTokens),
    replyTokens,
    batchTokens,
    concurrency,
  };
}
