import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('contamination.ts', import.meta.url));
const corpus = fileURLToPath(new URL('../../corpus/github-maintainer/v1', import.meta.url));
const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython)
  console.warn('NOT TESTED: contamination of the training requests, since there is no python3 here.');

/** The check over the first requests of the last part of training: the seed is the one that the weights were trained with. */
const measure = (folder: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', script, folder, '400'], { encoding: 'utf8' });

describe.skipIf(!hasPython)('the requests that the embedded model is trained on', () => {
  it('share no six words in a row, no request, and no owner or repository with the corpus', () => {
    const { status, stdout, stderr } = measure(corpus);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^tasks sharing 6 words in a row, slot values apart: 0$/m);
    expect(stdout).toMatch(/^tasks with the words of a generated request, slot values apart: 0$/m);
    expect(stdout).toMatch(/^owners and repositories shared: 0 of \d+$/m);
    expect(status).toBe(0);
  });
});
