import type { Config } from '../../domain/config.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { ToolDefinition } from '../../domain/toolset.ts';

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
function common(model: string, config: Config): JsonObject {
  return {
    model,
    stream: false,
    truncate: false,
    shift: false,
    keep_alive: '30m',
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
}): JsonObject {
  const { model, config, tools, systemPrompt, prompt, renderOnly } = options;
  return {
    ...common(model, config),
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
}): JsonObject {
  const { model, config, renderedPrompt } = options;
  return { ...common(model, config), raw: true, prompt: renderedPrompt };
}
