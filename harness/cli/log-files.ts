import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { HarnessError } from '../domain/harness-error.ts';
import { errorCode } from '../files/error-code.ts';

/**
 * The session logs that an operator named: files as they are, folders with every `.jsonl` below them, in the order of
 * their names.
 *
 * @throws HarnessError `log-unreadable` with every path that is not there, `no-log` for folders without a log
 */
export async function logFiles(named: readonly string[]): Promise<string[]> {
  const found = await Promise.all(named.map((path) => filesAt(resolve(path))));
  const problems = found.flatMap((each) => (typeof each === 'string' ? [each] : []));
  if (problems.length > 0) {
    throw new HarnessError({
      code: 'log-unreadable',
      message: `${problems.length === 1 ? 'A log' : `${problems.length} logs`} can't be read.`,
      fix: 'Check the paths.',
      problems: problems.map((where) => ({ where, found: 'no file', expected: 'a log or a folder of logs' })),
    });
  }
  const files = [...new Set(found.flatMap((each) => (typeof each === 'string' ? [] : each)))];
  if (files.length > 0) return files;
  throw new HarnessError({
    code: 'no-log',
    message: `${named.join(', ')} holds no .jsonl file.`,
    fix: 'Name a log, or a folder with logs in it.',
  });
}

/** The path itself if nothing is there. */
async function filesAt(path: string): Promise<string[] | string> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.jsonl'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return path;
    throw error;
  }
}
