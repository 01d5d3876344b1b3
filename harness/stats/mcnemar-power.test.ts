import { describe, expect, it } from 'vitest';
import { mcnemarExact } from './mcnemar-exact.ts';
import { mcnemarMidP } from './mcnemar-mid-p.ts';
import { mcnemarPower, rejectionLimits } from './mcnemar-power.ts';

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** Every table of `trials` pairs, weighed by the multinomial. */
function enumerated(trials: number, left: number, right: number, pOf: typeof mcnemarExact): number {
  let power = 0;
  for (let leftOnly = 0; leftOnly <= trials; leftOnly += 1) {
    for (let rightOnly = 0; leftOnly + rightOnly <= trials; rightOnly += 1) {
      const rest = trials - leftOnly - rightOnly;
      const ways = factorial(trials) / (factorial(leftOnly) * factorial(rightOnly) * factorial(rest));
      const mass = ways * left ** leftOnly * right ** rightOnly * (1 - left - right) ** rest;
      if (pOf({ leftOnly, rightOnly }) <= 0.05) power += mass;
    }
  }
  return power;
}

describe('mcnemarPower', () => {
  it.each([
    [20, 0.4, 0.1],
    [15, 0.5, 0],
    [25, 0.15, 0.15],
  ])('agrees with every table of %i pairs', (trials, left, right) => {
    const plan = { trials, discordant: left + right, difference: left - right, alpha: 0.05 };
    expect(mcnemarPower({ ...plan, test: 'mcnemar-exact' })).toBeCloseTo(
      enumerated(trials, left, right, mcnemarExact),
      10,
    );
    expect(mcnemarPower({ ...plan, test: 'mcnemar-mid-p' })).toBeCloseTo(
      enumerated(trials, left, right, mcnemarMidP),
      10,
    );
  });

  it('has the values of R over dbinom and binom.test, power() in reference-values.R', () => {
    const plan = { trials: 100, discordant: 0.2, alpha: 0.05 };
    expect(mcnemarPower({ ...plan, difference: 0.128, test: 'mcnemar-exact' })).toBeCloseTo(
      0.8021403373082,
      9,
    );
    expect(mcnemarPower({ ...plan, difference: 0.128, test: 'mcnemar-mid-p' })).toBeCloseTo(
      0.851893938041,
      9,
    );
    expect(mcnemarPower({ ...plan, difference: 0, test: 'mcnemar-exact' })).toBeCloseTo(0.0294402059931, 9);
  });

  it('stays at or below alpha without a difference for the exact test', () => {
    for (const discordant of [0.05, 0.2, 0.5, 1]) {
      const plan = { trials: 100, discordant, difference: 0, alpha: 0.05 };
      expect(mcnemarPower({ ...plan, test: 'mcnemar-exact' })).toBeLessThanOrEqual(0.05);
    }
  });

  it('is 0 where nothing can differ, and refuses what is impossible', () => {
    const plan = { alpha: 0.05, test: 'mcnemar-exact' } as const;
    expect(mcnemarPower({ ...plan, trials: 0, discordant: 0.2, difference: 0.1 })).toBe(0);
    expect(mcnemarPower({ ...plan, trials: 10, discordant: 0, difference: 0 })).toBe(0);
    expect(() => mcnemarPower({ ...plan, trials: 10, discordant: 0.1, difference: 0.2 })).toThrow(RangeError);
  });
});

describe('rejectionLimits', () => {
  it.each(['mcnemar-exact', 'mcnemar-mid-p'] as const)('are the largest significant counts of %s', (test) => {
    const pOf = test === 'mcnemar-exact' ? mcnemarExact : mcnemarMidP;
    rejectionLimits({ trials: 60, alpha: 0.05, test }).forEach((limit, pairs) => {
      let largest = -1;
      for (let fewer = 0; 2 * fewer <= pairs; fewer += 1) {
        if (pOf({ leftOnly: fewer, rightOnly: pairs - fewer }) <= 0.05) largest = fewer;
      }
      expect(limit).toBe(largest);
    });
  });
});
