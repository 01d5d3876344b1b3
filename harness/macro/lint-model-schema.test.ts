import { describe, expect, it } from 'vitest';
import type { Json } from '../domain/json.ts';
import { sampleToolset } from '../testing/sample-toolset.ts';
import { lintModelSchema } from './lint-model-schema.ts';

const findings = (schema: Json) => lintModelSchema({ where: 'macro', schema });
const withArgument = (argument: Json) => ({ type: 'object', properties: { a: argument } });
const described = { type: 'string', description: 'A.' };

describe('lintModelSchema', () => {
  it.each<[string, Json]>([
    ['no schema', null],
    ['no type', { properties: {} }],
    ['no properties', { type: 'object' }],
    ['a list at the top', { type: 'array', items: { type: 'string' } }],
    ['a default', withArgument({ ...described, default: 'x' })],
    ['a range', withArgument({ type: 'integer', description: 'A.', minimum: 1 })],
    ['a pattern', withArgument({ ...described, pattern: '^a$' })],
    ['a union', withArgument({ description: 'A.', anyOf: [{ type: 'string' }, { type: 'number' }] })],
    ['two types', withArgument({ type: ['string', 'null'], description: 'A.' })],
    ['additionalProperties', { type: 'object', properties: {}, additionalProperties: false }],
    ['a reference', withArgument({ $ref: '#/$defs/a', description: 'A.' })],
    ['no description', withArgument({ type: 'string' })],
    ['an angle bracket', withArgument({ type: 'string', description: 'at <b>' })],
    ['an ampersand', withArgument({ type: 'string', description: 'a & b' })],
    ['a letter outside ASCII', withArgument({ type: 'string', description: 'naïve' })],
    ['a line feed', withArgument({ type: 'string', description: 'a\nb' })],
    ['an enum of numbers', withArgument({ type: 'integer', description: 'A.', enum: [1, 2] })],
    ['an empty enum', withArgument({ ...described, enum: [] })],
    ['an enum value outside ASCII', withArgument({ ...described, enum: ['é'] })],
    ['a list without items', withArgument({ type: 'array', description: 'A.' })],
    ['names out of order', { type: 'object', properties: { b: described, a: described } }],
    ['a camelCase name', { type: 'object', properties: { aB: described } }],
    ['an unknown required name', { ...withArgument(described), required: ['b'] }],
    [
      'required out of order',
      { type: 'object', properties: { a: described, b: described }, required: ['b', 'a'] },
    ],
    [
      'a fault inside a nested object',
      withArgument({ type: 'object', description: 'A.', properties: { b: { ...described, format: 'uri' } } }),
    ],
  ])('fires on %s', (_, schema) => {
    expect(findings(schema)).not.toEqual([]);
  });

  it.each<[string, Json]>([
    ['no arguments', { type: 'object', properties: {} }],
    ['an enum', withArgument({ ...described, enum: ['x', 'y'] })],
    ['a list', withArgument({ type: 'array', items: { type: 'string' }, description: 'A.' })],
    ['a nested object', withArgument({ type: 'object', description: 'A.', properties: { b: described } })],
    ...sampleToolset.macros.map((macro): [string, Json] => [macro.name, macro.modelSchema]),
  ])('stays quiet on %s', (_, schema) => {
    expect(findings(schema)).toEqual([]);
  });

  it('tells where the fault is', () => {
    expect(
      findings(withArgument({ type: 'array', description: 'A.', items: { type: 'string', format: 'uri' } })),
    ).toEqual([
      { where: 'macro.a[]', found: 'keyword format', expected: 'only what every serving stack passes on' },
    ]);
  });
});
