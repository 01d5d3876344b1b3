import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapseRepeats } from './collapse-repeats.ts';

const collapsed = (letters: string) =>
  collapseRepeats([...letters].map((signature, index) => ({ signature, calls: [index] })));
const shape = (letters: string) =>
  collapsed(letters)
    .map(({ signature }) => signature)
    .join('');

describe('collapseRepeats', () => {
  it.each([
    ['ABC', 'ABC'],
    ['AAAB', 'AB'],
    ['ABABAB', 'AB'],
    ['LABCABCABC', 'LABC'],
    ['ABBABBB', 'AB'],
    ['ABAC', 'ABAC'],
    ['ABCDABCD', 'ABCD'],
    ['', ''],
  ])('makes %s to %s', (letters, expected) => {
    expect(shape(letters)).toBe(expected);
  });

  it('keeps every call, each once, at a place of its own signature', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ABC]{0,30}$/), (letters) => {
        const places = collapsed(letters);
        for (const { signature, calls } of places)
          for (const call of calls) expect(letters[call]).toBe(signature);
        expect(places.flatMap(({ calls }) => calls).sort((a, b) => a - b)).toEqual(
          [...letters].map((_, at) => at),
        );
      }),
    );
  });

  it('gives the same for one time and for many', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-D]{1,4}$/), fc.integer({ min: 1, max: 5 }), (block, times) => {
        expect(shape(block.repeat(times))).toBe(shape(block));
      }),
    );
  });
});
