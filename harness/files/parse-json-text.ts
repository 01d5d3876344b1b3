import type { z } from 'zod';
import type { Problem } from '../domain/harness-error.ts';
import { brokenAt, brokenJson } from './broken-json.ts';
import { schemaProblems } from './schema-problems.ts';
import { type Place, yamlPlaces } from './yaml-places.ts';

/** A checked value, or everything that is wrong with its text. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks one JSON text: syntax, keys that stand twice (of which JSON keeps the last in silence), schema.
 * `firstLine` is the line of the file, from 1, on which the text begins.
 */
export function parseJsonText<T>(options: {
  readonly file: string;
  readonly text: string;
  readonly firstLine: number;
  readonly schema: z.ZodType<T>;
}): Parsed<T> {
  const { file, text, firstLine, schema } = options;
  const where = ({ line, column }: Place): string => `${file}:${firstLine + line - 1}:${column}`;
  // JSON is YAML: the same tree tells places for both, and notices keys that stand twice.
  const { document, placeAt, placeOf } = yamlPlaces(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offset = brokenAt(message, text) ?? document.errors[0]?.pos[0] ?? text.length;
    return { ok: false, problems: [{ where: where(placeAt(offset)), ...brokenJson(message, text, offset) }] };
  }
  const repeated = document.errors.filter((error) => error.code === 'DUPLICATE_KEY');
  if (repeated.length > 0) {
    return {
      ok: false,
      problems: repeated.map((error) => ({
        where: where(placeAt(error.pos[0])),
        found: 'a key that stands twice',
        expected: 'each key once',
      })),
    };
  }
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const locate = (path: readonly PropertyKey[], part: 'key' | 'value') => where(placeOf(path, part));
  return { ok: false, problems: schemaProblems({ schema, value, issues: result.error.issues, locate }) };
}
