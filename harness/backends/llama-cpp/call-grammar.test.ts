import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleTools } from '../../testing/sample-open-options.ts';
import { type Dialect, dialects } from '../dialects/dialect.ts';
import { readCalls } from '../dialects/read-calls.ts';
import { callGrammar } from './call-grammar.ts';
import { acquireEngine, type Engine } from './engine.ts';
import { loadLibrary } from './library.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await acquireEngine(await loadLibrary(), false);
});
afterAll(() => engine.release());

/** Asks llama.cpp itself whether a text is a whole sentence of a grammar. */
async function accepts(grammar: string): Promise<(text: string) => boolean> {
  const compiled: object = await engine.llama.createGrammar({ grammar });
  const { _testText } = compiled as { readonly _testText: (text: string) => boolean };
  return (text) => _testText.call(compiled, text);
}

const written: Readonly<Record<Dialect, (name: string, values: string) => string>> = {
  hermes: (name, values) => `<tool_call>\n{"name": "${name}", "arguments": ${values}}\n</tool_call>`,
  llama3: (name, values) => `{"name": "${name}", "parameters": ${values}}`,
  mistral: (name, values) => `[TOOL_CALLS] [{"name": "${name}", "arguments": ${values}}]`,
  'plain-json': (name, values) => `[{"name": "${name}", "arguments": ${values}}]`,
};

describe.each(dialects)('callGrammar, dialect %s', (dialect) => {
  const call = written[dialect];

  it('accepts calls that keep to the schema, in any order of arguments', async () => {
    const accept = await accepts(callGrammar(dialect, sampleTools));
    for (const values of [
      '{"forum": "garden", "number": 12}',
      '{"number": 12, "forum": "garden"}',
      '{"order": "oldest", "forum": "a \\"b\\" \\u00e9 é", "number": 0}',
    ]) {
      expect(accept(call('read_thread', values)), values).toBe(true);
      expect(readCalls(call('read_thread', values), dialect).calls).toHaveLength(1);
    }
    expect(accept(call('close_old_threads', '{"forum": "x", "apply": true}'))).toBe(true);
  });

  it('accepts several calls', async () => {
    const accept = await accepts(callGrammar(dialect, sampleTools));
    const one = '{"forum": "x"}';
    const two = {
      hermes: `${call('close_old_threads', one)}\n${call('close_old_threads', one)}`,
      llama3: `${call('close_old_threads', one)}; ${call('close_old_threads', one)}`,
      mistral: call('close_old_threads', `${one}}, {"name": "close_old_threads", "arguments": ${one}`),
      'plain-json': call('close_old_threads', `${one}}, {"name": "close_old_threads", "arguments": ${one}`),
    }[dialect];
    expect(accept(two)).toBe(true);
    expect(readCalls(two, dialect).calls).toHaveLength(2);
  });

  it('held to exactly one call, accepts that, and neither words nor a second one', async () => {
    const accept = await accepts(callGrammar(dialect, sampleTools, { exactlyOneCall: true }));
    const one = call('close_old_threads', '{"forum": "x"}');
    expect(accept(one)).toBe(true);
    expect(accept('Hello there.')).toBe(false);
    expect(accept(`${one}\n${one}`)).toBe(false);
    expect(accept(`${one}; ${one}`)).toBe(false);
  });

  it('refuses what the schema refuses', async () => {
    const accept = await accepts(callGrammar(dialect, sampleTools));
    for (const [name, values] of [
      ['read_thread', '{"forum": "garden"}'],
      ['read_thread', '{"forum": "garden", "number": "12"}'],
      ['read_thread', '{"forum": "garden", "number": 12, "order": "random"}'],
      ['read_thread', '{"forum": "garden", "number": 12, "forum": "garden"}'],
      ['read_thread', '{"forum": "garden", "number": 12, "page": 2}'],
      ['read_thread', '{}'],
      ['read_threads', '{"forum": "garden", "number": 12}'],
    ] as const)
      expect(accept(call(name, values)), `${name} ${values}`).toBe(false);
  });

  it('accepts words, and no call among them', async () => {
    const accept = await accepts(callGrammar(dialect, sampleTools));
    expect(accept('Which forum? One of a < b, or [x]: {1}.')).toBe(true);
    expect(accept('Keines davon — «nichts».')).toBe(true);
    expect(accept('')).toBe(false);
    expect(accept('Well: <tool_call>\n{}')).toBe(false);
    expect(accept('```json\n{}\n```')).toBe(false);
    expect(accept(`Sure. [TOOL_CALLS] []`)).toBe(false);
  });

  it('takes any object for a hidden schema, and only words without tools', async () => {
    const hidden = sampleTools.map((tool) => ({
      ...tool,
      function: { ...tool.function, parameters: { type: 'object' } },
    }));
    const accept = await accepts(callGrammar(dialect, hidden));
    expect(accept(call('read_thread', '{"a": [1.5, null, {"b": "c"}], "d": false}'))).toBe(true);
    const wordsOnly = await accepts(callGrammar(dialect, []));
    expect(wordsOnly('Hello.')).toBe(true);
    expect(wordsOnly(call('read_thread', '{}'))).toBe(false);
  });
});

describe('callGrammar', () => {
  it('keeps to the order of the schema where a macro has more than six arguments', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const parameters = {
      type: 'object',
      properties: Object.fromEntries(
        names.map((name) => [name, { type: 'array', items: { type: 'integer' } }]),
      ),
      required: ['b', 'g'],
    };
    const tools = [{ type: 'function' as const, function: { name: 'many', description: '', parameters } }];
    const accept = await accepts(callGrammar('plain-json', tools));
    const many = (values: string) => accept(`[{"name": "many", "arguments": ${values}}]`);
    expect(many('{"b": [], "g": [1, 2]}')).toBe(true);
    expect(many('{"a": [], "b": [], "e": [3], "g": [1, 2], "h": []}')).toBe(true);
    expect(many('{"g": [], "b": []}')).toBe(false);
    expect(many('{"b": []}')).toBe(false);
    expect(many('{"b": ["x"], "g": []}')).toBe(false);
  });
});
