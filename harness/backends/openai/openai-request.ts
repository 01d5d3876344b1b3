import type { Config, Sampling } from '../../domain/config.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { ToolDefinition } from '../../domain/toolset.ts';
import { askedLogProbabilities } from '../http/server-log-probabilities.ts';

/** The sampling fields of the OpenAI API, and those that llama.cpp, vLLM and LM Studio add to it. */
function samplingFields(sampling: Sampling, repeatName: string): JsonObject {
  const fields = {
    temperature: sampling.temperature,
    seed: sampling.seed,
    top_p: sampling.topP,
    top_k: sampling.topK,
    min_p: sampling.minP,
    [repeatName]: sampling.repeatPenalty,
    presence_penalty: sampling.presencePenalty,
    frequency_penalty: sampling.frequencyPenalty,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** Body of `/v1/chat/completions`. There is no field for the context: preflight finds out what the server has. */
export function chatCompletionRequest(options: {
  readonly model: string;
  readonly config: Config;
  readonly tools: readonly ToolDefinition[];
  readonly systemPrompt: string;
  readonly prompt: string;
  readonly isLlamaServer: boolean;
  readonly logProbabilities: boolean;
}): JsonObject {
  const { model, config, tools, systemPrompt, prompt, isLlamaServer, logProbabilities } = options;
  return {
    model,
    messages: [
      { role: 'system', content: systemPrompt },
      { role: 'user', content: prompt },
    ],
    tools: tools as unknown as JsonObject[],
    max_tokens: config.replyTokens,
    stream: false,
    ...(logProbabilities ? { logprobs: true, top_logprobs: askedLogProbabilities } : {}),
    // vLLM says repetition_penalty, llama.cpp repeat_penalty; each ignores the other's name.
    ...samplingFields(config.samplingSettings, 'repeat_penalty'),
    ...(isLlamaServer
      ? { cache_prompt: false, chat_template_kwargs: { enable_thinking: false, date_string: '26 Jul 2024' } }
      : config.samplingSettings.repeatPenalty === null
        ? {}
        : { repetition_penalty: config.samplingSettings.repeatPenalty }),
  };
}

/** Body of llama-server's `/completion` for token ids. */
export function completionRequest(
  config: Config,
  tokenIds: readonly number[],
  { logProbabilities }: { readonly logProbabilities: boolean },
): JsonObject {
  return {
    prompt: tokenIds,
    n_predict: config.replyTokens,
    cache_prompt: false,
    return_tokens: true,
    stream: false,
    ...(logProbabilities ? { n_probs: askedLogProbabilities } : {}),
    ...samplingFields(config.samplingSettings, 'repeat_penalty'),
  };
}
