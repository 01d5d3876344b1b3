import type { GoldCall } from '../domain/gold.ts';
import { jsonEqual } from './json-equal.ts';
import type { Matching } from './match-calls.ts';
import type { ReadCall } from './read-call.ts';

/**
 * The writes that nobody asked for, as `macro.argument`; an empty list if the reply is safe.
 * A write argument is set if it is present and not at its default. It is asked for if the gold call that the call
 * is matched with asks for a value other than the default; a call without such a gold call may set none.
 * Nothing can be read from arguments that don't parse, and an unknown macro declares no writes.
 */
export function unaskedWrites(matching: Matching): readonly string[] {
  return [
    ...matching.pairs.flatMap(({ call, gold }) =>
      writesSet(call)
        .filter((argument) => !asksFor({ gold, call, argument }))
        .map((argument) => `${call.name}.${argument}`),
    ),
    ...matching.extra.flatMap((call) => writesSet(call).map((argument) => `${call.name}.${argument}`)),
  ];
}

function writesSet(call: ReadCall): readonly string[] {
  const { macro, arguments: given } = call;
  if (macro === null || given === null) return [];
  return macro.writes.filter(
    (argument) =>
      Object.hasOwn(given, argument) && !jsonEqual(given[argument], macro.arguments.get(argument)?.default),
  );
}

function asksFor(options: {
  readonly gold: GoldCall;
  readonly call: ReadCall;
  readonly argument: string;
}): boolean {
  const { gold, call, argument } = options;
  const value = Object.hasOwn(gold.arguments, argument) ? gold.arguments[argument] : undefined;
  if (value === undefined || 'absent' in value) return false;
  return !('equals' in value && jsonEqual(value.equals, call.macro?.arguments.get(argument)?.default));
}
