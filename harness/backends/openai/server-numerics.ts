import { access } from 'node:fs/promises';
import { z } from 'zod';
import { httpExchange } from '../http/http-exchange.ts';
import type { MatchedNumerics } from '../inspector.ts';
import { type LlamaServerProps, type ServerAddress, tokeniseAs } from './llama-server.ts';

/** Long enough that attention has something to add up. */
const text =
  'A benchmark says with which settings it was run. This text is here to be read by a model with the same weights in two processes: if both compute with the same settings, the next word is as probable in one as in the other, to the last digit. Where it is not, something differs that no endpoint tells, such as flash attention or the type of the cache. The next word is';

const answerSchema = z.object({
  completion_probabilities: z
    .array(z.object({ top_logprobs: z.array(z.object({ id: z.number(), logprob: z.number() })).min(1) }))
    .min(1),
});

/**
 * Which settings of the engine give the numbers of a llama-server on this machine, by computing the same here from
 * its weights file. Null if the server tells no log-probabilities, or its file can't be read here.
 */
export async function serverNumerics(
  server: ServerAddress,
  { model_path: path }: LlamaServerProps,
  signal: AbortSignal,
): Promise<MatchedNumerics | null> {
  if (path === undefined || !(await readable(path))) return null;
  const ids = await tokeniseAs(server, { text, addSpecial: true }, signal);
  if (ids === null) return null;
  for (let left = 0; left < attempts; left += 1) {
    const promptIds = ids.slice(0, ids.length - left);
    const next = await nextTokens(server, promptIds, signal);
    if (next === 'failed') continue;
    if (next === null) return null;
    // Loaded when needed: it brings a native library.
    const { matchNumerics } = await import('../llama-cpp/match-numerics.ts');
    return matchNumerics(path, { promptIds, next });
  }
  return null;
}

/** A token that is part of a character makes llama-server answer with an error: then a shorter prompt is tried. */
const attempts = 12;

/** The likeliest next tokens; null from a server that answers without them. */
async function nextTokens(
  { serverUrl, headers }: ServerAddress,
  prompt: readonly number[],
  signal: AbortSignal,
) {
  const body = {
    ...{ prompt, n_predict: 1, n_probs: 5, cache_prompt: false },
    ...{ temperature: 0, repeat_penalty: 1, presence_penalty: 0, frequency_penalty: 0 },
  };
  const answer = await httpExchange({ url: `${serverUrl}/completion`, body, headers, signal });
  if (answer.status !== 200) return 'failed';
  const [first] = answerSchema.safeParse(answer.json).data?.completion_probabilities ?? [];
  return first?.top_logprobs.map(({ id, logprob }) => ({ id, logProbability: logprob })) ?? null;
}

async function readable(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
