import { binomialAtMost } from './binomial.ts';
import { requireCounts } from './require-number.ts';

/**
 * Two-sided p of the exact McNemar test: are the discordant pairs split as by a fair coin? 0 to 1; 1 if no pair is
 * discordant.
 *
 * Formula: min(1, 2 P(X ≤ min(b, c))), X binomial with b + c trials and probability ½.
 * Reference: McNemar, Psychometrika 12 (1947) 153–157. In R: `binom.test(b, b + c)$p.value`.
 *
 * @example mcnemarExact({ leftOnly: 1, rightOnly: 7 }) // 18/256 = 0.0703
 * @throws RangeError for broken counts
 */
export function mcnemarExact(discordant: { readonly leftOnly: number; readonly rightOnly: number }): number {
  const { leftOnly, rightOnly } = discordant;
  requireCounts({ leftOnly, rightOnly });
  const trials = leftOnly + rightOnly;
  return Math.min(1, 2 * binomialAtMost(Math.min(leftOnly, rightOnly), { trials, probability: 0.5 }));
}
