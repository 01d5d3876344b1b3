import { logGamma } from './log-gamma.ts';
import { requireCounts } from './require-number.ts';

/** A binomial variable: `trials` independent tries that succeed with `probability` each, 0 to 1. */
export interface Binomial {
  readonly trials: number;
  readonly probability: number;
}

/**
 * P(X = successes) of a binomial variable, 0 to 1; 0 outside 0…trials.
 *
 * @example binomialMass(5, { trials: 10, probability: 0.5 }) // 252 / 1024
 * @throws RangeError for a probability outside 0…1 or a broken count
 */
export function binomialMass(successes: number, { trials, probability }: Binomial): number {
  requireCounts({ trials });
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`probability is ${probability}`);
  if (!Number.isSafeInteger(successes) || successes < 0 || successes > trials) return 0;
  if (probability === 0) return successes === 0 ? 1 : 0;
  if (probability === 1) return successes === trials ? 1 : 0;
  const fewer = Math.min(successes, trials - successes);
  if (fewer <= 60 && trials <= 1_000) {
    return ways(trials, fewer) * probability ** successes * (1 - probability) ** (trials - successes);
  }
  const logWays = logGamma(trials + 1) - logGamma(successes + 1) - logGamma(trials - successes + 1);
  return Math.exp(
    logWays + successes * Math.log(probability) + (trials - successes) * Math.log1p(-probability),
  );
}

/** Ways to choose, multiplied out: exact to the last digits where logarithms would lose three. */
function ways(trials: number, chosen: number): number {
  let product = 1;
  for (let factor = 1; factor <= chosen; factor += 1)
    product = (product * (trials - chosen + factor)) / factor;
  return product;
}

/**
 * P(X ≤ successes) of a binomial variable, 0 to 1. Sums away from the mean, from the largest term on, until what
 * is left can't count any more.
 *
 * @example binomialAtMost(1, { trials: 8, probability: 0.5 }) // 9 / 256
 */
export function binomialAtMost(successes: number, binomial: Binomial): number {
  const { trials, probability } = binomial;
  if (successes < 0) return 0;
  if (successes >= trials) return 1;
  if (successes <= trials * probability) return lowerSum(successes, binomial);
  return Math.max(0, 1 - lowerSum(trials - successes - 1, { trials, probability: 1 - probability }));
}

function lowerSum(successes: number, { trials, probability }: Binomial): number {
  let term = binomialMass(successes, { trials, probability });
  if (probability === 0 || probability === 1) return term;
  const odds = (1 - probability) / probability;
  let sum = term;
  for (let at = successes; at > 0; at -= 1) {
    term *= (at / (trials - at + 1)) * odds;
    sum += term;
    if (term < sum * 1e-18) break;
  }
  return Math.min(1, sum);
}
