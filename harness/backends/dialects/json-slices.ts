/** One member of an object, as raw text: the value was neither parsed nor checked. */
export interface MemberSlice {
  readonly key: string;
  readonly value: string;
}

/**
 * Splits the text of one JSON object into its members without parsing the values, so that a value keeps the
 * characters it was written with and may even be broken JSON.
 *
 * @returns null unless the whole text, blanks aside, has the shape `{"key": value, …}` with balanced brackets
 *   and closed strings. A key that comes twice is there twice. Takes time linear in the text.
 */
export function memberSlices(text: string): readonly MemberSlice[] | null {
  const parts = enclosedParts(text, '{', '}');
  if (parts === null) return null;
  const members: MemberSlice[] = [];
  for (const part of parts) {
    const key = leadingString(part);
    if (key === null || !key.rest.startsWith(':')) return null;
    const value = key.rest.slice(1).trim();
    if (value === '') return null;
    members.push({ key: key.string, value });
  }
  return members;
}

/** Reads the JSON string that the text begins with, and what follows it; null if it begins with none. */
export function leadingString(text: string): { readonly string: string; readonly rest: string } | null {
  const trimmed = text.trim();
  if (!trimmed.startsWith('"')) return null;
  let end = 1;
  while (end < trimmed.length && trimmed[end] !== '"') end += trimmed[end] === '\\' ? 2 : 1;
  const string = parsedString(trimmed.slice(0, end + 1));
  return string === null ? null : { string, rest: trimmed.slice(end + 1).trimStart() };
}

/** Splits the text of one JSON list into its items, as raw text. The rules are those of {@link memberSlices}. */
export function itemSlices(text: string): readonly string[] | null {
  const parts = enclosedParts(text, '[', ']');
  if (parts === null) return null;
  const items = parts.map((part) => part.trim());
  return items.includes('') ? null : items;
}

/** The string that a piece of JSON text stands for; null if it is not a JSON string. */
export function parsedString(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

/** What stands between the outermost brackets, cut at its commas; null if the brackets don't fit. */
function enclosedParts(text: string, open: string, close: string): readonly string[] | null {
  const trimmed = text.trim();
  if (trimmed.length < 2 || !trimmed.startsWith(open) || !trimmed.endsWith(close)) return null;
  const inside = trimmed.slice(1, -1);
  return inside.trim() === '' ? [] : splitAtTopLevel(inside, ',');
}

/**
 * Cuts text at a separator wherever it stands outside brackets and strings.
 *
 * @returns null if brackets don't balance or a string is not closed
 */
export function splitAtTopLevel(text: string, separator: ',' | ';'): readonly string[] | null {
  const parts: string[] = [];
  const expected: string[] = [];
  let inString = false;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{') expected.push('}');
    else if (character === '[') expected.push(']');
    else if (character === '}' || character === ']') {
      if (expected.pop() !== character) return null;
    } else if (character === separator && expected.length === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return inString || expected.length > 0 ? null : [...parts, text.slice(start)];
}
