import type { Config } from '../../domain/config.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { ToolDefinition } from '../../domain/toolset.ts';
import { askedLogProbabilities } from '../http/server-log-probabilities.ts';

/** Ollama's names for what a config registers. What is null is not sent: the server's own default applies. */
export function ollamaOptions(config: Config): JsonObject {
  const { samplingSettings: sampling } = config;
  const options = {
    temperature: sampling.temperature,
    seed: sampling.seed,
    top_k: sampling.topK,
    top_p: sampling.topP,
    min_p: sampling.minP,
    repeat_penalty: sampling.repeatPenalty,
    presence_penalty: sampling.presencePenalty,
    frequency_penalty: sampling.frequencyPenalty,
    num_ctx: config.contextTokens,
    num_batch: config.batchTokens,
    num_predict: config.replyTokens,
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null));
}

/** What every request says beside its prompt: no truncation, no shifting of the context, no thinking. */
function common({
  model,
  config,
  logProbabilities,
}: {
  readonly model: string;
  readonly config: Config;
  /** Servers before 0.12.11 ignore the question. */
  readonly logProbabilities: boolean;
}): JsonObject {
  return {
    model,
    stream: false,
    truncate: false,
    shift: false,
    keep_alive: '30m',
    ...(logProbabilities ? { logprobs: true, top_logprobs: askedLogProbabilities } : {}),
    options: ollamaOptions(config),
  };
}

/** Body of `/api/chat`. */
export function chatRequest(options: {
  readonly model: string;
  readonly config: Config;
  readonly tools: readonly ToolDefinition[];
  readonly systemPrompt: string;
  readonly prompt: string;
  /** Ask for the rendered prompt instead of an answer (servers from 0.11.5 on). */
  readonly renderOnly?: boolean;
  readonly logProbabilities: boolean;
}): JsonObject {
  const { tools, systemPrompt, prompt, renderOnly } = options;
  return {
    ...common(options),
    think: false,
    messages: [
      { role: 'system', content: systemPrompt },
      { role: 'user', content: prompt },
    ],
    tools: tools as unknown as JsonObject[],
    ...(renderOnly === true ? { _debug_render_only: true } : {}),
  };
}

/** Body of `/api/generate` with a prompt that is already rendered. */
export function generateRequest(options: {
  readonly model: string;
  readonly config: Config;
  readonly renderedPrompt: string;
  readonly logProbabilities: boolean;
}): JsonObject {
  return { ...common(options), raw: true, prompt: options.renderedPrompt };
}
