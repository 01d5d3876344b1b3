import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installed } from '../testing/installed.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { harnessHashAt } from './harness-hash-at.ts';
import { harnessHash } from './source-state.ts';

describe.runIf(installed('git'))('harnessHashAt', () => {
  it('is the hash of the sources in a commit, whatever lies in the tree now', async () => {
    const root = temporaryFolder({
      'package.json': '{}',
      'pnpm-lock.yaml': 'x',
      'harness/a.ts': 'export const a = 1;\n',
      'harness/a.test.ts': 'not counted',
      'harness/README.md': 'not counted',
    });
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], {
        cwd: root,
        encoding: 'utf8',
      });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-q', '-m', 'first');
    const commit = git('rev-parse', 'HEAD').trim();
    const before = await harnessHash(root);
    writeFileSync(join(root, 'harness', 'a.ts'), 'export const a = 2;\n');
    expect(await harnessHashAt(root, commit)).toBe(before);
    expect(await harnessHash(root)).not.toBe(before);
    expect(await harnessHashAt(root, '0'.repeat(40))).toBeNull();
  });

  it('is null outside a checkout', async () => {
    expect(await harnessHashAt(temporaryFolder(), 'HEAD')).toBeNull();
  });
});
