import { binomialAtMost, binomialMass } from './binomial.ts';
import { mcnemarExact } from './mcnemar-exact.ts';
import { mcnemarMidP } from './mcnemar-mid-p.ts';
import { requireCounts, requireLevels } from './require-number.ts';

/** Which of the two tests decides. */
export type McnemarTest = 'mcnemar-exact' | 'mcnemar-mid-p';

/** What a paired comparison of binary outcomes is planned with. */
export interface PowerPlan {
  readonly alpha: number;
  readonly test: McnemarTest;
  /** Proportion of the tasks on which the two differ, 0 to 1. */
  readonly discordant: number;
}

/**
 * Power of a McNemar test by enumeration: the probability, 0 to 1, that it is significant at alpha when `trials`
 * tasks are paired, a proportion `discordant` of them differs on average, and the true difference is `difference`.
 *
 * Formula: Σₘ P(m discordant) · P(b in the rejection region of m), with m binomial (trials, discordant) and b
 * binomial (m, (discordant + difference) / (2 · discordant)).
 * Reference: Duffy, Biometrics 40 (1984) 1005–1015 (unconditional power of the exact test).
 *
 * @example mcnemarPower({ trials: 100, difference: 0.128, discordant: 0.2, alpha: 0.05, test: 'mcnemar-exact' }) // 0.80
 * @throws RangeError for broken counts or levels, or a difference above `discordant`
 */
export function mcnemarPower(
  plan: PowerPlan & { readonly trials: number; readonly difference: number },
): number {
  const { trials, difference, discordant, alpha, test } = plan;
  requireCounts({ trials });
  requireLevels({ alpha });
  if (!(discordant >= 0 && discordant <= 1)) throw new RangeError(`discordant is ${discordant}`);
  if (!(Math.abs(difference) <= discordant + 1e-12)) {
    throw new RangeError(`a difference of ${difference} needs more than ${discordant} discordant`);
  }
  if (trials === 0 || discordant === 0) return 0;
  const probability = Math.min(1, (discordant + Math.abs(difference)) / (2 * discordant));
  const limits = rejectionLimits({ trials, alpha, test });
  let power = 0;
  limits.forEach((limit, pairs) => {
    if (limit < 0) return;
    const weight = binomialMass(pairs, { trials, probability: discordant });
    if (weight < 1e-15) return;
    const toRight = binomialAtMost(limit, { trials: pairs, probability: 1 - probability });
    const toLeft = binomialAtMost(limit, { trials: pairs, probability });
    power += weight * (toRight + toLeft);
  });
  return Math.min(1, power);
}

/** For each number of discordant pairs: the largest smaller count that is still significant, −1 if none is. */
export function rejectionLimits(options: {
  readonly trials: number;
  readonly alpha: number;
  readonly test: McnemarTest;
}): readonly number[] {
  const { trials, alpha, test } = options;
  const pOf = test === 'mcnemar-exact' ? mcnemarExact : mcnemarMidP;
  const limits: number[] = [];
  let limit = -1;
  for (let pairs = 0; pairs <= trials; pairs += 1) {
    // One more pair moves the limit by one at most, and never down.
    const next = limit + 1;
    if (2 * next <= pairs && pOf({ leftOnly: next, rightOnly: pairs - next }) <= alpha) limit = next;
    limits.push(limit);
  }
  return limits;
}
