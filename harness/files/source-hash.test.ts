import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { thrownError } from '../testing/thrown-error.ts';
import { sourceHash } from './source-hash.ts';

const files = {
  'harness/score/a.ts': 'export const a = 1;\n',
  'harness/score/deep/b.ts': 'export const b = 2;\n',
  'package.json': '{}\n',
};

function hashWith(changes: Record<string, string>): Promise<string> {
  return sourceHash({
    root: temporaryFolder({ ...files, ...changes }),
    folders: ['harness/score'],
    files: ['package.json'],
  });
}

describe('sourceHash', () => {
  it.each([
    ['a test', { 'harness/score/a.test.ts': 'x' }],
    ['a README', { 'harness/score/README.md': 'x' }],
    ['line ends and a byte order mark', { 'harness/score/a.ts': '\ufeffexport const a = 1;\r\n' }],
    ['another folder', { 'harness/detect/a.ts': 'x' }],
  ])('does not depend on %s', async (_, changes) => {
    expect(await hashWith(changes)).toBe(await hashWith({}));
  });

  it.each([
    ['a source below', { 'harness/score/deep/b.ts': 'export const b = 3;\n' }],
    ['a new source', { 'harness/score/c.ts': '' }],
    ['a named file', { 'package.json': '{"a":1}\n' }],
  ])('depends on %s', async (_, changes) => {
    expect(await hashWith(changes)).not.toBe(await hashWith({}));
  });

  it('depends on where a source stands', async () => {
    const moved = temporaryFolder({ 'harness/score/b.ts': files['harness/score/deep/b.ts'] });
    const kept = temporaryFolder({ 'harness/score/deep/b.ts': files['harness/score/deep/b.ts'] });
    const folders = ['harness/score'];
    expect(await sourceHash({ root: moved, folders })).not.toBe(await sourceHash({ root: kept, folders }));
  });

  it('refuses to hash what is not there', async () => {
    const error = await thrownError(() =>
      sourceHash({ root: temporaryFolder(), folders: ['harness/score'] }),
    );
    expect(error.code).toBe('sources-missing');
    expect(error.kind).toBe('integrity');
  });
});
