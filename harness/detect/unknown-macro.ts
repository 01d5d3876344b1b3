import type { Rule } from './rule.ts';

/** A call names a macro that is not on offer. Names are compared to the letter. */
export const unknownMacro: Rule = {
  code: 'unknown-macro',
  version: 1,
  find: ({ calls, offered }) =>
    calls.flatMap((call, index) =>
      offered.includes(call.name)
        ? []
        : [{ source: { in: 'call-name', index } as const, start: 0, end: call.name.length }],
    ),
};
