import type { Json } from '../domain/json.ts';
import { isPlainWord } from './plain-text.ts';

/** The type of an argument, as far as the values in a log tell. */
export type ArgumentType =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'integer'; readonly minimum: 0 | 1 | null }
  | { readonly kind: 'number' }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'string' }
  | { readonly kind: 'list'; readonly item: ArgumentType };

const enumLimit = 5;

/**
 * The narrowest type that takes all values. A text is an enum where at most five plain words stand there and each was
 * seen twice on average; null where values of different kinds, or objects, stood there.
 */
export function argumentType(
  values: readonly { readonly value: Json; readonly count: number }[],
): ArgumentType | null {
  const plain = values.map(({ value }) => value);
  if (plain.length === 0) return null;
  if (plain.every((value) => typeof value === 'boolean')) return { kind: 'boolean' };
  if (plain.every((value) => typeof value === 'number')) return numberType(plain);
  if (plain.every((value) => typeof value === 'string')) return textType(plain, values);
  if (plain.every((value) => Array.isArray(value))) {
    const item = argumentType(plain.flat().map((value) => ({ value, count: 1 })));
    if (item === null && plain.every((value) => value.length === 0))
      return { kind: 'list', item: { kind: 'string' } };
    return item === null ? null : { kind: 'list', item: item.kind === 'enum' ? { kind: 'string' } : item };
  }
  return null;
}

/** A type in words: `integer`, `one of bug, question`. */
export function typeInWords(type: ArgumentType): string {
  switch (type.kind) {
    case 'enum':
      return `one of ${type.values.join(', ')}`;
    case 'list':
      return `list of ${typeInWords(type.item)}`;
    default:
      return type.kind;
  }
}

function numberType(values: readonly number[]): ArgumentType {
  if (!values.every(Number.isSafeInteger)) return { kind: 'number' };
  const least = Math.min(...values);
  return { kind: 'integer', minimum: least >= 1 ? 1 : least === 0 ? 0 : null };
}

function textType(texts: readonly string[], values: readonly { readonly count: number }[]): ArgumentType {
  const seen = values.reduce((sum, { count }) => sum + count, 0);
  const isEnum =
    texts.length > 1 && texts.length <= enumLimit && seen >= 2 * texts.length && texts.every(isPlainWord);
  return isEnum ? { kind: 'enum', values: [...texts].sort() } : { kind: 'string' };
}
