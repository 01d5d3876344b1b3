import { describe, expect, it } from 'vitest';
import { HarnessError } from '../domain/harness-error.ts';
import { sampleToolset } from '../testing/sample-toolset.ts';
import { compileMacros } from './compile-macros.ts';

describe('compileMacros', () => {
  const read = compileMacros(sampleToolset).get('read_thread');

  it('accepts what the schema accepts and says why it refuses the rest', () => {
    expect(read?.refusal({ forum: 'garden', number: 12 })).toBeNull();
    expect(read?.refusal({ forum: 'garden', number: '12' })).toBe('/number must be integer');
    expect(read?.refusal({ forum: 'garden', number: 0 })).toBe('/number must be >= 1');
    expect(read?.refusal({ forum: 'garden' })).toBe("the arguments must have required property 'number'");
    expect(read?.refusal({ forum: 'garden', number: 1, page: 2 })).toMatch(/additional properties/);
  });

  it('does not fill in or change what it judges', () => {
    const given = { forum: 'garden', number: 12 };
    read?.refusal(given);
    expect(given).toEqual({ forum: 'garden', number: 12 });
  });

  it('takes the same $id twice, unions of types and formats', () => {
    const [macro] = sampleToolset.macros;
    const validatingSchema = {
      $id: 'arguments',
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: { a: { type: ['string', 'null'], format: 'uri' } },
    };
    const macros = ['one', 'two'].map((name) => ({
      ...macro,
      name,
      intent: '',
      modelSchema: {},
      writes: [],
      validatingSchema,
    }));
    expect(compileMacros({ id: 'x', macros }).get('two')?.refusal({ a: null })).toBeNull();
  });

  it('names the macro whose schema is broken', () => {
    const [macro] = sampleToolset.macros;
    const broken = {
      ...macro,
      name: 'broken',
      intent: '',
      modelSchema: {},
      writes: [],
      validatingSchema: { type: 'objekt' },
    };
    expect(() => compileMacros({ id: 'x', macros: [broken] })).toThrow(HarnessError);
    expect(() => compileMacros({ id: 'x', macros: [broken] })).toThrow(/macro broken/);
    const misspelt = { ...broken, validatingSchema: { type: 'object', propertys: {} } };
    expect(() => compileMacros({ id: 'x', macros: [misspelt] })).toThrow(/propertys/);
  });
});
