import { didYouMean } from '../../domain/near-matches.ts';
import { goldCallsOf } from './gold-calls.ts';
import { type LintRule, placeOf } from './lint-rule.ts';
import { argumentSchemas } from './macro-arguments.ts';

/** Gold calls macros of the toolset with arguments that they have. */
export const unknownMacros: LintRule = (input) => {
  const { macros } = input.corpus.toolset;
  const names = macros.map(({ name }) => name);
  return input.corpus.tasks.flatMap((task, index) =>
    goldCallsOf(task).flatMap((call) => {
      const macro = macros.find(({ name }) => name === call.macro);
      if (macro === undefined) {
        return [
          {
            where: placeOf(input, index),
            found: `gold with macro ${JSON.stringify(call.macro)}`,
            expected: `a macro of the toolset${didYouMean(call.macro, names)}`,
          },
        ];
      }
      const known = Object.keys(argumentSchemas(macro));
      return Object.keys(call.arguments)
        .filter((argument) => !known.includes(argument))
        .map((argument) => ({
          where: placeOf(input, index),
          found: `gold with argument ${JSON.stringify(argument)} of ${macro.name}`,
          expected: `one of ${known.join(', ')}${didYouMean(argument, known)}`,
        }));
    }),
  );
};
