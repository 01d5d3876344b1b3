import { binomialAtMost, binomialMass } from './binomial.ts';
import { newcombeInterval } from './newcombe-interval.ts';
import { requireCounts, requireLevels } from './require-number.ts';

/** What a test of non-inferiority is planned with. */
export interface NonInferiorityPlan {
  readonly trials: number;
  /** Proportion of the tasks on which the two differ, 0 to 1. */
  readonly discordant: number;
  /** True difference left − right; 0 for two that are alike. */
  readonly difference: number;
  readonly margin: number;
  /** One-sided. */
  readonly alpha: number;
  /** Of the tasks on which both agree, the share that both have right; a half if absent. */
  readonly bothRight?: number;
}

/**
 * Power, 0 to 1, of showing non-inferiority by Newcombe's interval at level 1 − 2 alpha: the probability that its
 * lower end lies above −margin.
 *
 * Formula: Σₘ P(m discordant) · P(b ≥ b*(m)), with m binomial (trials, discordant), b binomial
 * (m, (discordant + difference) / (2 · discordant)) and b*(m) the smallest b that shows it; the concordant pairs are
 * split by `bothRight`, on which the interval depends little.
 * Reference: enumeration as in Duffy, Biometrics 40 (1984) 1005–1015; interval as in Newcombe (1998), method 10.
 *
 * @example nonInferiorityPower({ trials: 100, discordant: 0.08, difference: 0, margin: 0.08, alpha: 0.05 })
 * @throws RangeError for broken counts or levels, or a difference above `discordant`
 */
export function nonInferiorityPower(plan: NonInferiorityPlan): number {
  const { trials, discordant, difference, margin, alpha, bothRight = 0.5 } = plan;
  requireCounts({ trials });
  requireLevels({ margin, alpha });
  if (!(discordant >= 0 && discordant <= 1)) throw new RangeError(`discordant is ${discordant}`);
  if (!(bothRight >= 0 && bothRight <= 1)) throw new RangeError(`bothRight is ${bothRight}`);
  if (!(Math.abs(difference) <= discordant + 1e-12)) {
    throw new RangeError(`a difference of ${difference} needs more than ${discordant} discordant`);
  }
  if (trials === 0) return 0;
  const probability =
    discordant === 0 ? 0.5 : Math.min(1, Math.max(0, (discordant + difference) / (2 * discordant)));
  let power = 0;
  for (let pairs = 0; pairs <= trials; pairs += 1) {
    const weight = binomialMass(pairs, { trials, probability: discordant });
    if (weight < 1e-12) continue;
    const both = Math.round((trials - pairs) * bothRight);
    const shows = (leftOnly: number): boolean => {
      const counts = { both, leftOnly, rightOnly: pairs - leftOnly, neither: trials - pairs - both };
      const interval = newcombeInterval({ counts, alpha: Math.min(2 * alpha, 1 - 1e-9) });
      return interval !== null && interval.low > -margin;
    };
    const fewest = fewestThatShow(pairs, shows);
    if (fewest === null) continue;
    const missed = fewest === 0 ? 0 : binomialAtMost(fewest - 1, { trials: pairs, probability });
    power += weight * (1 - missed);
  }
  return Math.min(1, power);
}

/** More pairs on the left raise the interval: once one number shows it, all above do. */
function fewestThatShow(pairs: number, shows: (leftOnly: number) => boolean): number | null {
  if (!shows(pairs)) return null;
  let no = -1;
  let yes = pairs;
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (shows(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
