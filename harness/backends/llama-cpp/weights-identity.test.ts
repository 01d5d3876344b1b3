import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeRandomModel } from '../../../scripts/embedded-model/random-weights.ts';
import { sha256 } from '../../domain/sha256.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { tensorBytes } from './ggml-type-sizes.ts';
import { loadLibrary } from './library.ts';
import { weightsIdentity } from './weights-identity.ts';

const folder = temporaryFolder();
const library = await loadLibrary();

async function identityOf(path: string) {
  const { tensorInfo } = await library.readGgufFileInfo(path);
  return weightsIdentity(path, tensorInfo ?? []);
}

async function randomModel(name: string, options: { seed?: number; chatTemplate?: string } = {}) {
  const path = join(folder, name);
  await writeRandomModel({ path, ...options });
  return path;
}

const place = (name: string, fileOffset: number, elements: number, ggmlType = 24, filePart = 1) => ({
  name,
  dimensions: [elements],
  ggmlType,
  fileOffset,
  filePart,
});

describe('weightsIdentity', () => {
  it('is the hash of one line a tensor, sorted', async () => {
    const bytes = Buffer.from('..abc..wxyz');
    const path = join(folder, 'tensors.bin');
    writeFileSync(path, bytes);
    const identity = await weightsIdentity(path, [place('b', 2, 3), place('a', 7, 4)]);
    expect(identity).toEqual({
      weightsSha256: sha256(`a|24|4|${sha256('wxyz')}\nb|24|3|${sha256('abc')}`),
      fileSha256: sha256(bytes),
    });
  });

  it('survives other metadata, and changes with a single weight', async () => {
    const path = await randomModel('a.gguf');
    const identity = await identityOf(path);
    const renamed = await identityOf(await randomModel('b.gguf', { chatTemplate: 'another' }));
    expect(renamed.weightsSha256).toBe(identity.weightsSha256);
    expect(renamed.fileSha256).not.toBe(identity.fileSha256);
    const bytes = readFileSync(path);
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1;
    writeFileSync(join(folder, 'c.gguf'), bytes);
    expect((await identityOf(join(folder, 'c.gguf'))).weightsSha256).not.toBe(identity.weightsSha256);
  });

  it('reads tensors across the borders of its chunks', async () => {
    const mebibyte = 1024 * 1024;
    const bytes = Buffer.alloc(11 * mebibyte).map((_, index) => (index * 7) & 255);
    const path = join(folder, 'large.bin');
    writeFileSync(path, bytes);
    const places = [
      place('one', 0, 4 * mebibyte),
      place('two', 4 * mebibyte + 5, 6 * mebibyte),
      place('three', 11 * mebibyte - 3, 3),
    ];
    const lines = places.map(({ name, fileOffset, dimensions: [length = 0] }) => {
      return `${name}|24|${length}|${sha256(bytes.subarray(fileOffset, fileOffset + length))}`;
    });
    expect((await weightsIdentity(path, places)).weightsSha256).toBe(sha256(lines.sort().join('\n')));
  });

  it('reads all parts of a split model', async () => {
    const path = join(folder, 'm-00001-of-00002.gguf');
    writeFileSync(path, 'abc');
    writeFileSync(join(folder, 'm-00002-of-00002.gguf'), 'xyz');
    const identity = await weightsIdentity(path, [place('a', 1, 2), place('b', 0, 2, 24, 2)]);
    expect(identity).toEqual({
      weightsSha256: sha256(`a|24|2|${sha256('bc')}\nb|24|2|${sha256('xy')}`),
      fileSha256: sha256('abcxyz'),
    });
  });

  it('takes a type it does not know up to the next tensor', async () => {
    const path = join(folder, 'unknown.bin');
    writeFileSync(path, 'abcdefgh');
    const { weightsSha256 } = await weightsIdentity(path, [place('a', 0, 32, 999), place('b', 4, 32, 999)]);
    expect(weightsSha256).toBe(sha256(`a|999|32|${sha256('abcd')}\nb|999|32|${sha256('efgh')}`));
  });

  it('looks again when the file has changed', async () => {
    const path = join(folder, 'changing.bin');
    writeFileSync(path, 'abc');
    const before = await weightsIdentity(path, [place('a', 0, 3)]);
    writeFileSync(path, 'abcd');
    expect((await weightsIdentity(path, [place('a', 0, 3)])).fileSha256).not.toBe(before.fileSha256);
    await expect(weightsIdentity(join(folder, 'none'), [])).rejects.toThrow('ENOENT');
    copyFileSync(path, join(folder, 'none'));
    expect((await weightsIdentity(join(folder, 'none'), [])).fileSha256).toBe(sha256('abcd'));
  });
});

describe('tensorBytes', () => {
  it.each([
    [0, [64, 2], 512],
    [1, [64, 2], 256],
    [8, [64, 2], 136],
    [2, [64, 2], 72],
    [12, [256n, 2n], 288],
    [14, [256, 2], 420],
    [999, [256], null],
  ])('of type %s and dimensions %s is %s', (type, dimensions, bytes) => {
    expect(tensorBytes(type, dimensions)).toBe(bytes);
  });
});
