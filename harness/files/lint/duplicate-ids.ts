import { type LintRule, placeOf } from './lint-rule.ts';

/** Two tasks with one id can't be told apart in a store. */
export const duplicateIds: LintRule = (input) => {
  const ids = input.corpus.tasks.map(({ id }) => id);
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (first === index) return [];
    return [
      {
        where: placeOf(input, index),
        found: `id ${id} as in ${placeOf(input, first)}`,
        expected: 'each id once',
      },
    ];
  });
};
