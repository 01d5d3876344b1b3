import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { thrownError } from '../testing/thrown-error.ts';
import { loadToolDefinitions } from './load-tool-definitions.ts';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: { number: { type: 'integer', minimum: 1, description: 'Which thread.' } },
  required: ['number'],
};

function load(content: unknown, writes?: Readonly<Record<string, readonly string[]>>) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const file = join(temporaryFolder({ 'tools.json': text }), 'tools.json');
  return loadToolDefinitions(file, { id: 'forum', ...(writes === undefined ? {} : { writes }) });
}

const tool = { name: 'read_thread', description: 'Read one thread.', parameters: schema };

describe('loadToolDefinitions', () => {
  it.each([
    ['wrapped functions', [{ type: 'function', function: tool }]],
    ['plain functions', [tool]],
    ['an object with tools', { tools: [tool] }],
    ['inputSchema', [{ name: 'read_thread', description: 'Read one thread.', inputSchema: schema }]],
    ['input_schema', [{ name: 'read_thread', description: 'Read one thread.', input_schema: schema }]],
  ])('reads %s', async (_, content) => {
    const { macros } = await load(content, { read_thread: ['number'] });
    expect(macros).toMatchObject([{ name: 'read_thread', intent: 'Read one thread.', writes: ['number'] }]);
    expect(macros[0]?.validatingSchema).toEqual({ ...schema, $schema: undefined });
    expect(macros[0]?.modelSchema).toEqual({
      type: 'object',
      required: ['number'],
      properties: { number: { type: 'integer', description: expect.stringContaining('Which thread.') } },
    });
  });

  it('takes a tool that is closed and has no arguments', async () => {
    const none = { type: 'object', properties: {}, additionalProperties: false };
    expect((await load([{ ...tool, parameters: none }])).macros).toHaveLength(1);
  });

  it.each([
    [
      'a schema that allows anything',
      [{ ...tool, parameters: { type: 'object' } }],
      'a schema that allows anything',
    ],
    ['no schema at all', [{ name: 'a', description: 'b' }], 'a schema that allows anything'],
    ['a tool twice', [tool, tool], 'read_thread twice'],
  ])('refuses %s', async (_, content, found) => {
    const error = await thrownError(() => load(content));
    expect(error.problems.map((problem) => problem.found)).toEqual([found]);
  });

  it('refuses a write that no tool or argument answers to, with what may be meant', async () => {
    const tools = await thrownError(() => load([tool], { read_threads: ['number'] }));
    expect(tools.problems[0]?.found).toContain('did you mean "read_thread"');
    const argument = await thrownError(() => load([tool], { read_thread: ['numbr'] }));
    expect(argument.problems[0]?.found).toContain('did you mean "number"');
  });

  it.each([
    ['no JSON', '{'],
    ['an empty list', []],
    ['a tool without a name', [{ description: 'x', parameters: schema }]],
    ['a tool without a description', [{ name: 'x', parameters: schema }]],
    ['something else', { functions: [] }],
  ])('refuses %s', async (_, content) => {
    expect((await thrownError(() => load(content))).code).toBe('file-invalid');
  });
});
