import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * What git says to a command in a folder; null if it refuses, because the folder is no checkout or lacks what is asked
 * for. Only for commands that read objects: neither working tree nor index is looked at.
 */
export async function readGit(folder: string, command: readonly string[]): Promise<Buffer | null> {
  try {
    const { stdout } = await run('git', [...command], {
      cwd: folder,
      encoding: 'buffer',
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

/**
 * Hands a copy of files as they stand in a commit to a function, in a temporary folder that is gone afterwards.
 *
 * @param folder paths are relative to it
 * @returns null if the commit, or one of the files, is not here; else what the function returns
 */
export async function withFilesAt<Result>(
  source: {
    readonly folder: string;
    readonly commit: string;
    readonly paths: readonly string[];
    /** Which of the files under these paths; all unless said. */
    readonly only?: (path: string) => boolean;
  },
  use: (copy: string) => Promise<Result>,
): Promise<Result | null> {
  const { folder, commit, paths, only = () => true } = source;
  const listed = await readGit(folder, ['ls-tree', '-r', '--name-only', '-z', commit, '--', ...paths]);
  const names = (listed?.toString('utf8') ?? '').split('\0').filter((name) => name !== '' && only(name));
  if (names.length === 0) return null;
  const copy = mkdtempSync(join(tmpdir(), 'macrobench-at-commit-'));
  try {
    for (const name of names) {
      const content = await readGit(folder, ['cat-file', 'blob', `${commit}:./${name}`]);
      if (content === null) return null;
      mkdirSync(dirname(join(copy, name)), { recursive: true });
      writeFileSync(join(copy, name), content);
    }
    return await use(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
