import { describe, expect, it } from 'vitest';
import { criticalValue, normalQuantile } from './normal-quantile.ts';

describe('normalQuantile', () => {
  it('has the values of R: qnorm(c(0.6, 0.975, 1e-10, 1e-20))', () => {
    expect(normalQuantile(0.6)).toBeCloseTo(0.2533471031357997, 14);
    expect(normalQuantile(0.975)).toBeCloseTo(1.9599639845400545, 14);
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 13);
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.262340089798408, 12);
  });

  it('is odd around one half, and continuous where its pieces meet', () => {
    for (const p of [0.01, 0.075, 0.3]) expect(normalQuantile(p)).toBeCloseTo(-normalQuantile(1 - p), 12);
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0.075 - 1e-12)).toBeCloseTo(normalQuantile(0.075 + 1e-12), 9);
  });

  it('refuses the ends', () => {
    for (const p of [0, 1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(RangeError);
  });

  it('gives the usual critical value', () => {
    expect(criticalValue(0.05)).toBeCloseTo(1.959964, 6);
  });
});
