import { mcnemarPower, type PowerPlan } from './mcnemar-power.ts';
import { requireLevels } from './require-number.ts';

/** Answers by their question: many runs of one corpus ask for the same few discordances. */
const known = new Map<string, number | null>();
const mostKnown = 10_000;

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
  const { trials, discordant, alpha, power, test } = plan;
  requireLevels({ power });
  const question = `${trials} ${discordant} ${alpha} ${power} ${test}`;
  const before = known.get(question);
  if (before !== undefined) return before;
  const found = bisected(plan);
  if (known.size >= mostKnown) known.clear();
  known.set(question, found);
  return found;
}

function bisected(plan: PowerPlan & { readonly trials: number; readonly power: number }): number | null {
  const { power, ...rest } = plan;
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
