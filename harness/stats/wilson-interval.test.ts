import { describe, expect, it } from 'vitest';
import { binomialMass } from './binomial.ts';
import { holds } from './interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

const alpha = 0.05;

describe('wilsonInterval', () => {
  it('has the values of R: prop.test(x, n, correct = FALSE)', () => {
    const near93 = wilsonInterval({ successes: 93, trials: 100, alpha });
    expect(near93?.low).toBeCloseTo(0.862504852609, 10);
    expect(near93?.high).toBeCloseTo(0.965680738933, 10);
    const all = wilsonInterval({ successes: 11, trials: 11, alpha });
    expect(all?.low).toBeCloseTo(0.741167033032, 10);
    expect(all?.high).toBe(1);
  });

  it('has the values of Newcombe (1998), Statistics in Medicine 17, 857–872, table I', () => {
    const published: [number, number, number, number][] = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ];
    for (const [successes, trials, low, high] of published) {
      const interval = wilsonInterval({ successes, trials, alpha });
      expect(interval?.low).toBeCloseTo(low, 4);
      expect(interval?.high).toBeCloseTo(high, 4);
    }
  });

  it('covers 95% on average, by enumeration', () => {
    const trials = 50;
    let covered = 0;
    const probabilities = Array.from({ length: 99 }, (_, index) => (index + 1) / 100);
    for (const probability of probabilities) {
      for (let successes = 0; successes <= trials; successes += 1) {
        const interval = wilsonInterval({ successes, trials, alpha });
        if (interval !== null && holds(interval, probability)) {
          covered += binomialMass(successes, { trials, probability });
        }
      }
    }
    expect(covered / probabilities.length).toBeGreaterThan(0.945);
    expect(covered / probabilities.length).toBeLessThan(0.96);
  });

  it('is null without trials and throws for what is no count', () => {
    expect(wilsonInterval({ successes: 0, trials: 0, alpha })).toBeNull();
    expect(() => wilsonInterval({ successes: 3, trials: 2, alpha })).toThrow(RangeError);
    expect(() => wilsonInterval({ successes: 0.5, trials: 2, alpha })).toThrow(RangeError);
    expect(() => wilsonInterval({ successes: 1, trials: 2, alpha: 0 })).toThrow(RangeError);
  });
});
