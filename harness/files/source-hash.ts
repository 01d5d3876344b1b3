import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HarnessError } from '../domain/harness-error.ts';
import { hashOf, sha256 } from '../domain/sha256.ts';
import { errorCode } from './error-code.ts';

/**
 * SHA-256 over sources: paths (relative to `root`, with `/`) and contents with line ends as `\n`, in the order of
 * the paths. Of `folders` every `.ts` file below counts, tests left out; READMEs and other files don't run and
 * don't count. `files` are counted as they are named.
 *
 * @throws HarnessError `sources-missing` if a folder or file is not there
 */
export async function sourceHash(options: {
  readonly root: string;
  readonly folders: readonly string[];
  readonly files?: readonly string[];
}): Promise<string> {
  const { root, folders, files = [] } = options;
  const listed = await Promise.all(folders.map((folder) => sourcesBelow(root, folder)));
  const paths = [...new Set([...listed.flat(), ...files])].sort();
  const entries = await Promise.all(
    paths.map(async (path) => ({ path, sha256: sha256(normalised(await read(root, path))) })),
  );
  return hashOf(entries);
}

/** Whether a path is a source that runs: TypeScript, and not a test. */
export function isSource(path: string): boolean {
  return /\.[cm]?ts$/.test(path) && !/\.test\.[cm]?ts$/.test(path);
}

async function sourcesBelow(root: string, folder: string): Promise<string[]> {
  const names = await orMissing(folder, () => readdir(join(root, folder), { recursive: true }));
  return names.map((name) => `${folder}/${name.replaceAll('\\', '/')}`).filter(isSource);
}

function read(root: string, path: string): Promise<string> {
  return orMissing(path, () => readFile(join(root, path), 'utf8'));
}

async function orMissing<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    throw new HarnessError({
      code: 'sources-missing',
      message: `${path} can't be read (${errorCode(cause)}).`,
      fix: `Restore ${path}.`,
      kind: 'integrity',
      cause,
    });
  }
}

function normalised(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}
