import { isJsonObject, type Json } from '../domain/json.ts';

/** One place where two JSON values differ; undefined: nothing stands there. */
export interface JsonDifference {
  /** `issues.0.title`; empty for the value itself. */
  readonly path: string;
  readonly expected: Json | undefined;
  readonly found: Json | undefined;
}

/** Every place where two JSON values differ; keys may stand in any order, lists may not. */
export function jsonDifferences(
  expected: Json | undefined,
  found: Json | undefined,
  path = '',
): readonly JsonDifference[] {
  const below = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  if (isJsonObject(expected) && isJsonObject(found)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
    return keys.flatMap((key) => jsonDifferences(expected[key], found[key], below(key)));
  }
  if (Array.isArray(expected) && Array.isArray(found)) {
    const length = Math.max(expected.length, found.length);
    return Array.from({ length }, (_, index) => index).flatMap((index) =>
      jsonDifferences(expected[index], found[index], below(index)),
    );
  }
  return Object.is(expected, found) ? [] : [{ path, expected, found }];
}
