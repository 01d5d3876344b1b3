import { binomialAtMost, binomialMass } from './binomial.ts';
import { requireCounts } from './require-number.ts';

/**
 * Two-sided mid-p of the McNemar test: outcomes as likely as the observed one count half. It keeps its size in all
 * but extreme cases and has more power than the exact test. 0 to 1; 1 if no pair is discordant.
 *
 * Formula: 2 P(X ≤ min(b, c)) − P(X = min(b, c)); where b = c, 1 − ½ P(X = b). X binomial, b + c trials, ½.
 * Reference: Fagerland, Lydersen and Laake, BMC Medical Research Methodology 13 (2013) 91.
 *
 * @example mcnemarMidP({ leftOnly: 1, rightOnly: 7 }) // 10/256 = 0.0391
 * @throws RangeError for broken counts
 */
export function mcnemarMidP(discordant: { readonly leftOnly: number; readonly rightOnly: number }): number {
  const { leftOnly, rightOnly } = discordant;
  requireCounts({ leftOnly, rightOnly });
  const fewer = Math.min(leftOnly, rightOnly);
  const coin = { trials: leftOnly + rightOnly, probability: 0.5 };
  if (coin.trials === 0) return 1;
  const mass = binomialMass(fewer, coin);
  return leftOnly === rightOnly ? 1 - mass / 2 : Math.min(1, 2 * binomialAtMost(fewer, coin) - mass);
}
