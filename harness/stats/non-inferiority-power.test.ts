import { describe, expect, it } from 'vitest';
import { newcombeInterval } from './newcombe-interval.ts';
import { nonInferiorityPower } from './non-inferiority-power.ts';

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

describe('nonInferiorityPower', () => {
  it.each([
    [20, 0.2, 0, 0.2],
    [25, 0.3, 0.1, 0.15],
    [25, 0.3, -0.1, 0.3],
  ])(
    'agrees with every table of %i pairs, the concordant ones halved',
    (trials, discordant, difference, margin) => {
      const left = (discordant + difference) / 2;
      const right = (discordant - difference) / 2;
      let power = 0;
      for (let leftOnly = 0; leftOnly <= trials; leftOnly += 1) {
        for (let rightOnly = 0; leftOnly + rightOnly <= trials; rightOnly += 1) {
          const rest = trials - leftOnly - rightOnly;
          const both = Math.round(rest / 2);
          const counts = { both, leftOnly, rightOnly, neither: rest - both };
          const low = newcombeInterval({ counts, alpha: 0.1 })?.low ?? -1;
          const ways = factorial(trials) / (factorial(leftOnly) * factorial(rightOnly) * factorial(rest));
          if (low > -margin) power += ways * left ** leftOnly * right ** rightOnly * (1 - discordant) ** rest;
        }
      }
      const plan = { trials, discordant, difference, margin, alpha: 0.05 };
      expect(nonInferiorityPower(plan)).toBeCloseTo(power, 9);
    },
  );

  it('stays near alpha where left is worse by exactly the margin', () => {
    const plan = { trials: 100, discordant: 0.12, difference: -0.08, margin: 0.08, alpha: 0.05 };
    expect(nonInferiorityPower(plan)).toBeLessThan(0.06);
  });

  it('falls as more pairs differ, and grows with the tasks', () => {
    const plan = { trials: 100, difference: 0, margin: 0.08, alpha: 0.05 };
    const powers = [0, 0.04, 0.08, 0.2, 0.4].map((discordant) =>
      nonInferiorityPower({ ...plan, discordant }),
    );
    expect(powers).toEqual([...powers].sort((left, right) => right - left));
    expect(nonInferiorityPower({ ...plan, trials: 400, discordant: 0.2 })).toBeGreaterThan(powers[3] ?? 1);
  });

  it('is 0 where even equal answers leave the interval below the margin, and without tasks', () => {
    const plan = { discordant: 0, difference: 0, margin: 0.02, alpha: 0.05 };
    expect(nonInferiorityPower({ ...plan, trials: 50 })).toBe(0);
    expect(nonInferiorityPower({ ...plan, trials: 0 })).toBe(0);
    expect(nonInferiorityPower({ ...plan, trials: 500 })).toBe(1);
  });

  it('refuses what is impossible', () => {
    const plan = { trials: 10, discordant: 0.1, difference: 0.2, margin: 0.1, alpha: 0.05 };
    expect(() => nonInferiorityPower(plan)).toThrow(RangeError);
  });
});
