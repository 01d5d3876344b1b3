import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExternalMapping } from '../domain/external-run.ts';
import { sampleCorpus } from '../testing/sample-corpus.ts';
import { sampleTask } from '../testing/sample-task.ts';
import { sampleToolset } from '../testing/sample-toolset.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { thrownError } from '../testing/thrown-error.ts';
import { corpusReadme } from './corpus-readme.ts';
import { importCorpus, kebabCase } from './import-corpus.ts';
import { lintCorpus } from './lint-corpus.ts';
import { loadCorpus, loadCorpusWithLines } from './load-corpus.ts';
import { loadToolDefinitions } from './load-tool-definitions.ts';
import { newCorpus } from './new-corpus.ts';
import { writeCorpus } from './write-corpus.ts';

function imported(
  lines: readonly unknown[],
  options: { readonly mapping?: ExternalMapping; readonly toolset?: typeof sampleToolset } = {},
) {
  const content = lines.map((line) => JSON.stringify(line)).join('\n');
  return importCorpus({
    tasksFile: join(temporaryFolder({ 'tasks.jsonl': content }), 'tasks.jsonl'),
    toolsFile: 'tools.json',
    toolset: options.toolset ?? sampleToolset,
    mapping: options.mapping ?? null,
    mappingFile: null,
    id: 'forum',
    title: 'Forum',
    systemPrompt: 'Pick one.',
  });
}

const foreign = {
  taskId: 'Read_12',
  prompt: 'Read thread 12 of the garden forum.',
  expectedTool: 'read_thread',
  expectedArguments: { forum: 'garden', number: 12 },
};

describe('importCorpus', () => {
  it('takes records of the generic form: ids in our spelling, buckets from what is expected', async () => {
    const { tasks, manifest } = await imported([
      foreign,
      { taskId: 'n', prompt: 'Ban somebody.', expectedTool: null },
      {
        taskId: 'm',
        prompt: 'Both.',
        expectedCalls: [{ tool: 'read_thread' }, { tool: 'close_old_threads' }],
      },
      { ...foreign, taskId: 'own', bucket: 'hard ones', difficulty: 'Very hard' },
    ]);
    expect(tasks.map(({ id, bucket }) => `${id} ${bucket}`)).toEqual([
      'read-12 read_thread',
      'n no_macro',
      'm multi_intent',
      'own hard ones',
    ]);
    expect(tasks[0]?.gold).toEqual({
      kind: 'calls',
      calls: [{ macro: 'read_thread', arguments: { forum: { equals: 'garden' }, number: { equals: 12 } } }],
    });
    expect(manifest.buckets).toEqual({ read_thread: 1, no_macro: 1, multi_intent: 1, 'hard ones': 1 });
    expect(tasks[3]?.tags).toEqual(['source-difficulty-very-hard']);
    expect(manifest.tags['source-difficulty-very-hard']).toContain('very-hard');
  });

  it('keeps a difficulty that is one of ours, and a second reading', async () => {
    const { tasks } = await imported([
      {
        ...foreign,
        difficulty: 'distractor',
        alternativeTool: 'close_old_threads',
        alternativeArguments: {},
      },
    ]);
    expect(tasks[0]).toMatchObject({ difficulty: 'distractor', tags: [], alternative: { credit: 0.5 } });
  });

  it('takes tasks in our own form as they are', async () => {
    const corpus = sampleCorpus();
    const { tasks } = await imported(corpus.tasks);
    expect(tasks).toEqual(corpus.tasks);
  });

  it('reads other column names through a mapping', async () => {
    const mapping: ExternalMapping = {
      version: 1,
      fields: { taskId: 'id', prompt: 'input', expectedTool: 'tool' },
      noCall: ['none'],
    };
    const { tasks } = await imported([{ id: 1, input: 'Ban somebody.', tool: 'none' }], { mapping });
    expect(tasks[0]).toMatchObject({ id: '1', gold: { kind: 'no-call' } });
  });

  it.each([
    ['a task without a prompt', [{ ...foreign, prompt: ' ' }], 'no prompt'],
    ['two ids that become one', [foreign, { ...foreign, taskId: 'read-12' }], 'as Read_12 becomes as well'],
    ['an id without a letter or digit', [{ ...foreign, taskId: '--' }], '--'],
    ['a misspelt column', [{ ...foreign, promt: 'x' }], 'unknown column "promt"'],
    ['a task of ours with a misspelt field', [{ ...sampleTask(), bucktet: 'x' }], 'unknown key "bucktet"'],
  ])('refuses %s', async (_, lines, found) => {
    const error = await thrownError(() => imported(lines));
    expect(error.code).toBe('file-invalid');
    expect(error.problems[0]?.found).toContain(found);
  });

  it('refuses a tool whose name no stack would pass on', async () => {
    const [first] = sampleToolset.macros;
    const toolset = { id: 'x', macros: first === undefined ? [] : [{ ...first, name: 'Close.Threads' }] };
    expect((await thrownError(() => imported([foreign], { toolset }))).problems[0]?.expected).toBe(
      'a snake_case name',
    );
  });

  it('spells ids as this project does', () => {
    expect(kebabCase(' Task_7.b! ')).toBe('task-7-b');
    expect(kebabCase('äö')).toBe('');
  });
});

describe('writeCorpus', () => {
  it('writes a folder that is read back as the same corpus, tools included', async () => {
    const folder = join(temporaryFolder(), 'deep', 'forum');
    const corpus = sampleCorpus();
    await writeCorpus(folder, corpus, corpusReadme(corpus, ['Made up.']));
    expect(await loadCorpus(folder)).toEqual(corpus);
    const tools = await loadToolDefinitions(join(folder, 'tools.json'), { id: corpus.toolset.id });
    expect(tools.macros.map(({ name, writes }) => [name, writes])).toEqual(
      corpus.toolset.macros.map(({ name, writes }) => [name, writes]),
    );
    expect(tools.macros.map(({ validatingSchema }) => validatingSchema)).toEqual(
      corpus.toolset.macros.map(({ validatingSchema }) => validatingSchema),
    );
  });

  it('overwrites nothing', async () => {
    const folder = temporaryFolder({ 'notes.txt': 'mine' });
    const error = await thrownError(() => writeCorpus(folder, sampleCorpus(), ''));
    expect(error).toMatchObject({ code: 'folder-not-empty', kind: 'operator' });
  });

  it('says where it may not write', async () => {
    const file = join(temporaryFolder({ file: 'x' }), 'file');
    expect((await thrownError(() => writeCorpus(file, sampleCorpus(), ''))).code).toBe('folder-not-writable');
    const inside = await thrownError(() => writeCorpus(join(file, 'corpus'), sampleCorpus(), ''));
    expect(inside.code).toBe('folder-not-writable');
  });
});

describe('newCorpus', () => {
  it('keeps every promise of the linter, read back from its folder', async () => {
    const folder = join(temporaryFolder(), 'library');
    const made = newCorpus({ id: 'library', systemPrompt: 'Pick one.' });
    await writeCorpus(folder, made, corpusReadme(made, []));
    const { corpus, lines } = await loadCorpusWithLines(folder);
    expect(lintCorpus({ corpus, lines })).toEqual([]);
    expect(corpus).toEqual(made);
  });

  it('has a toolset that comes out of its tools.json the same', async () => {
    const folder = join(temporaryFolder(), 'library');
    const made = newCorpus({ id: 'library', systemPrompt: 'Pick one.' });
    await writeCorpus(folder, made, '');
    expect(await loadToolDefinitions(join(folder, 'tools.json'), { id: 'library' })).toEqual(made.toolset);
  });
});
