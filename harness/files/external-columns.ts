import { z } from 'zod';
import { type ExternalField, type ExternalMapping, externalFields } from '../domain/external-run.ts';
import type { Problem } from '../domain/harness-error.ts';
import type { Json, JsonObject } from '../domain/json.ts';
import { didYouMean } from '../domain/near-matches.ts';
import type { JsonLine } from './parse-jsonl-file.ts';
import { readColumn } from './read-column.ts';

/** A line of an external file, before anything is known of its columns. */
export const externalLineSchema = z.record(z.string(), z.json()).transform((value) => value as JsonObject);

/** Reads our columns out of external records: by the mapping's names, or by our own. */
export interface ExternalColumns {
  readonly of: (field: ExternalField) => readonly string[];
  /** null where the record does not have the column. */
  readonly read: (record: JsonObject, field: ExternalField) => Json;
  /** Our columns that at least one record has. */
  readonly recorded: readonly ExternalField[];
}

/** The columns of a file under a mapping, null for none. */
export function externalColumns(
  lines: readonly JsonLine<JsonObject>[],
  mapping: ExternalMapping | null,
): ExternalColumns {
  const of = (field: ExternalField): readonly string[] => [mapping?.fields?.[field] ?? field].flat();
  return {
    of,
    read: (record, field) => readColumn(record, of(field)[0] ?? field) ?? null,
    recorded: externalFields.filter((field) =>
      of(field).some((path) => lines.some(({ value }) => readColumn(value, path) !== undefined)),
    ),
  };
}

/**
 * What is wrong with the columns as a whole: without a mapping a column that is none of ours (a misspelt one must not
 * be overlooked), with one a column that it names and no record has; and a list of columns where one is wanted.
 */
export function columnProblems(options: {
  readonly file: string;
  readonly lines: readonly JsonLine<JsonObject>[];
  readonly mapping: ExternalMapping | null;
  readonly mappingFile: string | null;
}): Problem[] {
  const { file, lines, mapping } = options;
  const names = [...new Set(lines.flatMap(({ value }) => Object.keys(value)))];
  if (mapping === null) {
    return lines.flatMap(({ value, line }) =>
      Object.keys(value)
        .filter((name) => !(externalFields as readonly string[]).includes(name))
        .map((name) => ({
          where: `${file}:${line}`,
          found: `unknown column ${JSON.stringify(name)}`,
          expected: `one of ${externalFields.join(', ')}${didYouMean(name, externalFields)}, or a mapping with --mapping FILE`,
        })),
    );
  }
  return Object.entries(mapping.fields ?? {}).flatMap(([field, columns]) => {
    const where = `${options.mappingFile ?? 'mapping'}, fields.${field}`;
    const missing = [columns]
      .flat()
      .filter((path) => lines.every(({ value }) => readColumn(value, path) === undefined))
      .map((path) => ({
        where,
        found: `${path}, which no line of ${file} has`,
        expected: `a column that is there${didYouMean(path.split('.')[0] ?? path, names)}`,
      }));
    const list =
      Array.isArray(columns) && columns.length > 1 && field !== 'claimedPoints'
        ? [
            {
              where,
              found: `${columns.length} columns`,
              expected: 'one column; only claimedPoints are added up',
            },
          ]
        : [];
    return [...missing, ...list];
  });
}
