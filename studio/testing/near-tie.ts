import type { Reply } from '../../harness/domain/reply.ts';

/**
 * How near to a tie a greedy reply was where another one departs from it: the log-probability of the token that was
 * taken there minus that of the next best, in nats, 0 for a tie.
 *
 * @returns null where the reply ends at that place, since the probability of ending is not recorded, and where none is
 */
export function marginAtDeparture({ text, logProbabilities }: Reply, other: string): number | null {
  const common = commonLength(text, other);
  let end = 0;
  for (const { token, logProbability, alternatives } of logProbabilities ?? []) {
    end += token.length;
    if (end > common) return logProbability - Math.max(...alternatives.map((each) => each.logProbability));
  }
  return null;
}

function commonLength(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return at;
}
