import { z } from 'zod';
import type { TokenLogProbability } from '../../domain/reply.ts';

/** How many runners-up are kept beside each chosen token. */
const alternativesKept = 5;

/** How many tokens to ask a server for: servers count the chosen one among the most probable. */
export const askedLogProbabilities = alternativesKept + 1;

const tokenSchema = z.object({ token: z.string(), logprob: z.number() });

/** One generated token as llama-server, servers with OpenAI's API and Ollama write it; natural logarithms. */
export const logProbabilitySchema = tokenSchema.extend({ top_logprobs: z.array(tokenSchema).nullish() });

/** Reads what a server says of its tokens; null where it says nothing. */
export function readLogProbabilities(
  entries: readonly z.infer<typeof logProbabilitySchema>[] | null | undefined,
): readonly TokenLogProbability[] | null {
  if (entries === null || entries === undefined) return null;
  return entries.map(({ token, logprob, top_logprobs: top }) => ({
    token,
    logProbability: logprob,
    alternatives: withoutChosen(top ?? [], token)
      .slice(0, alternativesKept)
      .map((other) => ({ token: other.token, logProbability: other.logprob })),
  }));
}

/** Drops the chosen token once: other tokens can have the same text, as those that are parts of a character do. */
function withoutChosen<Entry extends { readonly token: string }>(
  top: readonly Entry[],
  chosen: string,
): readonly Entry[] {
  const at = top.findIndex(({ token }) => token === chosen);
  return at === -1 ? top : top.toSpliced(at, 1);
}
