import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../store/open-store.ts';
import { captureOutput } from '../testing/capture-output.ts';
import { sampleRunRecord } from '../testing/sample-run-record.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { exportFolders, foldersToRead } from './export-folders.ts';
import { projectRoot } from './project.ts';
import { runCommandLine } from './run-command-line.ts';

describe('exportFolders', () => {
  it("leaves others' published results out, and keeps a folder that should be an export", () => {
    const folder = temporaryFolder({ 'published/source.json': '{}', 'a/run.json': '{}' });
    const folders = ['published', 'a', 'b'].map((name) => join(folder, name));
    expect(exportFolders(folders)).toEqual(folders.slice(1));
  });
});

function startRunIn(databaseFile: string): void {
  const store = openStore(databaseFile);
  store.startRun(sampleRunRecord());
  store.close();
}

describe('foldersToRead', () => {
  const read = (
    files: Readonly<Record<string, string>>,
    named?: readonly string[],
    before?: (databaseFile: string) => void,
  ) => {
    const resultsFolder = temporaryFolder(files);
    before?.(join(resultsFolder, 'bench.sqlite'));
    const notes: string[] = [];
    const found = foldersToRead({
      named,
      project: { resultsFolder, databaseFile: join(resultsFolder, 'bench.sqlite') },
      printer: { note: (text) => notes.push(text) },
    });
    return { found: found.map((folder) => folder.replace(`${resultsFolder}/`, '')), notes };
  };
  const files = { 'b/run.json': '{}', 'a/run.json': '{}', 'published/x.json': '{}' };

  it('takes the published runs where nothing is named and the database is missing or empty, and says so', () => {
    const { found, notes } = read(files);
    expect(found).toEqual(['a', 'b']);
    expect(notes).toEqual([expect.stringContaining('reading the 2 exported runs in')]);
    expect(read({ ...files, 'bench.sqlite': '' }).found).toEqual(['a', 'b']);
  });

  it('takes what is named, else the database, without a word', () => {
    expect(read(files, ['c'])).toEqual({ found: ['c'], notes: [] });
    expect(read(files, [], startRunIn)).toEqual({ found: [], notes: [] });
    expect(read({ 'published/x.json': '{}' })).toEqual({ found: [], notes: [] });
  });
});

describe('an exported run that worked on worlds', () => {
  it('is refused where single answers are asked for, with what to do instead', async () => {
    const results = join(projectRoot, 'results');
    const [name = ''] = readdirSync(results).filter((each) => each.includes('-no-op-'));
    const database = ['--db', join(temporaryFolder({}), 'bench.sqlite')];
    const say = (command: string) =>
      captureOutput(() => runCommandLine([command, join(results, name), ...database]));
    expect(await say('reproduce')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/worked on worlds \(arm [a-z-]+\)[\s\S]*pnpm bench outcomes run/),
    });
    expect(await say('confidence')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('ran over another corpus'),
    });
  });
});
