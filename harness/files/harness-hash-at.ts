import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { isSource } from './source-hash.ts';
import { harnessHash } from './source-state.ts';

const run = promisify(execFile);
const counted = ['harness', 'package.json', 'pnpm-lock.yaml'];

/**
 * The hash of the harness's sources as they stand in a commit; null if this checkout does not have the commit (or is
 * none). Reads git's objects only: neither the working tree nor the index is looked at.
 */
export async function harnessHashAt(root: string, commit: string): Promise<string | null> {
  const listed = await git(root, ['ls-tree', '-r', '--name-only', '-z', commit, '--', ...counted]);
  if (listed === null) return null;
  const paths = listed
    .toString('utf8')
    .split('\0')
    .filter((path) => isSource(path) || /^(package\.json|pnpm-lock\.yaml)$/.test(path));
  const folder = mkdtempSync(join(tmpdir(), 'macrobench-sources-'));
  try {
    for (const path of paths) {
      const content = await git(root, ['cat-file', 'blob', `${commit}:${path}`]);
      if (content === null) return null;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return paths.length === 0 ? null : await harnessHash(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function git(root: string, command: readonly string[]): Promise<Buffer | null> {
  try {
    const { stdout } = await run('git', [...command], {
      cwd: root,
      encoding: 'buffer',
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
