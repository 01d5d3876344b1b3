import { describe, expect, it } from 'vitest';
import { newcombeInterval } from './newcombe-interval.ts';
import { nonInferiority } from './non-inferiority.ts';
import type { PairedCounts } from './paired-counts.ts';

const judge = (counts: PairedCounts, margin: number, alpha = 0.05) =>
  nonInferiority({ margin, alpha, intervalAt: (level) => newcombeInterval({ counts, alpha: level }) });

describe('nonInferiority', () => {
  it('is shown where the interval lies above the margin, and p agrees with it', () => {
    const close = judge({ both: 90, leftOnly: 3, rightOnly: 3, neither: 4 }, 0.1);
    expect(close).toMatchObject({ shown: true, excluded: false });
    expect(close?.p).toBeLessThan(0.05);
    const tight = judge({ both: 90, leftOnly: 3, rightOnly: 3, neither: 4 }, 0.05);
    expect(tight).toMatchObject({ shown: false, excluded: false });
    expect(tight?.p).toBeGreaterThan(0.05);
    const p = tight?.p ?? 0;
    expect(judge({ both: 90, leftOnly: 3, rightOnly: 3, neither: 4 }, 0.05, p * 1.01)?.shown).toBe(true);
    expect(judge({ both: 90, leftOnly: 3, rightOnly: 3, neither: 4 }, 0.05, p * 0.99)?.shown).toBe(false);
  });

  it('has the p of R: uniroot over the lower limit of newcombe() in reference-values.R', () => {
    expect(judge({ both: 90, leftOnly: 3, rightOnly: 3, neither: 4 }, 0.05)?.p).toBeCloseTo(
      0.0917882073442,
      6,
    );
  });

  it('is excluded where the interval lies below the margin', () => {
    expect(judge({ both: 40, leftOnly: 0, rightOnly: 50, neither: 10 }, 0.05)).toMatchObject({
      shown: false,
      excluded: true,
      p: 1,
    });
  });

  it('has a p at every level of evidence', () => {
    expect(judge({ both: 0, leftOnly: 10_000, rightOnly: 0, neither: 0 }, 0.9)?.p).toBeLessThan(1e-11);
  });

  it('is null without pairs and refuses a margin outside 0…1', () => {
    const none = { both: 0, leftOnly: 0, rightOnly: 0, neither: 0 };
    expect(judge(none, 0.05)).toBeNull();
    expect(() => judge(none, 0)).toThrow(RangeError);
  });
});
