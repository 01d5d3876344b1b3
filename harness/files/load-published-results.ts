import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type PublishedResults, publishedResultsSchema } from '../domain/published-result.ts';
import { errorCode } from './error-code.ts';
import { parseJsonFile } from './parse-json-file.ts';
import { together } from './together.ts';

/**
 * The rows that others published: every `.json` file of a folder (usually `results/published/`), by file name.
 * A folder that is not there holds none.
 *
 * @throws HarnessError with all problems of all files
 */
export async function loadPublishedResults(folder: string): Promise<readonly PublishedResults[]> {
  const names = (await namesIn(folder)).filter((name) => name.endsWith('.json')).sort();
  return together(
    `The published results in ${folder}`,
    names.map((name) => parseJsonFile(join(folder, name), publishedResultsSchema)),
  );
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
