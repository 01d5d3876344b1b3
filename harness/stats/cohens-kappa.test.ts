import { describe, expect, it } from 'vitest';
import { cohensKappa } from './cohens-kappa.ts';

const ratings = (counts: readonly (readonly [string, string, number])[]) =>
  counts.flatMap(([first, second, count]) => Array.from({ length: count }, () => [first, second] as const));

describe('cohensKappa', () => {
  it('has the value of R from rowSums and colSums of matrix(c(20, 10, 5, 15), 2), in reference-values.R', () => {
    const table = ratings([
      ['yes', 'yes', 20],
      ['yes', 'no', 5],
      ['no', 'yes', 10],
      ['no', 'no', 15],
    ]);
    expect(cohensKappa(table)).toBeCloseTo(0.4, 12);
  });

  it('is 1 for full agreement, negative for less than chance', () => {
    expect(
      cohensKappa(
        ratings([
          ['a', 'a', 3],
          ['b', 'b', 4],
        ]),
      ),
    ).toBe(1);
    expect(
      cohensKappa(
        ratings([
          ['a', 'b', 3],
          ['b', 'a', 3],
        ]),
      ),
    ).toBe(-1);
    expect(cohensKappa(ratings([['a', 'b', 3]]))).toBe(0);
  });

  it('is null without items, and with one label only', () => {
    expect(cohensKappa([])).toBeNull();
    expect(cohensKappa(ratings([['a', 'a', 5]]))).toBeNull();
  });
});
