import { type LintRule, placeOf } from './lint-rule.ts';
import { isMinimalPair } from './minimal-pair.ts';
import { numbersIn } from './prompt-entities.ts';

/** No number stands in two prompts, the halves of a minimal pair excepted: none can be right from habit. */
export const repeatedNumbers: LintRule = (input) => {
  const { tasks } = input.corpus;
  const numbers = tasks.map(({ prompt }) => numbersIn(prompt));
  return tasks.flatMap((task, index) =>
    (numbers[index] ?? []).flatMap((number) => {
      const other = tasks.findIndex(
        (each, earlier) =>
          earlier < index && !isMinimalPair(each.id, task.id) && numbers[earlier]?.includes(number) === true,
      );
      if (other === -1) return [];
      return [
        {
          where: placeOf(input, index),
          found: `number ${number} as in ${tasks[other]?.id} (${placeOf(input, other)})`,
          expected: 'a number of its own',
        },
      ];
    }),
  );
};
