import { type LintRule, placeOf } from './lint-rule.ts';

/** A task that is tagged `ambiguous` says what its second reading is. */
export const ambiguousTasks: LintRule = (input) =>
  input.corpus.tasks.flatMap(({ tags, alternative }, index) =>
    tags.includes('ambiguous') && alternative === undefined
      ? [
          {
            where: placeOf(input, index),
            found: 'the tag ambiguous without an alternative',
            expected: 'the second reading, with its gold and its reason',
          },
        ]
      : [],
  );
