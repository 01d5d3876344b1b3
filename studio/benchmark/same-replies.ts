import type { Attempt } from '../../harness/domain/attempt.ts';

/** How many tasks two runs both answered, and how many of these replies are the same to the character. */
export function sameReplies(
  left: ReadonlyMap<string, Attempt>,
  right: ReadonlyMap<string, Attempt>,
): { readonly both: number; readonly same: number; readonly differing: readonly string[] } {
  const texts = (attempts: ReadonlyMap<string, Attempt>) =>
    new Map(
      [...attempts].flatMap(([id, { completion }]) =>
        completion.kind === 'answered' ? [[id, completion.reply.text] as const] : [],
      ),
    );
  const [lefts, rights] = [texts(left), texts(right)];
  const both = [...lefts.keys()].filter((id) => rights.has(id));
  const differing = both.filter((id) => lefts.get(id) !== rights.get(id));
  return { both: both.length, same: both.length - differing.length, differing };
}
