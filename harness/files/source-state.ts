import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { SourceState } from '../domain/run-record.ts';
import { sourceHash } from './source-hash.ts';

/**
 * SHA-256 of everything that runs: `harness/` without tests, `package.json` and the lockfile. `root` is the folder
 * that holds them.
 */
export function harnessHash(root: string): Promise<string> {
  return sourceHash({ root, folders: ['harness'], files: ['package.json', 'pnpm-lock.yaml'] });
}

/**
 * Where the sources stand. Commit and dirty flag are null outside a git checkout of this project, or without git;
 * there the hashes decide. Dirty: something differs from the commit or is new, other than in `results/` and
 * `reports/`, where runs leave their output; also if git can't tell.
 */
export async function sourceState(root: string): Promise<SourceState> {
  const harness = await harnessHash(root);
  // A copy inside somebody else's checkout must not borrow that checkout's commit.
  const tracked = await git(root, ['ls-files', '--error-unmatch', 'package.json']);
  const commit = tracked === null ? null : await git(root, ['rev-parse', '--verify', 'HEAD']);
  if (commit === null) return { harness, commit: null, dirty: null };
  const changes = await git(root, [
    'status',
    '--porcelain',
    '--untracked-files=all',
    '--',
    '.',
    ':(exclude)results',
    ':(exclude)reports',
  ]);
  return { harness, commit: commit.trim(), dirty: changes === null || changes.trim() !== '' };
}

/** Output of a git command that changes nothing; null if git refuses or is not there. */
async function git(root: string, command: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('git', [...command], {
      cwd: root,
      // No lock on the index: a run must not disturb somebody's commit.
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
