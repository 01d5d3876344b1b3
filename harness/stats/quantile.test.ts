import { describe, expect, it } from 'vitest';
import { quantile } from './quantile.ts';

describe('quantile', () => {
  it('has the values of R: quantile(c(15, 20, 35, 40, 50), c(0.05, 0.4, 0.95))', () => {
    const values = [50, 15, 40, 20, 35];
    expect(quantile(values, 0.05)).toBeCloseTo(16, 12);
    expect(quantile(values, 0.4)).toBeCloseTo(29, 12);
    expect(quantile(values, 0.95)).toBeCloseTo(48, 12);
    expect(values).toEqual([50, 15, 40, 20, 35]);
  });

  it('is null for nothing, and the value itself for one', () => {
    expect(quantile([], 0.5)).toBeNull();
    expect(quantile([3], 0.95)).toBe(3);
    expect(() => quantile([Number.NaN], 0.5)).toThrow(RangeError);
    expect(() => quantile([1], 1.5)).toThrow(RangeError);
  });
});
