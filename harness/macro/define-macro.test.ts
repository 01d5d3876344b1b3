import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { z as z3 } from 'zod/v3';
import { HarnessError } from '../domain/harness-error.ts';
import { defineMacro, type MacroDefinition } from './define-macro.ts';

function definition(fields: Partial<MacroDefinition> = {}): MacroDefinition {
  return {
    name: 'close_old_threads',
    intent: 'Close threads that nobody touched for some days.',
    schema: z.object({
      forum: z.string().min(1).describe('Name of the forum.'),
      days: z.int().min(1).max(100).default(20).describe('Days without activity'),
      kinds: z
        .array(z.enum(['open', 'solved']))
        .default([])
        .describe('Kinds of threads.'),
      apply: z.boolean().default(false).describe('true: really close them.'),
    }),
    writes: ['apply'],
    ...fields,
  };
}

const zod3Schema = z3.object({
  forum: z3.string().min(1).describe('Name of the forum.'),
  days: z3.number().int().min(1).max(100).default(20).describe('Days without activity'),
  kinds: z3
    .array(z3.enum(['open', 'solved']))
    .default([])
    .describe('Kinds of threads.'),
  apply: z3.boolean().default(false).describe('true: really close them.'),
});

function refusal(fields: Partial<MacroDefinition>): HarnessError {
  try {
    defineMacro(definition(fields));
  } catch (error) {
    if (error instanceof HarnessError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('defineMacro', () => {
  it('renders a closed validating schema with every range and default', () => {
    expect(defineMacro(definition()).validatingSchema).toEqual({
      type: 'object',
      properties: {
        apply: { type: 'boolean', default: false, description: 'true: really close them.' },
        days: {
          type: 'integer',
          minimum: 1,
          maximum: 100,
          default: 20,
          description: 'Days without activity',
        },
        forum: { type: 'string', minLength: 1, description: 'Name of the forum.' },
        kinds: {
          type: 'array',
          items: { type: 'string', enum: ['open', 'solved'] },
          default: [],
          description: 'Kinds of threads.',
        },
      },
      required: ['forum'],
      additionalProperties: false,
    });
  });

  it('renders a model-facing schema with ranges and defaults in words and keys in a fixed order', () => {
    expect(JSON.stringify(defineMacro(definition()).modelSchema)).toBe(
      JSON.stringify({
        type: 'object',
        required: ['forum'],
        properties: {
          apply: { type: 'boolean', description: 'true: really close them. Default false.' },
          days: { type: 'integer', description: 'Days without activity. 1 to 100. Default 20.' },
          forum: { type: 'string', description: 'Name of the forum.' },
          kinds: {
            type: 'array',
            items: { type: 'string', enum: ['open', 'solved'] },
            description: 'Kinds of threads. Default none.',
          },
        },
      }),
    );
  });

  it('gives the same two schemas for the same arguments in zod 3', () => {
    const four = defineMacro(definition());
    const three = defineMacro(definition({ schema: zod3Schema }));
    expect(three.validatingSchema).toEqual(four.validatingSchema);
    expect(JSON.stringify(three.modelSchema)).toBe(JSON.stringify(four.modelSchema));
  });

  it('does not depend on the order in which arguments are written', () => {
    const a = z.string().describe('A.');
    const b = z.string().describe('B.');
    const one = defineMacro(definition({ schema: z.object({ a, b }), writes: [] }));
    const other = defineMacro(definition({ schema: z.object({ b, a }), writes: [] }));
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });

  it('takes a macro that really has no arguments', () => {
    const macro = defineMacro(definition({ schema: z.object({}), writes: [] }));
    expect(macro.validatingSchema).toMatchObject({ properties: {}, additionalProperties: false });
    expect(macro.modelSchema).toEqual({ type: 'object', properties: {} });
  });

  it.each([
    ['an argument that allows anything', z.object({ a: z.any() }), 'close_old_threads.a'],
    ['an unknown argument in zod 3', z3.object({ a: z3.unknown() }), 'close_old_threads.a'],
    ['a loose object', z.looseObject({ a: z.string() }), 'close_old_threads'],
    ['a passthrough object of zod 3', z3.object({ a: z3.string() }).passthrough(), 'close_old_threads'],
    ['a list of anything', z.object({ a: z.array(z.any()) }), 'close_old_threads.a[]'],
    ['a record', z.object({ a: z.record(z.string(), z.string()) }), 'close_old_threads.a'],
    ['a schema that is no object', z.string(), 'close_old_threads'],
    ['a type that JSON lacks', z.object({ a: z.date() }), 'close_old_threads'],
    [
      'a refinement',
      z.object({ a: z.string().refine((text) => text !== 'x') }),
      'close_old_threads.properties.a',
    ],
    [
      'a refinement of zod 3',
      z3.object({ a: z3.string().refine((text) => text !== 'x') }),
      'close_old_threads.properties.a',
    ],
    ['something that is no schema', { type: 'object' } as never, 'close_old_threads'],
    ['a zod 3 schema without definition', { _def: {} } as never, 'close_old_threads'],
  ])('refuses %s and names the macro', (_, schema, where) => {
    const error = refusal({ schema, writes: [] });
    expect(error.code).toBe('schema-not-convertible');
    expect(error.message).toContain('close_old_threads');
    expect(error.problems.map((problem) => problem.where)).toContain(where);
  });

  it('refuses a conversion that came out empty', () => {
    const empty = z.object({ a: z.string() });
    empty._zod.toJSONSchema = () => ({ type: 'object' });
    expect(refusal({ schema: empty, writes: [] }).problems).toEqual([
      {
        where: 'close_old_threads.a',
        found: 'nothing after the conversion to JSON Schema',
        expected: 'a typed property',
      },
    ]);
  });

  it('tells all findings at once', () => {
    const schema = z.object({
      a: z.union([z.string(), z.number()]).describe('A.'),
      b: z.string().describe('a < b'),
      c: z.string(),
    });
    const error = refusal({ schema, intent: 'Größe', writes: ['d'] });
    expect(error.code).toBe('macro-not-portable');
    expect(new Set(error.problems.map((problem) => problem.where))).toEqual(
      new Set(['close_old_threads', 'close_old_threads.a', 'close_old_threads.b', 'close_old_threads.c']),
    );
  });

  it('refuses a name that is not snake_case and a write argument without a default', () => {
    expect(refusal({ name: 'closeThreads' }).problems[0]?.expected).toContain('snake_case');
    expect(refusal({ writes: ['forum'] }).problems[0]?.found).toBe('write argument forum');
  });
});
