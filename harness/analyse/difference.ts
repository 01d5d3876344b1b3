import type { Interval } from '../domain/interval.ts';
import type { AnalysisSettings } from '../domain/measure.ts';
import type { Difference } from '../domain/paired-comparison.ts';
import { holds } from '../stats/interval.ts';
import { mcnemarExact } from '../stats/mcnemar-exact.ts';
import { mcnemarMidP } from '../stats/mcnemar-mid-p.ts';
import { newcombeInterval } from '../stats/newcombe-interval.ts';
import { pairedBootstrap } from '../stats/paired-bootstrap.ts';
import type { PairedCounts } from '../stats/paired-counts.ts';
import { smallestDetectableDifference } from '../stats/smallest-detectable-difference.ts';

/** Values of one task on both sides, 0 to 1; null on a side without an answer. */
export interface ValuePair {
  readonly bucket: string;
  readonly left: number | null;
  readonly right: number | null;
}

/** Power that `smallestDetectable` is computed for. */
export const plannedPower = 0.8;

/**
 * The paired difference of a proportion. Newcombe's interval where every value is 0 or 1, else the paired bootstrap,
 * stratified by bucket. Where resampling knows no spread: Newcombe's interval of the share of tasks with more on the
 * left minus those with more on the right, scaled to the largest difference of a task.
 */
export function difference(values: readonly ValuePair[], settings: AnalysisSettings): Difference {
  const pairs = values.flatMap(({ bucket, left, right }) =>
    left === null || right === null ? [] : [{ stratum: bucket, left, right }],
  );
  const signs = countSigns(pairs);
  const counted = { tasks: values.length, pairs: pairs.length, ...signs };
  const interval = pairs.length < values.length ? null : pairedInterval(pairs, settings);
  if (interval === null) {
    return {
      ...counted,
      difference: null,
      interval: null,
      exactP: null,
      midP: null,
      smallestDetectable: null,
      bounds: boundsOf(values),
      finding: 'not-evaluable',
    };
  }
  const discordant = { leftOnly: signs.leftMore, rightOnly: signs.rightMore };
  return {
    ...counted,
    difference: meanDifference(pairs),
    interval,
    exactP: mcnemarExact(discordant),
    midP: mcnemarMidP(discordant),
    smallestDetectable: smallestDetectableDifference({
      trials: pairs.length,
      discordant: (signs.leftMore + signs.rightMore) / pairs.length,
      alpha: settings.alpha,
      power: plannedPower,
      test: 'mcnemar-exact',
    }),
    bounds: null,
    finding: holds(interval, 0) ? 'not-told-apart' : interval.low > 0 ? 'left-higher' : 'right-higher',
  };
}

/** A task answered on both sides, with its bucket as `stratum`. */
export interface AnsweredPair {
  readonly stratum: string;
  readonly left: number;
  readonly right: number;
}

/** How many pairs are equal, have more on the left, have more on the right. */
export function countSigns(pairs: readonly AnsweredPair[]) {
  const leftMore = pairs.filter(({ left, right }) => left > right).length;
  const rightMore = pairs.filter(({ left, right }) => left < right).length;
  return { equal: pairs.length - leftMore - rightMore, leftMore, rightMore };
}

function meanDifference(pairs: readonly AnsweredPair[]): number {
  return pairs.reduce((sum, { left, right }) => sum + left - right, 0) / pairs.length;
}

/** The interval of `difference`, for pairs that are answered on both sides; null without pairs. */
export function pairedInterval(
  pairs: readonly AnsweredPair[],
  { alpha, seed }: AnalysisSettings,
): Difference['interval'] {
  const isBinary = pairs.every(({ left, right }) => left * (1 - left) === 0 && right * (1 - right) === 0);
  if (isBinary) return named(newcombeInterval({ counts: countBinary(pairs), alpha }), 'newcombe');
  const resampled = pairedBootstrap({ pairs, seed, alpha });
  if (resampled !== null) return named(resampled, 'bootstrap');
  const { equal, leftMore, rightMore } = countSigns(pairs);
  const counts = { both: equal, leftOnly: leftMore, rightOnly: rightMore, neither: 0 };
  const scale = Math.max(...pairs.map(({ left, right }) => Math.abs(left - right))) || 1;
  const ofSigns = newcombeInterval({ counts, alpha });
  return ofSigns === null
    ? null
    : named({ low: ofSigns.low * scale, high: ofSigns.high * scale }, 'newcombe-of-signs');
}

function named<M extends string>(interval: Interval | null, method: M) {
  return interval === null ? null : { ...interval, method };
}

/** The table of pairs whose values are 0 or 1. */
export function countBinary(pairs: readonly AnsweredPair[]): PairedCounts {
  const both = pairs.filter(({ left, right }) => left === 1 && right === 1).length;
  const { equal, leftMore, rightMore } = countSigns(pairs);
  return { both, leftOnly: leftMore, rightOnly: rightMore, neither: equal - both };
}

function boundsOf(values: readonly ValuePair[]): Interval | null {
  if (values.length === 0) return null;
  const low = values.reduce((sum, { left, right }) => sum + (left ?? 0) - (right ?? 1), 0);
  const high = values.reduce((sum, { left, right }) => sum + (left ?? 1) - (right ?? 0), 0);
  return { low: low / values.length, high: high / values.length };
}
