import type { JsonObject } from '../domain/json.ts';

/**
 * What a server tells of the tokens of a text, one token for each UTF-16 unit: the chosen token is the most probable
 * (ln 0.9) and stands among the `top` tokens too, as servers have it; the others share the rest.
 */
export function loopbackLogProbabilities(text: string, top: number): JsonObject[] {
  return Array.from({ length: text.length }, (_, index) => {
    const token = text.charAt(index);
    const others = Array.from({ length: Math.max(0, top - 1) }, (_other, number) =>
      entry(`(${number + 1})`, 0.1 / top),
    );
    return {
      ...entry(token, 0.9),
      id: token.charCodeAt(0) + 10,
      top_logprobs: [entry(token, 0.9), ...others],
    };
  });
}

function entry(token: string, probability: number) {
  return { token, bytes: [...new TextEncoder().encode(token)], logprob: Math.log(probability) };
}
