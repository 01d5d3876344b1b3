import { describe, expect, it } from 'vitest';
import { mcnemarPower } from './mcnemar-power.ts';
import { smallestDetectableDifference } from './smallest-detectable-difference.ts';

const plan = { trials: 100, alpha: 0.05, power: 0.8, test: 'mcnemar-exact' } as const;

describe('smallestDetectableDifference', () => {
  it.each([
    [0.08, 0.079],
    [0.1, 0.088],
    [0.15, 0.11],
    [0.2, 0.128],
    [0.3, 0.159],
  ])('for 100 tasks of which %d differ is %d', (discordant, expected) => {
    expect(smallestDetectableDifference({ ...plan, discordant })).toBeCloseTo(expected, 3);
  });

  it('has the value of R: uniroot over power(), 20% differing, in reference-values.R', () => {
    expect(smallestDetectableDifference({ ...plan, discordant: 0.2 })).toBeCloseTo(0.127725, 4);
  });

  it('reaches the power, and just below it does not', () => {
    const difference = smallestDetectableDifference({ ...plan, discordant: 0.2 }) ?? 0;
    expect(mcnemarPower({ ...plan, discordant: 0.2, difference })).toBeGreaterThanOrEqual(0.8);
    expect(mcnemarPower({ ...plan, discordant: 0.2, difference: difference - 2e-5 })).toBeLessThan(0.8);
  });

  it('is null where six tasks of 100 or fewer differ', () => {
    for (const discordant of [0, 0.01, 0.03, 0.06]) {
      expect(smallestDetectableDifference({ ...plan, discordant })).toBeNull();
    }
    expect(smallestDetectableDifference({ ...plan, trials: 0, discordant: 0.3 })).toBeNull();
  });

  it('is smaller with mid-p', () => {
    const midP = smallestDetectableDifference({ ...plan, discordant: 0.2, test: 'mcnemar-mid-p' });
    expect(midP).toBeLessThan(0.125);
  });
});
