import type { Reply } from '../domain/reply.ts';

/**
 * How sure a model was of the macro it picked, 0 to 1: the product of the probabilities of the generated tokens up to
 * the one after the first call's name, which ends it. A reply without a call was decided by its first token: words
 * instead of a call. null where the backend gave no log-probabilities, or its tokens do not spell the name.
 */
export function decisionProbability({
  calls,
  logProbabilities,
}: Pick<Reply, 'calls' | 'logProbabilities'>): number | null {
  if (logProbabilities === null || logProbabilities.length === 0) return null;
  const [first] = calls;
  const deciding = first === undefined ? 1 : tokensThrough(logProbabilities, first.name);
  if (deciding === null) return null;
  const sum = logProbabilities
    .slice(0, deciding)
    .reduce((total, { logProbability }) => total + logProbability, 0);
  return Math.exp(Math.min(0, sum));
}

/** How many tokens it takes to spell a name and the token that ends it; null if they never do. */
function tokensThrough(tokens: readonly { readonly token: string }[], name: string): number | null {
  let text = '';
  for (const [index, { token }] of tokens.entries()) {
    text += token;
    if (text.includes(name)) return Math.min(tokens.length, index + 2);
  }
  return null;
}
