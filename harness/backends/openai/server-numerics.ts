import { access } from 'node:fs/promises';
import { z } from 'zod';
import { httpExchange } from '../http/http-exchange.ts';
import type { MatchedNumerics } from '../inspector.ts';
import { type LlamaServerProps, type ServerAddress, tokeniseAs } from './llama-server.ts';

/** Long enough that attention has something to add up. */
const text =
  'A benchmark says with which settings it was run. This text is here to be read by a model with the same weights in two processes: if both compute with the same settings, the next word is as probable in one as in the other, to the last digit. Where it is not, something differs that no endpoint tells, such as flash attention or the type of the cache. The next word is';

const answerSchema = z.object({
  tokens: z.array(z.number().int()),
  completion_probabilities: z
    .array(
      z.object({ id: z.number(), top_logprobs: z.array(z.object({ id: z.number(), logprob: z.number() })) }),
    )
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
  const promptIds = await tokeniseAs(server, { text, addSpecial: true }, signal);
  if (promptIds === null) return null;
  const { serverUrl, headers } = server;
  // Some tokens: one that is half of a character has no entry of its own.
  const body = {
    ...{ prompt: promptIds, n_predict: 8, n_probs: 5, return_tokens: true, cache_prompt: false },
    ...{ temperature: 0, repeat_penalty: 1, presence_penalty: 0, frequency_penalty: 0 },
  };
  const answer = await httpExchange({ url: `${serverUrl}/completion`, body, headers, signal });
  const told = answerSchema.safeParse(answer.json);
  const [first] = told.data?.completion_probabilities ?? [];
  if (!told.success || first === undefined) return null;
  const place = told.data.tokens.indexOf(first.id);
  if (place < 0) return null;
  // Loaded when needed: it brings a native library.
  const { matchNumerics } = await import('../llama-cpp/match-numerics.ts');
  return matchNumerics(path, {
    promptIds: [...promptIds, ...told.data.tokens.slice(0, place)],
    next: first.top_logprobs.map(({ id, logprob }) => ({ id, logProbability: logprob })),
  });
}

async function readable(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
