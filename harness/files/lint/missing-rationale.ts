import { type LintRule, placeOf } from './lint-rule.ts';

/** Every gold has a reason that a stranger can check: a sentence, so three words or more. */
export const missingRationale: LintRule = (input) =>
  input.corpus.tasks.flatMap(({ rationale, alternative }, index) =>
    [rationale, ...(alternative === undefined ? [] : [alternative.because])]
      .filter((reason) => (reason.match(/[\p{L}\p{N}]+/gu) ?? []).length < 3)
      .map((reason) => ({
        where: placeOf(input, index),
        found: `rationale ${JSON.stringify(reason)}`,
        expected: 'a sentence that says why the gold is right',
      })),
  );
