import type { Json } from '../domain/json.ts';

/** Longest JSON text kept in a finding, in UTF-16 units. */
const longestText = 200;

/**
 * A value as JSON text for a finding, cut to 200 characters (a cut is marked by `…`).
 * A value that is nested too deep to be written is named so instead: a model may send anything.
 */
export function jsonText(value: Json): string {
  const text = writtenOut(value);
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;
}

/** JSON text of any length, or a fixed remark where the nesting exceeds what the engine can write. */
export function writtenOut(value: Json): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) return '(nested too deep to write)';
    throw error;
  }
}
