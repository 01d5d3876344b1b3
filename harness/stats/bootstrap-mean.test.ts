import { describe, expect, it } from 'vitest';
import { bootstrapMean } from './bootstrap-mean.ts';

const one = (...values: number[]) => values.map((value) => ({ stratum: 'all', value }));

describe('bootstrapMean', () => {
  it('agrees with all 3,125 resamples of five values', () => {
    const values = [0, 1, 3, 7, 15];
    const means: number[] = [];
    for (let code = 0; code < 5 ** 5; code += 1) {
      let sum = 0;
      for (let place = 0, rest = code; place < 5; place += 1, rest = Math.floor(rest / 5)) {
        sum += values[rest % 5] ?? 0;
      }
      means.push(sum / 5);
    }
    const interval = bootstrapMean({ values: one(...values), seed: 3, alpha: 0.1, resamples: 100_000 });
    const share = (isCounted: (mean: number) => boolean) => means.filter(isCounted).length / means.length;
    const { low, high } = interval ?? { low: 0, high: 0 };
    // The exact distribution has steps: each limit is the step on which the quantile falls.
    expect(share((mean) => mean < low - 1e-9)).toBeLessThan(0.053);
    expect(share((mean) => mean < low + 1e-9)).toBeGreaterThan(0.047);
    expect(share((mean) => mean > high + 1e-9)).toBeLessThan(0.053);
    expect(share((mean) => mean > high - 1e-9)).toBeGreaterThan(0.047);
  });

  it('is fixed by its seed', () => {
    const values = one(0, 0.5, 1, 1, 0, 0.5, 1);
    const interval = bootstrapMean({ values, seed: 1, alpha: 0.05 });
    expect(bootstrapMean({ values, seed: 1, alpha: 0.05 })).toEqual(interval);
    const seeds = [2, 3, 4].map((seed) => bootstrapMean({ values, seed, alpha: 0.05, resamples: 101 }));
    expect(new Set(seeds.map((found) => JSON.stringify(found))).size).toBeGreaterThan(1);
  });

  it('draws within strata: what only differs between them has no spread', () => {
    const apart = [
      ...Array.from({ length: 10 }, () => ({ stratum: 'easy', value: 1 })),
      ...Array.from({ length: 10 }, () => ({ stratum: 'hard', value: 0 })),
    ];
    expect(bootstrapMean({ values: apart, seed: 1, alpha: 0.05 })).toBeNull();
    const mixed = bootstrapMean({ values: [...apart, { stratum: 'hard', value: 1 }], seed: 1, alpha: 0.05 });
    expect(mixed?.low).toBeCloseTo(10 / 21, 12);
    expect(mixed?.high).toBeLessThan(15 / 21);
  });

  it('is null for nothing, for one value and where all are equal', () => {
    expect(bootstrapMean({ values: [], seed: 1, alpha: 0.05 })).toBeNull();
    expect(bootstrapMean({ values: one(1), seed: 1, alpha: 0.05 })).toBeNull();
    expect(bootstrapMean({ values: one(1, 1, 1), seed: 1, alpha: 0.05 })).toBeNull();
    expect(() => bootstrapMean({ values: one(Number.NaN), seed: 1, alpha: 0.05 })).toThrow(RangeError);
  });

  it('stretches 1,000 runs of 100 tasks in less than five seconds of processor time', () => {
    // Not of the clock: on a machine that is busy with other things that says nothing of this code.
    const started = process.cpuUsage();
    for (let seed = 0; seed < 1_000; seed += 1) {
      const values = Array.from({ length: 100 }, (_, task) => ({
        stratum: String(task % 12),
        value: ((task * 7 + seed) % 5) / 4,
      }));
      bootstrapMean({ values, seed, alpha: 0.05 });
    }
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(5_000);
  }, 120_000);
});
