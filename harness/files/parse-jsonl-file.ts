import type { z } from 'zod';
import { invalidFile } from './invalid-file.ts';
import { parseJsonText } from './parse-json-text.ts';
import { readTextFile } from './read-text-file.ts';

/** One value of a JSONL file and its line, from 1. */
export interface JsonLine<T> {
  readonly value: T;
  readonly line: number;
}

/**
 * Reads a JSONL file, one JSON value a line, and checks each. Blank lines are skipped.
 *
 * @throws HarnessError `file-invalid` with all problems of all lines; and what {@link readTextFile} throws
 */
export async function parseJsonlFile<T>(file: string, schema: z.ZodType<T>): Promise<JsonLine<T>[]> {
  const lines = (await readTextFile(file))
    .split('\n')
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, line }) => ({ line, parsed: parseJsonText({ file, text, firstLine: line, schema }) }));
  const problems = lines.flatMap(({ parsed }) => (parsed.ok ? [] : parsed.problems));
  if (problems.length > 0) throw invalidFile({ code: 'file-invalid', file, problems });
  return lines.flatMap(({ line, parsed }) => (parsed.ok ? [{ value: parsed.value, line }] : []));
}
