import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../domain/interval.ts';
import { agrestiMinInterval } from './agresti-min-interval.ts';
import { binomialMass } from './binomial.ts';
import { holds } from './interval.ts';
import { newcombeInterval } from './newcombe-interval.ts';
import { countPairs, type PairedCounts } from './paired-counts.ts';

const alpha = 0.05;
type Method = (options: { counts: PairedCounts; alpha: number }) => Interval | null;

/** Probability that the interval holds the true difference, over every outcome of n pairs. */
function coverage(options: {
  readonly method: Method;
  readonly trials: number;
  readonly both: number;
  readonly leftOnly: number;
  readonly rightOnly: number;
}): number {
  const { method, trials, both, leftOnly, rightOnly } = options;
  const discordant = leftOnly + rightOnly;
  let covered = 0;
  for (let pairs = 0; pairs <= trials; pairs += 1) {
    const ofPairs = binomialMass(pairs, { trials, probability: discordant });
    if (ofPairs < 1e-9) continue;
    for (let left = 0; left <= pairs; left += 1) {
      const ofLeft = ofPairs * binomialMass(left, { trials: pairs, probability: leftOnly / discordant });
      if (ofLeft < 1e-9) continue;
      for (let bothCount = 0; bothCount <= trials - pairs; bothCount += 1) {
        const mass =
          ofLeft * binomialMass(bothCount, { trials: trials - pairs, probability: both / (1 - discordant) });
        if (mass < 1e-10) continue;
        const counts = {
          both: bothCount,
          leftOnly: left,
          rightOnly: pairs - left,
          neither: trials - pairs - bothCount,
        };
        const interval = method({ counts, alpha });
        if (interval !== null && holds(interval, leftOnly - rightOnly)) covered += mass;
      }
    }
  }
  return covered;
}

describe('newcombeInterval', () => {
  it('has the published values', () => {
    // Newcombe (1998), Statistics in Medicine 17, 2635–2650, table III, method 10.
    const first = newcombeInterval({ counts: { both: 36, leftOnly: 12, rightOnly: 2, neither: 0 }, alpha });
    expect(first?.low).toBeCloseTo(0.0569, 4);
    expect(first?.high).toBeCloseTo(0.3404, 4);
    // Fagerland, Lydersen and Laake, Statistics in Medicine 33 (2014) 2850–2875: the same 21 children as above.
    const second = newcombeInterval({ counts: { both: 1, leftOnly: 1, rightOnly: 7, neither: 12 }, alpha });
    expect(second?.low).toBeCloseTo(-0.507, 3);
    expect(second?.high).toBeCloseTo(-0.026, 3);
  });

  it.each([
    [[36, 12, 2, 0], 0.056929584003239, 0.340427602974941],
    [[1, 1, 7, 12], -0.506920226686141, -0.02555912416486],
    [[80, 12, 4, 4], -0.000865453029719, 0.164506343257295],
  ])(
    'has the values that R gives from prop.test(correct = FALSE), in reference-values.R: %j',
    (cells, low, high) => {
      const [both = 0, leftOnly = 0, rightOnly = 0, neither = 0] = cells;
      const interval = newcombeInterval({ counts: { both, leftOnly, rightOnly, neither }, alpha });
      expect(interval?.low).toBeCloseTo(low, 12);
      expect(interval?.high).toBeCloseTo(high, 12);
    },
  );
});

describe('agrestiMinInterval', () => {
  // No value of it stands in the literature at hand. R has it without the formula: the weighted mean and variance of
  // the differences, `cov.wt(matrix(c(0, 1, -1, 0)), wt = (counts + 0.5) / (n + 2), method = "ML")`, and qnorm(0.975);
  // reference-values.R beside this file prints these.
  it.each([
    [[80, 12, 4, 4], 0.000680357240849, 0.15618238785719],
    [[1, 1, 7, 12], -0.493225833093671, -0.028513297341111],
    [[794, 150, 86, 570], 0.021217189117973, 0.058682935725972],
  ])('has the values that R computes from the differences of the pairs, %j', (cells, low, high) => {
    const [both = 0, leftOnly = 0, rightOnly = 0, neither = 0] = cells;
    const interval = agrestiMinInterval({ counts: { both, leftOnly, rightOnly, neither }, alpha });
    expect(interval?.low).toBeCloseTo(low, 12);
    expect(interval?.high).toBeCloseTo(high, 12);
  });

  it("is Wald's interval with half a pair more in each count", () => {
    const interval = agrestiMinInterval({
      counts: { both: 80, leftOnly: 12, rightOnly: 4, neither: 4 },
      alpha,
    });
    const [b, c, n] = [12.5, 4.5, 102];
    const error = Math.sqrt((b + c) / n - ((b - c) / n) ** 2) / Math.sqrt(n);
    expect(interval?.low).toBeCloseTo((b - c) / n - 1.959964 * error, 6);
    expect(interval?.high).toBeCloseTo((b - c) / n + 1.959964 * error, 6);
  });
});

describe.each<[string, Method]>([
  ['newcombeInterval', newcombeInterval],
  ['agrestiMinInterval', agrestiMinInterval],
])('%s', (_, method) => {
  it('keeps its coverage where few pairs are discordant, by enumeration', () => {
    expect(coverage({ method, trials: 60, both: 0.8, leftOnly: 0.015, rightOnly: 0.015 })).toBeGreaterThan(
      0.95,
    );
    expect(coverage({ method, trials: 60, both: 0.6, leftOnly: 0.15, rightOnly: 0.05 })).toBeGreaterThan(
      0.94,
    );
  });

  it('is null without pairs', () => {
    expect(method({ counts: { both: 0, leftOnly: 0, rightOnly: 0, neither: 0 }, alpha })).toBeNull();
  });

  it('has a width even where all pairs are equal', () => {
    const interval = method({ counts: { both: 100, leftOnly: 0, rightOnly: 0, neither: 0 }, alpha });
    expect(interval?.low).toBeLessThan(-0.01);
    expect(interval?.high).toBeGreaterThan(0.01);
  });

  it('stays within −1…1, holds the middle, mirrors and never gives NaN', () => {
    const count = fc.integer({ min: 0, max: 60 });
    const table = fc.record({ both: count, leftOnly: count, rightOnly: count, neither: count });
    fc.assert(
      fc.property(table, (counts) => {
        const interval = method({ counts, alpha });
        const mirrored = method({
          counts: { ...counts, leftOnly: counts.rightOnly, rightOnly: counts.leftOnly },
          alpha,
        });
        if (interval === null || mirrored === null) return interval === mirrored;
        expect(interval.low).toBeGreaterThanOrEqual(-1);
        expect(interval.high).toBeLessThanOrEqual(1);
        expect(interval.low).toBeLessThanOrEqual(interval.high);
        expect(interval.low).toBeCloseTo(-mirrored.high, 12);
        return true;
      }),
    );
  });
});

describe('countPairs', () => {
  it('counts the four outcomes', () => {
    const pairs = [
      { left: true, right: true },
      { left: true, right: false },
      { left: true, right: false },
      { left: false, right: true },
      { left: false, right: false },
    ];
    expect(countPairs(pairs)).toEqual({ both: 1, leftOnly: 2, rightOnly: 1, neither: 1 });
  });
});
