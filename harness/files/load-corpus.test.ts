import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleTask } from '../testing/sample-task.ts';
import { sampleToolset } from '../testing/sample-toolset.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { thrownError } from '../testing/thrown-error.ts';
import { loadCorpus, loadCorpusWithLines } from './load-corpus.ts';

const files = {
  'corpus.json': JSON.stringify({
    id: 'forum',
    version: '1',
    title: 'Forum',
    buckets: { read_thread: 1 },
    tags: {},
  }),
  'tasks.jsonl': `\n${JSON.stringify(sampleTask())}\n`,
  'toolset.json': JSON.stringify(sampleToolset),
  'system-prompt.txt': 'Pick one.\r\n',
};

describe('loadCorpus', () => {
  it('reads the four files', async () => {
    const corpus = await loadCorpus(temporaryFolder(files));
    expect(corpus.manifest.id).toBe('forum');
    expect(corpus.tasks).toEqual([sampleTask()]);
    expect(corpus.toolset).toEqual(sampleToolset);
    expect(corpus.systemPrompt).toBe('Pick one.');
  });

  it('tells the line of each task', async () => {
    const folder = temporaryFolder(files);
    expect((await loadCorpusWithLines(folder)).lines).toEqual({
      manifestFile: join(folder, 'corpus.json'),
      tasksFile: join(folder, 'tasks.jsonl'),
      lines: [2],
    });
  });

  it('reports the problems of all files at once', async () => {
    const folder = temporaryFolder({
      ...files,
      'corpus.json': '{"id":"forum"}',
      'tasks.jsonl': 'nonsense\n',
      'system-prompt.txt': '',
    });
    const error = await thrownError(() => loadCorpus(folder));
    expect(error.code).toBe('files-invalid');
    const places = error.problems.map(({ where }) => where.slice(folder.length + 1).split(':')[0]);
    expect(new Set(places)).toEqual(new Set(['corpus.json', 'tasks.jsonl', 'system-prompt.txt']));
  });
});
