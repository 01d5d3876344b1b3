import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { exportsOnDisk } from './exports-in-archives.ts';

function archive(files: Readonly<Record<string, string>>): string {
  const path = join(temporaryFolder(), 'run.zip');
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  writeFileSync(path, zipSync(Object.fromEntries(entries)));
  return path;
}

it('unpacks the runs of an archive, leaves folders as they are, and removes what it unpacked', () => {
  const exported = exportsOnDisk(['results/a', archive({ 'run-1/run.json': '{}', 'run-2/run.json': '[]' })]);
  const [folder, first = '', second = ''] = exported.folders;
  expect(folder).toBe('results/a');
  expect([first, second].map((each) => readFileSync(join(each, 'run.json'), 'utf8'))).toEqual(['{}', '[]']);
  exported[Symbol.dispose]();
  expect(existsSync(first)).toBe(false);
});

it('refuses files that no export has, wherever they would go', () => {
  for (const name of [
    'run-1/notes.txt',
    '../run.json',
    'run-1/../../run.json',
    'run.json',
    'a/b/run.json',
    '/run.json',
  ])
    expect(() => exportsOnDisk([archive({ [name]: '{}' })]), name).toThrow('no archive of exported runs');
});

it('refuses what is no archive, an empty one and a missing one', () => {
  const path = join(temporaryFolder(), 'run.zip');
  expect(() => exportsOnDisk([path])).toThrow('no archive of exported runs');
  writeFileSync(path, 'not a zip');
  expect(() => exportsOnDisk([path])).toThrow('no archive of exported runs');
  expect(() => exportsOnDisk([archive({})])).toThrow('it is empty');
});
