import type { Interval } from '../domain/interval.ts';
import { type PairedCounts, pairsIn } from './paired-counts.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * Newcombe's interval for the difference of two paired proportions, left − right, in −1…1; null without pairs.
 *
 * Formula: with Wilson limits l, u of both proportions p and q, and the correlation φ of the outcomes,
 * low = d − √((p − l₁)² − 2φ(p − l₁)(u₂ − q) + (u₂ − q)²), high = d + √((u₁ − p)² − 2φ(u₁ − p)(q − l₂) + (q − l₂)²);
 * φ is 0 where a margin is empty, and n/2 is taken off a positive numerator, down to 0 at most.
 * Reference: Newcombe, Statistics in Medicine 17 (1998) 2635–2650, method 10.
 *
 * @example newcombeInterval({ counts: { both: 1, leftOnly: 1, rightOnly: 7, neither: 12 }, alpha: 0.05 })
 * @throws RangeError for broken counts or alpha outside 0…1
 */
export function newcombeInterval(options: {
  readonly counts: PairedCounts;
  readonly alpha: number;
}): Interval | null {
  const { counts, alpha } = options;
  const trials = pairsIn(counts);
  const leftRight = counts.both + counts.leftOnly;
  const rightRight = counts.both + counts.rightOnly;
  const left = wilsonInterval({ successes: leftRight, trials, alpha });
  const right = wilsonInterval({ successes: rightRight, trials, alpha });
  if (left === null || right === null) return null;
  const p = leftRight / trials;
  const q = rightRight / trials;
  const difference = (counts.leftOnly - counts.rightOnly) / trials;
  const correlation = correctedCorrelation(counts, trials);
  const reach = (a: number, b: number) => Math.sqrt(Math.max(0, a * a - 2 * correlation * a * b + b * b));
  return {
    low: Math.max(-1, difference - reach(p - left.low, right.high - q)),
    high: Math.min(1, difference + reach(left.high - p, q - right.low)),
  };
}

function correctedCorrelation(counts: PairedCounts, trials: number): number {
  const { both, leftOnly, rightOnly, neither } = counts;
  const margins = (both + leftOnly) * (rightOnly + neither) * (both + rightOnly) * (leftOnly + neither);
  if (margins === 0) return 0;
  const product = both * neither - leftOnly * rightOnly;
  return (product > 0 ? Math.max(product - trials / 2, 0) : product) / Math.sqrt(margins);
}
