import type { Problem } from '../domain/harness-error.ts';

const unexpected = /^Unexpected token '?([^']+?)'?(?:, | in JSON\b)/;

/** Where a text stops being JSON, in UTF-16 units, as far as the parser's message tells; null if it does not. */
export function brokenAt(message: string, text: string): number | null {
  const told = /at position (\d+)/.exec(message)?.[1];
  if (told !== undefined) return Number(told);
  // Some engines name the character and not its place.
  const token = unexpected.exec(message)?.[1];
  const first = token === undefined ? -1 : text.indexOf(token);
  return first >= 0 && first === text.lastIndexOf(token ?? '') ? first : null;
}

/**
 * What a text has where JSON ends, and what would have gone on, from the parser's own message, whose wording depends
 * on the engine.
 */
export function brokenJson(
  message: string,
  text: string,
  offset: number,
): Pick<Problem, 'found' | 'expected'> {
  const expected = /^Expected (.+?) in JSON\b/.exec(message)?.[1] ?? 'JSON';
  const token = unexpected.exec(message)?.[1];
  if (token !== undefined) return { found: JSON.stringify(token), expected };
  const atEnd = offset >= text.trimEnd().length || /^(?:Unexpected end|Unterminated)/.test(message);
  if (atEnd) return { found: 'the end of the text', expected };
  if (expected !== 'JSON') return { found: JSON.stringify(text.slice(offset, offset + 1)), expected };
  const fault = message.replace(/(?: in JSON)?(?: at position .*)?$/, '');
  return { found: `${fault.slice(0, 1).toLowerCase()}${fault.slice(1)}`, expected };
}
