import { describe, expect, it } from 'vitest';
import { logGamma } from './log-gamma.ts';

describe('logGamma', () => {
  it('is the logarithm of the factorials', () => {
    let factorial = 1;
    for (let n = 1; n <= 20; n += 1) {
      factorial *= n;
      expect(logGamma(n + 1)).toBeCloseTo(Math.log(factorial), 11);
    }
  });

  it('has the values of R: lgamma(c(0.5, 100.5, 1e-5))', () => {
    expect(logGamma(0.5)).toBeCloseTo(0.5 * Math.log(Math.PI), 13);
    expect(logGamma(100.5)).toBeCloseTo(361.43554046777, 9);
    expect(logGamma(1e-5)).toBeCloseTo(11.5129196928958, 11);
  });

  it('refuses what it is not defined for', () => {
    for (const x of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => logGamma(x)).toThrow(RangeError);
  });
});
