import type { Sampling } from '../domain/config.ts';
import type { ModelsFile } from '../domain/model.ts';

/** Temperature 0, everything else off. */
export const greedySampling: Sampling = {
  temperature: 0,
  seed: 1,
  topK: 40,
  topP: 1,
  minP: 0,
  repeatPenalty: 1,
  presencePenalty: 0,
  frequencyPenalty: 0,
};

const unsent: Sampling = {
  temperature: null,
  seed: null,
  topK: null,
  topP: null,
  minP: null,
  repeatPenalty: null,
  presencePenalty: null,
  frequencyPenalty: null,
};

/** One model of each backend that a plan treats differently. */
export const sampleModelsFile: ModelsFile = {
  models: [
    { id: 'silent', name: 'Silent', backend: 'baseline', reference: 'silent', default: true },
    {
      id: 'tiny',
      name: 'Tiny',
      backend: 'llama-cpp',
      reference: '/weights/tiny-q8_0.gguf',
      quantisation: 'q8_0',
      quantisations: { f16: { reference: '/weights/tiny-f16.gguf' } },
      default: true,
    },
    {
      id: 'served-7b',
      name: 'Served 7B',
      backend: 'ollama',
      reference: 'served:7b-q4_K_M',
      quantisation: 'q4_K_M',
      quantisations: { fp16: { reference: 'served:7b-fp16' } },
      contextTokens: 8192,
    },
  ],
  samplings: { greedy: greedySampling, 'server-default': unsent },
  configs: { 'as-shipped': { protocol: 'shipped', sampling: 'server-default' }, bare: { schema: 'hidden' } },
};
