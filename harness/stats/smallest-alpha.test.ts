import { describe, expect, it } from 'vitest';
import { criticalValue } from './normal-quantile.ts';
import { smallestAlpha } from './smallest-alpha.ts';

/** The interval of a normal estimate with standard error 1. */
const normal = (estimate: number) => (alpha: number) => ({
  low: estimate - criticalValue(alpha),
  high: estimate + criticalValue(alpha),
});

describe('smallestAlpha', () => {
  it('is the two-sided p of a normal estimate (R: 2 * pnorm(-1.959964) = 0.05, 2 * pnorm(-1) = 0.3173105)', () => {
    const above = { satisfies: ({ low }: { low: number }) => low > 0 };
    expect(smallestAlpha({ intervalAt: normal(1.959964), ...above })).toBeCloseTo(0.05, 6);
    expect(smallestAlpha({ intervalAt: normal(1), ...above })).toBeCloseTo(0.3173105, 6);
  });

  it('is 1 where no interval satisfies it, and where there is none', () => {
    expect(smallestAlpha({ intervalAt: normal(-1), satisfies: ({ low }) => low > 0 })).toBe(1);
    expect(smallestAlpha({ intervalAt: () => null, satisfies: () => true })).toBe(1);
  });

  it('never reaches 0', () => {
    expect(smallestAlpha({ intervalAt: normal(50), satisfies: ({ low }) => low > 0 })).toBeGreaterThan(0);
  });
});
