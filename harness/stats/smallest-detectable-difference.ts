import { mcnemarPower, type PowerPlan } from './mcnemar-power.ts';
import { requireLevels } from './require-number.ts';

/**
 * The smallest true difference of two paired proportions, 0 to 1, that a McNemar test finds with the given power;
 * null where not even the largest possible one (every discordant task on the same side) is found.
 *
 * By bisection over `mcnemarPower`, to 0.00001.
 *
 * @example
 * smallestDetectableDifference({ trials: 100, discordant: 0.2, alpha: 0.05, power: 0.8, test: 'mcnemar-exact' })
 * // 0.128
 * @throws RangeError as `mcnemarPower`
 */
export function smallestDetectableDifference(
  plan: PowerPlan & { readonly trials: number; readonly power: number },
): number | null {
  const { power, ...rest } = plan;
  requireLevels({ power });
  const reaches = (difference: number) => mcnemarPower({ ...rest, difference }) >= power;
  if (!reaches(plan.discordant)) return null;
  let below = 0;
  let above = plan.discordant;
  while (above - below > 1e-5) {
    const middle = (below + above) / 2;
    if (reaches(middle)) above = middle;
    else below = middle;
  }
  return above;
}
