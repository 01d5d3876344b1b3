import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { thrownError } from '../testing/thrown-error.ts';
import { readTextFile } from './read-text-file.ts';

describe('readTextFile', () => {
  it('drops a byte order mark and writes every line end as one line feed', async () => {
    const folder = temporaryFolder({ 'a.txt': '\ufeffone\r\ntwo\rthree\n' });
    expect(await readTextFile(join(folder, 'a.txt'))).toBe('one\ntwo\nthree\n');
  });

  it('stays quiet on tabs and on text of any script', async () => {
    const folder = temporaryFolder({ 'a.txt': 'tab\tgrün 東京 🙂\n' });
    expect(await readTextFile(join(folder, 'a.txt'))).toBe('tab\tgrün 東京 🙂\n');
  });

  it('names every control character with line and column', async () => {
    const folder = temporaryFolder({ 'a.txt': 'fine\nred \u001b[31m\u0007\n' });
    const error = await thrownError(() => readTextFile(join(folder, 'a.txt')));
    expect(error.code).toBe('file-not-text');
    expect(error.problems.map(({ where, found }) => [where.slice(folder.length + 1), found])).toEqual([
      ['a.txt:2:5', 'control character U+001B'],
      ['a.txt:2:10', 'control character U+0007'],
    ]);
  });

  it.each([
    ['missing.txt', 'file-not-found'],
    ['empty.txt', 'file-empty'],
    ['blank.txt', 'file-empty'],
    ['latin.txt', 'file-not-text'],
    ['folder', 'file-unreadable'],
  ])('refuses %s as %s', async (name, code) => {
    const folder = temporaryFolder({
      'empty.txt': '',
      'blank.txt': '\ufeff\r\n  \n',
      'latin.txt': new Uint8Array([0x67, 0x72, 0xfc, 0x6e]),
      'folder/inside.txt': 'x',
    });
    const error = await thrownError(() => readTextFile(join(folder, name)));
    expect(error.code).toBe(code);
    expect(error.message).toContain(name);
    expect(error.fix).toMatch(/^[A-Z].*\.$/);
  });
});
