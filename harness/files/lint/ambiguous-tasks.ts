import { type LintRule, placeOf } from './lint-rule.ts';

/** A task that is tagged `ambiguous` says what its second reading is, and one with a second reading is tagged. */
export const ambiguousTasks: LintRule = (input) =>
  input.corpus.tasks.flatMap(({ tags, alternative }, index) => {
    const tagged = tags.includes('ambiguous');
    if (tagged === (alternative !== undefined)) return [];
    return [
      {
        where: placeOf(input, index),
        found: tagged
          ? 'the tag ambiguous without an alternative'
          : 'an alternative without the tag ambiguous',
        expected: 'both or neither',
      },
    ];
  });
