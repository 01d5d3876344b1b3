import { basename, dirname, join } from 'node:path';
import { HarnessError } from '../domain/harness-error.ts';
import { readGit, withFilesAt } from './git-objects.ts';

/**
 * The newest version of a file or folder in the history of this checkout that is the one looked for: each commit that
 * changed it is read until `read` gives something. null if no version does, or if there is no history.
 *
 * @param read loads a copy, named as the path is, and returns null if it is another version
 */
export async function versionInHistory<Version>(
  path: string,
  read: (copy: string) => Promise<Version | null>,
): Promise<Version | null> {
  const folder = dirname(path);
  const name = basename(path);
  const log = await readGit(folder, ['log', '--format=%H', '--', name]);
  for (const commit of (log?.toString('utf8') ?? '').split('\n').filter((line) => line !== '')) {
    const found = await withFilesAt({ folder, commit, paths: [name] }, (copy) =>
      readable(join(copy, name), read),
    );
    if (found !== null) return found;
  }
  return null;
}

/** A version that can't be read today is not the one looked for. */
async function readable<Version>(
  copy: string,
  read: (copy: string) => Promise<Version | null>,
): Promise<Version | null> {
  try {
    return await read(copy);
  } catch (error) {
    if (error instanceof HarnessError) return null;
    throw error;
  }
}
