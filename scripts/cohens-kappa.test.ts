import { describe, expect, it } from 'vitest';
import { cohensKappa } from './cohens-kappa.ts';

function repeated(count: number, first: string, second: string): [string, string][] {
  return Array.from({ length: count }, () => [first, second]);
}

describe('cohensKappa', () => {
  it('gives the textbook value for 20 both yes, 5 and 10 split, 15 both no', () => {
    const result = cohensKappa([
      ...repeated(20, 'yes', 'yes'),
      ...repeated(5, 'yes', 'no'),
      ...repeated(10, 'no', 'yes'),
      ...repeated(15, 'no', 'no'),
    ]);
    expect(result.observed).toBeCloseTo(0.7, 12);
    expect(result.expected).toBeCloseTo(0.5, 12);
    expect(result.kappa).toBeCloseTo(0.4, 12);
  });

  it('is 1 for equal labels and 0 where agreement is what chance gives', () => {
    expect(cohensKappa([...repeated(3, 'a', 'a'), ...repeated(4, 'b', 'b')]).kappa).toBeCloseTo(1, 12);
    const chance = [...repeated(1, 'a', 'a'), ...repeated(1, 'a', 'b'), ...repeated(1, 'b', 'a')];
    expect(cohensKappa([...chance, ...repeated(1, 'b', 'b')]).kappa).toBeCloseTo(0, 12);
  });

  it('is below 0 for annotators who contradict each other', () => {
    expect(cohensKappa([...repeated(5, 'a', 'b'), ...repeated(5, 'b', 'a')]).kappa).toBeCloseTo(-1, 12);
  });

  it('has no kappa where only one label was ever given', () => {
    expect(cohensKappa(repeated(4, 'a', 'a'))).toMatchObject({ observed: 1, kappa: null });
  });

  it('refuses an empty list', () => {
    expect(() => cohensKappa([])).toThrow(RangeError);
  });
});
