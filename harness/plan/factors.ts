import type { Decoding, Protocol, SchemaVisibility } from '../domain/config.ts';
import type { Model } from '../domain/model.ts';

/**
 * What an operator chose for a grid; what is left out takes its default. Several values of a factor make several
 * cells. `configs` names entries of models.yaml: each is a starting point of its own, and a factor chosen here wins
 * over the same factor there.
 */
export interface Factors {
  readonly configs?: readonly string[] | undefined;
  readonly quantisation?: readonly string[] | undefined;
  readonly sampling?: readonly string[] | undefined;
  /** `both` is raw and shipped. */
  readonly protocol?: readonly (Protocol | 'both')[] | undefined;
  readonly decoding?: readonly Decoding[] | undefined;
  readonly schema?: readonly SchemaVisibility[] | undefined;
  readonly contextTokens?: number | undefined;
  readonly replyTokens?: number | undefined;
  readonly concurrency?: number | undefined;
}

/** Values of the factors that are the same for every model unless chosen. Tokens, and requests in flight. */
export const defaultFactors = {
  sampling: 'greedy',
  schema: 'shown',
  contextTokens: 4096,
  replyTokens: 256,
  batchTokens: 512,
  concurrency: 1,
} as const;

/** `raw` in process and for baselines, `shipped` on servers: what users of each get without asking. */
export function defaultProtocol(model: Model): Protocol {
  return model.backend === 'ollama' || model.backend === 'openai' ? 'shipped' : 'raw';
}

/** `free`, but for llama.cpp's own function calling, which exists only with a grammar. */
export function defaultDecoding(model: Model, protocol: Protocol): Decoding {
  return model.backend === 'llama-cpp' && protocol === 'shipped' ? 'constrained' : 'free';
}
