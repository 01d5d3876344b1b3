import { describe, expect, it } from 'vitest';
import { riskCoverage } from './risk-coverage.ts';

describe('riskCoverage', () => {
  it('follows a case worked by hand', () => {
    const curve = riskCoverage([
      { confidence: 0.4, wrong: true },
      { confidence: 0.9, wrong: false },
      { confidence: 0.7, wrong: true },
      { confidence: 0.6, wrong: false },
    ]);
    expect(curve?.points).toEqual([
      { threshold: 0.9, coverage: 0.25, risk: 0 },
      { threshold: 0.7, coverage: 0.5, risk: 0.5 },
      { threshold: 0.6, coverage: 0.75, risk: 1 / 3 },
      { threshold: 0.4, coverage: 1, risk: 0.5 },
    ]);
    expect(curve?.area).toBeCloseTo((0 + 1 / 2 + 1 / 3 + 1 / 2) / 4, 12);
  });

  it('gives a tie the mean over its orders, whatever the order of the answers', () => {
    const tied = [
      { confidence: 1, wrong: false },
      { confidence: 1, wrong: true },
    ];
    const areas = [(0 + 1 / 2) / 2, (1 + 1 / 2) / 2];
    for (const order of [tied, [...tied].reverse()]) {
      expect(riskCoverage(order)?.points).toEqual([{ threshold: 1, coverage: 1, risk: 0.5 }]);
      expect(riskCoverage(order)?.area).toBeCloseTo((areas[0] ?? 0) / 2 + (areas[1] ?? 0) / 2, 12);
    }
  });

  it('has no area where nothing is wrong, is null without answers, refuses NaN', () => {
    expect(riskCoverage([{ confidence: -3, wrong: false }])?.area).toBe(0);
    expect(riskCoverage([])).toBeNull();
    expect(() => riskCoverage([{ confidence: Number.NaN, wrong: false }])).toThrow(RangeError);
  });
});
