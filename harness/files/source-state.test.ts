import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { harnessHash, sourceState } from './source-state.ts';

const files = {
  'harness/a.ts': 'export const a = 1;\n',
  'package.json': '{}\n',
  'pnpm-lock.yaml': 'x\n',
  'results/.gitkeep': '',
};

function git(folder: string, ...command: string[]): string {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...command], { cwd: folder, encoding: 'utf8' }).trim();
}

function checkout(): string {
  const folder = temporaryFolder(files);
  git(folder, 'init', '--quiet');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message', 'first');
  return folder;
}

describe('sourceState', () => {
  it('names the commit of a clean checkout', async () => {
    const folder = checkout();
    expect(await sourceState(folder)).toEqual({
      harness: await harnessHash(folder),
      commit: git(folder, 'rev-parse', 'HEAD'),
      dirty: false,
    });
  });

  it('stays clean when runs leave their output', async () => {
    const folder = checkout();
    writeFileSync(join(folder, 'results', 'run.jsonl'), 'x');
    mkdirSync(join(folder, 'reports'));
    writeFileSync(join(folder, 'reports', 'run.html'), 'x');
    expect((await sourceState(folder)).dirty).toBe(false);
  });

  it.each(['harness/a.ts', 'package.json', 'corpus/new.jsonl'])('is dirty when %s differs', async (path) => {
    const folder = checkout();
    mkdirSync(join(folder, 'corpus'));
    writeFileSync(join(folder, path), 'changed\n');
    expect((await sourceState(folder)).dirty).toBe(true);
  });

  it('has a hash but no commit outside a checkout', async () => {
    const folder = temporaryFolder(files);
    expect(await sourceState(folder)).toEqual({
      harness: await harnessHash(folder),
      commit: null,
      dirty: null,
    });
  });

  it('does not borrow the commit of a checkout around it', async () => {
    const outer = checkout();
    const inner = join(outer, 'unpacked');
    for (const [path, contents] of Object.entries(files)) {
      mkdirSync(join(inner, path, '..'), { recursive: true });
      writeFileSync(join(inner, path), contents);
    }
    expect((await sourceState(inner)).commit).toBeNull();
  });

  it('has no commit before the first one', async () => {
    const folder = temporaryFolder(files);
    git(folder, 'init', '--quiet');
    git(folder, 'add', '.');
    expect(await sourceState(folder)).toMatchObject({ commit: null, dirty: null });
  });
});
