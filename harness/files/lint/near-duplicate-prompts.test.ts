import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promptSimilarity } from './near-duplicate-prompts.ts';

describe('promptSimilarity', () => {
  it('is 1 for one sentence with other names, numbers and punctuation', () => {
    expect(promptSimilarity('Read 12 in a/b.', 'read 9 in c-d / e!')).toBe(1);
  });

  it('is 0 where nothing is shared', () => {
    expect(promptSimilarity('moon', 'fish')).toBe(0);
  });

  it('lies between 0 and 1 and is the same both ways', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        const similarity = promptSimilarity(left, right);
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        expect(promptSimilarity(right, left)).toBe(similarity);
      }),
    );
  });
});
