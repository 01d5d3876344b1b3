import type { Json, JsonObject } from '../domain/json.ts';

/** Bounds that zod adds to every integer; they say nothing about the argument. */
const safeIntegers = new Set<Json | undefined>([Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]);

/**
 * The rules of a JSON Schema that are not model-facing keywords, as short sentences: `1 to 100.`, `Default 20.`
 * Empty if there are none. Patterns and formats have no words here: an argument's own description states them.
 */
export function rulesInWords(schema: JsonObject): string[] {
  const words: string[] = [];
  const range = rangeInWords(schema);
  if (range !== null) words.push(range);
  words.push(...countInWords(schema, 'Length', 'characters', 'character'));
  words.push(...countInWords(schema, 'Items', 'entries', 'entry'));
  if (schema['default'] !== undefined) words.push(`Default ${valueInWords(schema['default'])}.`);
  return words;
}

function rangeInWords(schema: JsonObject): string | null {
  const integer = schema['type'] === 'integer';
  const low = bound(schema, 'minimum', integer ? 1 : null);
  const high = bound(schema, 'maximum', integer ? -1 : null);
  if (low === null && high === null) return null;
  if (low !== null && high !== null && !low.open && !high.open) return `${low.value} to ${high.value}.`;
  const parts = [
    ...(low === null ? [] : [low.open ? `more than ${low.value}` : `${low.value} or more`]),
    ...(high === null ? [] : [high.open ? `less than ${high.value}` : `${high.value} or less`]),
  ];
  const text = parts.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A bound of the range; an exclusive one of an integer becomes the next integer inside it. */
function bound(schema: JsonObject, name: 'minimum' | 'maximum', step: number | null) {
  const inclusive = schema[name];
  if (typeof inclusive === 'number' && !safeIntegers.has(inclusive)) return { value: inclusive, open: false };
  const exclusive = schema[name === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum'];
  if (typeof exclusive !== 'number' || safeIntegers.has(exclusive)) return null;
  return step === null ? { value: exclusive, open: true } : { value: exclusive + step, open: false };
}

/** "At least one character" goes without saying, and is not said. */
function countInWords(schema: JsonObject, what: 'Length' | 'Items', many: string, one: string): string[] {
  const least = schema[`min${what}`];
  const most = schema[`max${what}`];
  const unit = (count: number) => `${count} ${count === 1 ? one : many}`;
  return [
    ...(typeof least === 'number' && least > (what === 'Length' ? 1 : 0) ? [`At least ${unit(least)}.`] : []),
    ...(typeof most === 'number' ? [`At most ${unit(most)}.`] : []),
  ];
}

function valueInWords(value: Json): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueInWords).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
