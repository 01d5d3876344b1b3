import type { Config } from '../domain/config.ts';
import type { InspectGenerateConfig } from './inspect-log-schema.ts';

/** The sampling settings that Inspect has names for; what is not sent is left out. All of them stand in `task_args`. */
export function inspectGenerateConfig({ samplingSettings, replyTokens }: Config): InspectGenerateConfig {
  const { temperature, topP, topK, seed, presencePenalty, frequencyPenalty } = samplingSettings;
  const fields = {
    temperature,
    top_p: topP,
    top_k: topK,
    seed,
    presence_penalty: presencePenalty,
    frequency_penalty: frequencyPenalty,
    max_tokens: replyTokens,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
