import { describe, expect, it } from 'vitest';
import { mcnemarExact } from './mcnemar-exact.ts';

describe('mcnemarExact', () => {
  it('has the published values', () => {
    // Fagerland, Lydersen and Laake (2013), table 1: airway hyper-responsiveness before and after transplantation.
    expect(mcnemarExact({ leftOnly: 1, rightOnly: 7 })).toBeCloseTo(18 / 256, 12);
    // R: binom.test(86, 236)$p.value, the approval ratings in Agresti, Categorical Data Analysis (2002), table 10.1.
    expect(mcnemarExact({ leftOnly: 86, rightOnly: 150 })).toBeCloseTo(3.716e-5, 8);
  });

  it('agrees with every way in which nine discordant pairs can fall', () => {
    const ways = Array.from(
      { length: 2 ** 9 },
      (_, way) => [...way.toString(2)].filter((bit) => bit === '1').length,
    );
    for (let leftOnly = 0; leftOnly <= 9; leftOnly += 1) {
      const least = Math.min(leftOnly, 9 - leftOnly);
      const asExtreme = ways.filter((count) => Math.min(count, 9 - count) <= least).length;
      expect(mcnemarExact({ leftOnly, rightOnly: 9 - leftOnly })).toBeCloseTo(asExtreme / 512, 12);
    }
  });

  it('is 1 without discordant pairs, with one, and with a tie', () => {
    expect(mcnemarExact({ leftOnly: 0, rightOnly: 0 })).toBe(1);
    expect(mcnemarExact({ leftOnly: 0, rightOnly: 1 })).toBe(1);
    expect(mcnemarExact({ leftOnly: 4, rightOnly: 4 })).toBe(1);
  });

  it('needs six pairs on one side for 5%', () => {
    expect(mcnemarExact({ leftOnly: 5, rightOnly: 0 })).toBeGreaterThan(0.05);
    expect(mcnemarExact({ leftOnly: 6, rightOnly: 0 })).toBeCloseTo(0.03125, 12);
  });
});
