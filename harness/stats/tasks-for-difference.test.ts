import { describe, expect, it } from 'vitest';
import { mcnemarPower } from './mcnemar-power.ts';
import { tasksForDifference } from './tasks-for-difference.ts';

const plan = { alpha: 0.05, power: 0.8, test: 'mcnemar-exact' } as const;

describe('tasksForDifference', () => {
  it('turns the smallest detectable difference of 100 tasks back into 100 tasks', () => {
    expect(tasksForDifference({ ...plan, difference: 0.128, discordant: 0.2 })).toBe(100);
  });

  it('gives a number that reaches the power, while one task fewer does not', () => {
    for (const [difference, discordant] of [
      [0.05, 0.1],
      [0.1, 0.3],
      [0.3, 0.3],
    ] as const) {
      const trials = tasksForDifference({ ...plan, difference, discordant }) ?? 0;
      expect(mcnemarPower({ ...plan, difference, discordant, trials })).toBeGreaterThanOrEqual(0.8);
      expect(mcnemarPower({ ...plan, difference, discordant, trials: trials - 1 })).toBeLessThan(0.8);
    }
  });

  it('is null for no difference, an impossible one, and one out of reach', () => {
    expect(tasksForDifference({ ...plan, difference: 0, discordant: 0.2 })).toBeNull();
    expect(tasksForDifference({ ...plan, difference: 0.3, discordant: 0.2 })).toBeNull();
    expect(tasksForDifference({ ...plan, difference: 0.001, discordant: 0.1 })).toBeNull();
  });
});
