import type { Interval } from '../domain/interval.ts';
import { criticalValue } from './normal-quantile.ts';
import { type PairedCounts, pairsIn } from './paired-counts.ts';
import { requireLevels } from './require-number.ts';

/**
 * Agresti and Min's interval for the difference of two paired proportions, left − right, cut to −1…1; null without
 * pairs. Wald's interval after adding half a pair to each of the four counts.
 *
 * Formula: d = (b − c)/m ± z √((b + c + 1) − (b − c)²/m) / m, with m = n + 2.
 * Reference: Agresti and Min, Statistics in Medicine 24 (2005) 729–740.
 *
 * @example agrestiMinInterval({ counts: { both: 80, leftOnly: 12, rightOnly: 4, neither: 4 }, alpha: 0.05 })
 * @throws RangeError for broken counts or alpha outside 0…1
 */
export function agrestiMinInterval(options: {
  readonly counts: PairedCounts;
  readonly alpha: number;
}): Interval | null {
  const { counts, alpha } = options;
  requireLevels({ alpha });
  const trials = pairsIn(counts);
  if (trials === 0) return null;
  const padded = trials + 2;
  const surplus = counts.leftOnly - counts.rightOnly;
  const discordant = counts.leftOnly + counts.rightOnly + 1;
  const centre = surplus / padded;
  const reach = (criticalValue(alpha) * Math.sqrt(discordant - (surplus * surplus) / padded)) / padded;
  return { low: Math.max(-1, centre - reach), high: Math.min(1, centre + reach) };
}
