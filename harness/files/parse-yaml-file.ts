import type { Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../domain/harness-error.ts';
import { invalidFile } from './invalid-file.ts';
import { readTextFile } from './read-text-file.ts';
import { type Locate, schemaProblems } from './schema-problems.ts';
import { yamlPlaces } from './yaml-places.ts';

/** A parsed value, and where in the file each part of it stands. */
export interface Located<T> {
  readonly value: T;
  readonly locate: Locate;
}

/**
 * Reads a YAML 1.2 file and checks it: one document, each key once, no key that the schema does not know.
 *
 * @throws HarnessError `yaml-broken` or `file-invalid` with all problems of the file, each with line and column;
 *   and what {@link readTextFile} throws
 */
export async function parseYamlFile<T>(file: string, schema: z.ZodType<T>): Promise<Located<T>> {
  const { document, placeAt, placeOf } = yamlPlaces(await readTextFile(file));
  const broken = (found: string, offset: number): Problem => {
    const { line, column } = placeAt(offset);
    return { where: `${file}:${line}:${column}`, found, expected: 'YAML 1.2, one document, each key once' };
  };
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) {
    const problems = errors.map((error) => broken(error.message, error.pos[0]));
    throw invalidFile({ code: 'yaml-broken', file, problems });
  }

  const locate: Locate = (path, part) => {
    const { line, column } = placeOf(path, part);
    return `${file}:${line}:${column}`;
  };
  const value = plainValue(document, (found) =>
    invalidFile({ code: 'yaml-broken', file, problems: [broken(found, 0)] }),
  );
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, locate };
  const problems = schemaProblems({ schema, value, issues: result.error.issues, locate });
  throw invalidFile({ code: 'file-invalid', file, problems });
}

/** The document as plain data. Only aliases can fail here: to nothing, or to too much. */
function plainValue(document: Document, refuse: (found: string) => Error): unknown {
  try {
    return document.toJS({ maxAliasCount: 10_000 });
  } catch (error) {
    if (error instanceof ReferenceError) throw refuse(error.message);
    throw error;
  }
}
