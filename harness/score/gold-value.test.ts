import { describe, expect, it } from 'vitest';
import type { GoldValue } from '../domain/gold.ts';
import type { Json } from '../domain/json.ts';
import { goldAccepts, goldInWords } from './gold-value.ts';

const accepts = (gold: GoldValue, value: Json | undefined, fallback?: Json) =>
  goldAccepts({ gold, value, fallback });

describe('goldAccepts', () => {
  const right: readonly [string, GoldValue, Json | undefined][] = [
    ['the literal', { equals: 19 }, 19],
    ['the same list', { equals: ['a', 'b'] }, ['a', 'b']],
    ['the same object with other key order', { equals: { a: 1, b: 2 } }, { b: 2, a: 1 }],
    ['one of the set', { oneOf: ['v1', '1'] }, '1'],
    ['a whole match', { matches: 'v?1\\.0' }, 'v1.0'],
    ['a match of one branch', { matches: 'a|b' }, 'b'],
    ['the ends of a range', { between: [14, 15] }, 15],
    ['any text', { anyText: true }, ' x '],
    ['nothing', { absent: true }, undefined],
  ];
  it.each(right)('accepts %s', (_, gold, value) => {
    expect(accepts(gold, value)).toBe(true);
  });

  const wrong: readonly [string, GoldValue, Json | undefined][] = [
    ['a numeric string for a number', { equals: 19 }, '19'],
    ['a number for a numeric string', { equals: '19' }, 19],
    ['a blank around a string', { equals: 'a/b' }, ' a/b'],
    ['another case', { equals: 'HEAD' }, 'head'],
    ['another order of a list', { equals: ['a', 'b'] }, ['b', 'a']],
    ['a list sent as a string', { equals: ['a'] }, '["a"]'],
    ['a list for an object with its indices', { equals: ['a'] }, { 0: 'a' }],
    ['null for absent', { absent: true }, null],
    ['a partial match', { matches: 'v1' }, 'v1.0'],
    ['a partial match of one branch', { matches: 'a|b' }, 'bc'],
    ['a number for a pattern', { matches: '1' }, 1],
    ['a number past the range', { between: [14, 15] }, 15.5],
    ['a numeric string in the range', { between: [14, 15] }, '14'],
    ['a blank text', { anyText: true }, ' \n'],
    ['nothing where something is wanted', { anyText: true }, undefined],
    ['an inherited name', { equals: 'x' }, undefined],
  ];
  it.each(wrong)('refuses %s', (_, gold, value) => {
    expect(accepts(gold, value)).toBe(false);
  });

  it('takes the default for absent', () => {
    expect(accepts({ absent: true }, 'newest', 'newest')).toBe(true);
    expect(accepts({ absent: true }, 'oldest', 'newest')).toBe(false);
  });
});

describe('goldInWords', () => {
  it('says each kind', () => {
    const kinds: GoldValue[] = [
      { equals: 'a' },
      { oneOf: [1, 2] },
      { matches: 'x+' },
      { between: [1, 2] },
      { anyText: true },
      { absent: true },
    ];
    expect(kinds.map(goldInWords)).toEqual([
      '"a"',
      'one of 1, 2',
      'a text that matches x+',
      'a number from 1 to 2',
      'any text',
      'absent, or the default',
    ]);
  });
});
