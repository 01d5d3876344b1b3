import { requireFinite } from './require-number.ts';

/**
 * A quantile of a sample, in its own unit; null for an empty one. Linear between order statistics.
 *
 * Reference: Hyndman and Fan, The American Statistician 50 (1996) 361–365, type 7 (R's and NumPy's default).
 *
 * @example quantile([1, 2, 3, 4], 0.5) // 2.5
 * @throws RangeError for values that aren't finite or a probability outside 0…1
 */
export function quantile(values: readonly number[], probability: number): number | null {
  requireFinite(values);
  return quantileOfSorted(Float64Array.from(values).sort(), probability);
}

/** The same of values that are sorted already. */
export function quantileOfSorted(sorted: ArrayLike<number>, probability: number): number | null {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`quantile ${probability}`);
  const place = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}
