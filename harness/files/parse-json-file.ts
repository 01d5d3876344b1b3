import type { z } from 'zod';
import { invalidFile } from './invalid-file.ts';
import { parseJsonText } from './parse-json-text.ts';
import { readTextFile } from './read-text-file.ts';

/**
 * Reads a JSON file and checks it.
 *
 * @throws HarnessError `file-invalid` with all problems of the file, each with line and column; and what
 *   {@link readTextFile} throws
 */
export async function parseJsonFile<T>(file: string, schema: z.ZodType<T>): Promise<T> {
  const parsed = parseJsonText({ file, text: await readTextFile(file), firstLine: 1, schema });
  if (parsed.ok) return parsed.value;
  throw invalidFile({ code: 'file-invalid', file, problems: parsed.problems });
}
