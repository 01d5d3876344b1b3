import { goldCallsOf } from './gold-calls.ts';
import { type LintRule, placeOf } from './lint-rule.ts';
import { requiredArguments } from './macro-arguments.ts';

/** Gold gives every required argument a value: a call without it could not run. */
export const missingArguments: LintRule = (input) =>
  input.corpus.tasks.flatMap((task, index) =>
    goldCallsOf(task).flatMap((call) => {
      const macro = input.corpus.toolset.macros.find(({ name }) => name === call.macro);
      return (macro === undefined ? [] : requiredArguments(macro))
        .filter((argument) => {
          const value = call.arguments[argument];
          return value === undefined || 'absent' in value;
        })
        .map((argument) => ({
          where: placeOf(input, index),
          found: `gold for ${call.macro} without ${argument}`,
          expected: 'a value for each required argument',
        }));
    }),
  );
