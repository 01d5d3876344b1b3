import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { thrownError } from '../testing/thrown-error.ts';
import { loadExternalMapping, loadExternalRun } from './load-external-run.ts';

function jsonl(...lines: readonly unknown[]): string {
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}

async function load(content: string, mapping?: string) {
  const folder = temporaryFolder({
    'runs.jsonl': content,
    ...(mapping === undefined ? {} : { 'map.yaml': mapping }),
  });
  const mappingFile = mapping === undefined ? null : join(folder, 'map.yaml');
  return loadExternalRun({
    file: join(folder, 'runs.jsonl'),
    mapping: mappingFile === null ? null : await loadExternalMapping(mappingFile),
    mappingFile,
  });
}

const plain = {
  taskId: 'a',
  expectedTool: 'read_thread',
  expectedArguments: { number: 12 },
  calledTool: 'read_thread',
  calledArguments: '{"number": 12}',
};

const mapping = `version: 1
title: Forum runs
fields:
  taskId: id
  expectedTool: expected.tool
  expectedArguments: expected.args
  calledTool: actual.tool
  calledArguments: actual.args
  error: error
  claimedPoints: [score.tool, score.args]
noCall: [none]
mostPoints: 2
`;
const foreign = {
  id: 7,
  expected: { tool: 'read_thread', args: { number: 12 } },
  actual: { tool: 'none', args: null },
  error: { message: 'fetch failed' },
  score: { tool: true, args: 0.5 },
  model: 'whatever',
};

describe('loadExternalRun', () => {
  it('reads our own column names without a mapping, arguments as the text that they were', async () => {
    const { run } = await load(
      jsonl(plain, { ...plain, taskId: 'b', calledTool: null, calledArguments: null }),
    );
    expect(run.records.map(({ calls }) => calls)).toEqual([
      [{ tool: 'read_thread', argumentsText: '{"number": 12}' }],
      [],
    ]);
    expect(run.records[0]?.expected).toEqual([
      { macro: 'read_thread', arguments: { number: { equals: 12 } } },
    ]);
    expect(run.recorded).toEqual([
      'taskId',
      'expectedTool',
      'expectedArguments',
      'calledTool',
      'calledArguments',
    ]);
    expect(run.title).toBe('runs');
  });

  it('reads other names through a mapping: dots, a word for no call, points added up', async () => {
    const { run, lines } = await load(jsonl(foreign), mapping);
    expect(run.records[0]).toMatchObject({
      taskId: '7',
      calls: [],
      error: '{"message":"fetch failed"}',
      claimedPoints: 1.5,
    });
    expect(run.title).toBe('Forum runs');
    expect(lines).toEqual([foreign]);
  });

  it('takes several calls, in our form and in that of servers', async () => {
    const { run } = await load(
      jsonl({
        taskId: 'a',
        expectedCalls: [{ tool: 'x' }, { tool: 'y', arguments: { n: 1 } }],
        calls: [{ tool: 'x' }, { function: { name: 'y', arguments: '{"n":1}' } }],
      }),
    );
    expect(run.records[0]?.expected).toHaveLength(2);
    expect(run.records[0]?.calls).toEqual([
      { tool: 'x', argumentsText: '{}' },
      { tool: 'y', argumentsText: '{"n":1}' },
    ]);
  });

  it('takes expected arguments as gold where the mapping says so', async () => {
    const gold = { taskId: 'a', expectedTool: 'x', expectedArguments: { n: { oneOf: [1, 2] } } };
    const { run } = await load(jsonl(gold), 'version: 1\nexpectedArgumentsAre: gold\n');
    expect(run.records[0]?.expected[0]?.arguments).toEqual({ n: { oneOf: [1, 2] } });
    const error = await thrownError(() =>
      load(jsonl({ ...gold, expectedArguments: { n: 1 } }), 'version: 1\nexpectedArgumentsAre: gold\n'),
    );
    expect(error.problems[0]?.expected).toContain('arguments as gold');
  });

  it.each([
    ['a misspelt column', { ...plain, calledTol: 'x' }, 'did you mean "calledTool"'],
    ['a task without an id', { ...plain, taskId: '' }, 'the id of the task'],
    ['a tool that is no name', { ...plain, calledTool: 3 }, 'the name of a tool, or null for none'],
    ['expected arguments that are no object', { ...plain, expectedArguments: [1] }, 'an object of arguments'],
    ['a latency below 0', { ...plain, latencyMs: -1 }, 'milliseconds, 0 or more'],
    ['more points than there are', { ...plain, claimedPoints: 3 }, 'points from 0 to 2'],
    ['points that are no number', { ...plain, claimedPoints: 'two' }, 'points from 0 to 2'],
    ['a text that is none', { ...plain, text: ['hello'] }, 'a text or null'],
    ['calls that are no list', { ...plain, calls: 'x' }, 'a list of {tool, arguments}'],
    ['a call without a tool', { ...plain, calls: [{ arguments: {} }] }, 'a list of {tool, arguments}'],
    ['expected calls that are no list', { ...plain, expectedCalls: {} }, 'a list of {tool, arguments}'],
  ])('refuses %s, with its line', async (_, line, expected) => {
    const error = await thrownError(() => load(jsonl({ ...plain, taskId: 'first' }, line)));
    expect(error.code).toBe('file-invalid');
    expect(error.problems[0]?.where).toMatch(/runs\.jsonl:2$/);
    expect(error.problems[0]?.expected).toContain(expected);
  });

  it('refuses a task that stands twice', async () => {
    const error = await thrownError(() => load(jsonl(plain, plain)));
    expect(error.problems).toEqual([
      expect.objectContaining({ found: 'task a as on line 1', where: expect.stringMatching(/:2$/) }),
    ]);
  });

  it('refuses a file that does not say what was expected', async () => {
    const error = await thrownError(() => load(jsonl({ taskId: 'a', calledTool: 'x' })));
    expect(error.problems[0]?.found).toBe('no column that says what was expected');
  });

  it('refuses a mapping to a column that no line has, and a list where one column is wanted', async () => {
    const missing = await thrownError(() => load(jsonl(foreign), mapping.replace('id\n', 'ident\n')));
    expect(missing.problems[0]?.found).toContain('ident, which no line of');
    const list = await thrownError(() =>
      load(jsonl(foreign), mapping.replace('error: error', 'error: [error, id]')),
    );
    expect(list.problems[0]?.expected).toContain('only claimedPoints are added up');
  });

  it('refuses a mapping with a key or a field that there is not', async () => {
    const key = await thrownError(() => load(jsonl(foreign), `${mapping}nocall: [x]\n`));
    expect(key.problems[0]?.expected).toContain('did you mean "noCall"');
    const field = await thrownError(() => load(jsonl(foreign), mapping.replace('  error:', '  eror:')));
    expect(field.problems).toHaveLength(1);
  });

  it('refuses a line that is no JSON object, an empty file and one that is not there', async () => {
    expect((await thrownError(() => load('{"taskId": "a"\n'))).code).toBe('file-invalid');
    expect((await thrownError(() => load('[1]\n'))).code).toBe('file-invalid');
    expect((await thrownError(() => load('\n'))).code).toBe('file-empty');
    const nowhere = { file: '/nowhere/runs.jsonl', mapping: null, mappingFile: null };
    expect((await thrownError(() => loadExternalRun(nowhere))).code).toBe('file-not-found');
  });
});
