import type { Reply } from '../domain/reply.ts';
import type { InspectUsage } from './inspect-log-schema.ts';

type Counts = Pick<Reply, 'promptTokens' | 'replyTokens' | 'cachedPromptTokens'>;

/** Tokens of one reply; null where they were not counted, which is never 0. */
export function inspectUsage({ promptTokens, replyTokens, cachedPromptTokens }: Counts): InspectUsage | null {
  if (promptTokens === null || replyTokens === null) return null;
  return {
    input_tokens: promptTokens,
    output_tokens: replyTokens,
    total_tokens: promptTokens + replyTokens,
    input_tokens_cache_read: cachedPromptTokens,
  };
}

/** Tokens by model; empty unless they were counted for every reply. */
export function usageByModel(
  model: string,
  usages: readonly (InspectUsage | null)[],
): Record<string, InspectUsage> {
  const counted = usages.flatMap((usage) => usage ?? []);
  if (counted.length === 0 || counted.length < usages.length) return {};
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const cached = counted.flatMap(({ input_tokens_cache_read: tokens }) => tokens ?? []);
  return {
    [model]: {
      input_tokens: sum(counted.map(({ input_tokens }) => input_tokens)),
      output_tokens: sum(counted.map(({ output_tokens }) => output_tokens)),
      total_tokens: sum(counted.map(({ total_tokens }) => total_tokens)),
      input_tokens_cache_read: cached.length === counted.length ? sum(cached) : null,
    },
  };
}
