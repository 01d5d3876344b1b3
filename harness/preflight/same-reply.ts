import type { Completion } from '../domain/attempt.ts';
import type { Reply } from '../domain/reply.ts';

/** Whether two replies are the same: token ids where both are known, else text and calls. null: one has failed. */
export function sameReply(left: Completion, right: Completion): boolean | null {
  if (left.kind === 'failed' || right.kind === 'failed') return null;
  return firstDifference(left.reply, right.reply) === null;
}

/** Position of the first token (or, without ids, the first character) in which two replies differ; null if none. */
export function firstDifference(left: Reply, right: Reply): number | null {
  if (left.tokenIds !== null && right.tokenIds !== null)
    return placeOfDifference(left.tokenIds, right.tokenIds);
  const textOf = ({ text, calls }: Reply) => `${text}${JSON.stringify(calls)}`;
  return placeOfDifference([...textOf(left)], [...textOf(right)]);
}

function placeOfDifference<T>(left: readonly T[], right: readonly T[]): number | null {
  for (let index = 0; index < Math.max(left.length, right.length); index += 1)
    if (left[index] !== right[index]) return index;
  return null;
}
