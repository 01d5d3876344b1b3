import { mcnemarPower, type PowerPlan } from './mcnemar-power.ts';
import { requireLevels } from './require-number.ts';

/** Above this many tasks the answer is "not with a corpus one can write". */
const mostTasks = 20_000;

/**
 * The number of paired tasks with which a McNemar test finds a true difference with the given power; null where the
 * difference is 0, larger than the discordant share, or needs more than 20,000 tasks.
 *
 * Power rises with the tasks but for ripples of discreteness: the answer reaches the power, one task fewer does not.
 *
 * @example
 * tasksForDifference({ difference: 0.05, discordant: 0.1, alpha: 0.05, power: 0.8, test: 'mcnemar-exact' })
 * @throws RangeError for levels outside 0…1
 */
export function tasksForDifference(
  plan: PowerPlan & { readonly difference: number; readonly power: number },
): number | null {
  const { power, ...rest } = plan;
  requireLevels({ power, alpha: plan.alpha });
  if (plan.difference === 0 || Math.abs(plan.difference) > plan.discordant) return null;
  const reaches = (trials: number) => mcnemarPower({ ...rest, trials }) >= power;
  let enough = 1;
  while (!reaches(enough)) {
    enough *= 2;
    if (enough > mostTasks) return null;
  }
  let tooFew = Math.floor(enough / 2);
  while (enough - tooFew > 1) {
    const middle = Math.floor((enough + tooFew) / 2);
    if (reaches(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
