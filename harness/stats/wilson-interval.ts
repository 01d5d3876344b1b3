import type { Interval } from '../domain/interval.ts';
import { criticalValue } from './normal-quantile.ts';
import { requireCounts, requireLevels } from './require-number.ts';

/**
 * Wilson's score interval for one proportion, in 0…1; null without trials.
 *
 * Formula: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n).
 * Reference: Wilson, Journal of the American Statistical Association 22 (1927) 209–212. In R:
 * `prop.test(93, 100, correct = FALSE)$conf.int`.
 *
 * @example wilsonInterval({ successes: 93, trials: 100, alpha: 0.05 }) // 0.863 to 0.966
 * @throws RangeError for broken counts, successes above trials, or alpha outside 0…1
 */
export function wilsonInterval(options: {
  readonly successes: number;
  readonly trials: number;
  readonly alpha: number;
}): Interval | null {
  const { successes, trials, alpha } = options;
  requireCounts({ successes, trials });
  requireLevels({ alpha });
  if (successes > trials) throw new RangeError(`${successes} successes in ${trials} trials`);
  if (trials === 0) return null;
  const z = criticalValue(alpha);
  const proportion = successes / trials;
  const centre = proportion + (z * z) / (2 * trials);
  const reach = z * Math.sqrt((proportion * (1 - proportion)) / trials + (z * z) / (4 * trials * trials));
  const scale = 1 + (z * z) / trials;
  return {
    low: successes === 0 ? 0 : Math.max(0, (centre - reach) / scale),
    high: successes === trials ? 1 : Math.min(1, (centre + reach) / scale),
  };
}
