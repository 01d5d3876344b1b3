import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../harness/testing/temporary-folder.ts';
import { buildLlamaCpp } from './build-llama-cpp.ts';
import { builtLlamaCpp, llamaCppFolder, llamaCppRelease } from './llama-cpp-folder.ts';

afterEach(() => vi.unstubAllEnvs());

describe('buildLlamaCpp', () => {
  it('keeps the programs in a cache outside of the project, by release', () => {
    vi.stubEnv('XDG_CACHE_HOME', '/somewhere');
    expect(llamaCppRelease()).toMatch(/^[bv]\d/);
    expect(llamaCppFolder()).toBe(`/somewhere/macrobench/llama-cpp/${llamaCppRelease()}`);
  });

  it('builds nothing that is there already', () => {
    const folder = temporaryFolder({ 'bin/llama-server': '', 'bin/llama-quantize': '' });
    const steps: string[] = [];
    expect(buildLlamaCpp({ folder, onStep: (step) => steps.push(step) })).toEqual(builtLlamaCpp(folder));
    expect(steps).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('names the tools that are missing, and how to get them', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'empty'));
    writeFileSync(join(folder, 'empty/readme'), '');
    vi.stubEnv('PATH', join(folder, 'empty'));
    expect(() => buildLlamaCpp({ folder })).toThrow(
      expect.objectContaining({
        code: 'llama-cpp-tool-missing',
        message: expect.stringContaining('git and cmake and a C++ compiler'),
        fix: expect.stringContaining('apt-get install'),
      }),
    );
    expect(builtLlamaCpp(folder)).toBeNull();
  });
});
