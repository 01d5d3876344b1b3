import { parseArguments } from './parse-arguments.ts';
import type { Rule } from './rule.ts';

/** A call's arguments are no JSON object, or the server reports that it could not read the call. */
export const unparsableArguments: Rule = {
  code: 'unparsable-arguments',
  version: 1,
  find: ({ calls, serverParseError }) => [
    ...calls.flatMap((call, index) =>
      parseArguments(call.argumentsText) === null
        ? [{ source: { in: 'call-arguments', index } as const, start: 0, end: call.argumentsText.length }]
        : [],
    ),
    ...(serverParseError === null
      ? []
      : [{ source: { in: 'server-report' } as const, start: 0, end: serverParseError.length }]),
  ],
};
