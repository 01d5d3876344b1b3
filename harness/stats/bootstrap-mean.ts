import type { Interval } from '../domain/interval.ts';
import { seededRandom } from '../domain/seeded-random.ts';
import { quantileOfSorted } from './quantile.ts';
import { requireCounts, requireFinite, requireLevels } from './require-number.ts';

/** Resamples drawn unless said otherwise. */
export const defaultResamples = 2_000;

/** One value and the stratum (bucket) it is resampled in. */
export interface StratifiedValue {
  readonly stratum: string;
  readonly value: number;
}

/**
 * Percentile bootstrap interval of a mean, resampled within strata so that each resample has every bucket as often
 * as the corpus; in the unit of the values. Fixed by its seed. null where no stratum holds two different values:
 * resampling then knows no spread, which is not certainty.
 *
 * Formula: the alpha/2 and 1 − alpha/2 quantiles of the means of the resamples.
 * Reference: Efron and Tibshirani, An Introduction to the Bootstrap (1993), sections 8.3 and 13.3.
 *
 * @example bootstrapMean({ values, seed: 1, alpha: 0.05 })
 * @throws RangeError for values that aren't finite, alpha outside 0…1, or no resamples
 */
export function bootstrapMean(options: {
  readonly values: readonly StratifiedValue[];
  readonly seed: number;
  readonly alpha: number;
  readonly resamples?: number;
}): Interval | null {
  const { values, seed, alpha, resamples = defaultResamples } = options;
  requireLevels({ alpha });
  requireCounts({ resamples });
  if (resamples === 0) throw new RangeError('no resamples');
  requireFinite(values.map(({ value }) => value));
  const { fixedSum, varying } = split(values);
  if (varying.length === 0) return null;
  const random = seededRandom(seed);
  const means = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample += 1) {
    let sum = fixedSum;
    for (const stratum of varying) {
      const size = stratum.length;
      for (let draw = 0; draw < size; draw += 1) sum += stratum[(random() * size) | 0] ?? 0;
    }
    means[resample] = sum / values.length;
  }
  means.sort();
  const low = quantileOfSorted(means, alpha / 2);
  const high = quantileOfSorted(means, 1 - alpha / 2);
  return low === null || high === null ? null : { low, high };
}

/** Strata in which nothing varies add a constant to every resample: no draw is spent on them. */
function split(values: readonly StratifiedValue[]) {
  const strata = new Map<string, number[]>();
  for (const { stratum, value } of values) {
    const members = strata.get(stratum);
    if (members === undefined) strata.set(stratum, [value]);
    else members.push(value);
  }
  let fixedSum = 0;
  const varying: Float64Array[] = [];
  for (const members of strata.values()) {
    const [first] = members;
    if (members.every((value) => value === first)) fixedSum += members.reduce((sum, value) => sum + value, 0);
    else varying.push(Float64Array.from(members));
  }
  return { fixedSum, varying };
}
