import type { GoldValue } from '../domain/gold.ts';
import type { Json } from '../domain/json.ts';
import { jsonEqual } from './json-equal.ts';
import { jsonText } from './json-text.ts';

/**
 * Tells whether the gold accepts a value, without coercion. `value` is the argument as given, or the schema's
 * default where the argument is absent; undefined where it is absent and has no default.
 *
 * @param options.fallback the schema's default, undefined if there is none
 */
export function goldAccepts(options: {
  readonly gold: GoldValue;
  readonly value: Json | undefined;
  readonly fallback: Json | undefined;
}): boolean {
  const { gold, value, fallback } = options;
  if ('absent' in gold) return value === undefined || jsonEqual(value, fallback);
  if (value === undefined) return false;
  if ('equals' in gold) return jsonEqual(value, gold.equals);
  if ('oneOf' in gold) return gold.oneOf.some((accepted) => jsonEqual(value, accepted));
  if ('matches' in gold) return typeof value === 'string' && wholeMatch(gold.matches, value);
  if ('between' in gold) {
    return typeof value === 'number' && value >= gold.between[0] && value <= gold.between[1];
  }
  gold satisfies { anyText: true };
  return typeof value === 'string' && value.trim() !== '';
}

/** Tells whether a gold pattern matches a whole text (`u` flag, case kept). */
export function wholeMatch(pattern: string, text: string): boolean {
  return new RegExp(`^(?:${pattern})$`, 'u').test(text);
}

/** A gold value in words, for a finding. */
export function goldInWords(gold: GoldValue): string {
  if ('absent' in gold) return 'absent, or the default';
  if ('equals' in gold) return jsonText(gold.equals);
  if ('oneOf' in gold) return `one of ${gold.oneOf.map(jsonText).join(', ')}`;
  if ('matches' in gold) return `a text that matches ${gold.matches}`;
  if ('between' in gold) return `a number from ${gold.between[0]} to ${gold.between[1]}`;
  gold satisfies { anyText: true };
  return 'any text';
}
