import type { Json } from '../domain/json.ts';

/** A JSON value as source: JSON is source, but for the quotes of a plain text. */
export function sourceLiteral(value: Json): string {
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value);
}

/** A text as a string literal in single quotes, in ASCII: nothing in the text can end it. */
export function quoted(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner.replace(/[\u007f-\uffff]/g, escaped)}'`;
}

function escaped(mark: string): string {
  return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
