import type { Evidence, Rule } from './rule.ts';
import { tellings } from './tellings.ts';

/** A call, made or told, names a macro that is not on offer. Names of real calls are compared to the letter. */
export const unknownMacro: Rule = {
  code: 'unknown-macro',
  version: 2,
  find: (input) => [
    ...input.calls.flatMap((call, index): readonly Evidence[] =>
      input.offered.includes(call.name)
        ? []
        : [{ source: { in: 'call-name', index }, start: 0, end: call.name.length }],
    ),
    ...tellings(input).flatMap(({ name, start, end }): readonly Evidence[] =>
      name === null || input.offered.includes(name) ? [] : [{ source: { in: 'text' }, start, end }],
    ),
  ],
};
