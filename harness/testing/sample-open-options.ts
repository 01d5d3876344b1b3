import type { Config } from '../domain/config.ts';
import type { Model } from '../domain/model.ts';
import type { ToolDefinition } from '../domain/toolset.ts';
import { sampleToolset } from './sample-toolset.ts';

/** The sample toolset as a model sees it. */
export const sampleTools: readonly ToolDefinition[] = sampleToolset.macros.map((macro) => ({
  type: 'function',
  function: { name: macro.name, description: macro.intent, parameters: macro.modelSchema },
}));

/** What a backend is opened with, with the fields a test cares about; the rest is greedy and small. */
export function sampleOpenOptions(
  fields: {
    readonly reference?: string;
    readonly model?: Partial<Model>;
    readonly config?: Partial<Config>;
    readonly tools?: readonly ToolDefinition[];
    readonly timeoutMs?: number;
    readonly logProbabilities?: boolean;
  } = {},
) {
  const reference = fields.reference ?? 'sample';
  const model: Model = { id: 'sample', name: 'Sample', backend: 'llama-cpp', reference, ...fields.model };
  const config: Config = {
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
    contextTokens: 1024,
    replyTokens: 24,
    batchTokens: 512,
    concurrency: 1,
    ...fields.config,
  };
  const tools = fields.tools ?? sampleTools;
  return {
    model,
    reference,
    config,
    tools,
    systemPrompt: 'You route.',
    timeoutMs: fields.timeoutMs ?? 30_000,
    logProbabilities: fields.logProbabilities ?? false,
  };
}
