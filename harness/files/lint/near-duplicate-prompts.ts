import { type LintRule, placeOf } from './lint-rule.ts';
import { isMinimalPair } from './minimal-pair.ts';

/**
 * From this similarity on two prompts count as one task asked twice. Two prompts made from one sentence by other
 * names and numbers reach 1; two that share a macro's own words and little else stay below 0.6.
 */
export const nearDuplicateThreshold = 0.7;

/** A prompt that nearly repeats another measures nothing new. The halves of a minimal pair are meant to be alike. */
export const nearDuplicatePrompts: LintRule = (input) => {
  const { tasks } = input.corpus;
  const shapes = tasks.map(({ prompt }) => trigrams(normalised(prompt)));
  return tasks.flatMap((task, index) =>
    tasks.slice(0, index).flatMap((earlier, other) => {
      if (isMinimalPair(task.id, earlier.id)) return [];
      const similarity = jaccard(shapes[index] ?? new Set(), shapes[other] ?? new Set());
      if (similarity < nearDuplicateThreshold) return [];
      return [
        {
          where: placeOf(input, index),
          found: `a prompt like that of ${earlier.id} (${placeOf(input, other)}), similarity ${similarity.toFixed(2)}`,
          expected: `a similarity below ${nearDuplicateThreshold}`,
        },
      ];
    }),
  );
};

/** Similarity of two prompts, 0 to 1: Jaccard index of their character trigrams after {@link normalised}. */
export function promptSimilarity(left: string, right: string): number {
  return jaccard(trigrams(normalised(left)), trigrams(normalised(right)));
}

/** Lower case, addresses, names with slashes and numbers replaced by one sign each, punctuation dropped. */
function normalised(prompt: string): string {
  const plain = prompt
    .normalize('NFKC')
    .toLowerCase()
    .replace(/https?:\/\/\S+/g, ' @ ')
    .replace(/[\w.-]+\s?\/\s?[\w.-]+/g, ' @ ')
    .replace(/\p{N}+/gu, '0')
    .replace(/[^\p{L}0@]+/gu, ' ')
    .trim();
  return ` ${plain} `;
}

function trigrams(text: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - 2) }, (_, start) => text.slice(start, start + 3)),
  );
}

function jaccard(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((each) => right.has(each)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 1 : shared / all;
}
