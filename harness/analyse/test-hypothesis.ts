import type { Interval } from '../domain/interval.ts';
import type { Hypothesis } from '../domain/registration.ts';
import { agrestiMinInterval } from '../stats/agresti-min-interval.ts';
import { defaultResamples } from '../stats/bootstrap-mean.ts';
import { mcnemarExact } from '../stats/mcnemar-exact.ts';
import { mcnemarMidP } from '../stats/mcnemar-mid-p.ts';
import { smallestAlpha } from '../stats/smallest-alpha.ts';
import { type AnsweredPair, countBinary, countSigns, pairedInterval } from './difference.ts';

/** What the registered test says about pairs that are all answered. */
export interface HypothesisTest {
  readonly difference: number;
  readonly interval: Interval & { readonly method: string; readonly level: number };
  /** Superiority: two-sided. Non-inferiority: one-sided, of "worse by the margin or more". */
  readonly p: number;
  /** Of the opposite: superiority the same; non-inferiority one-sided, of "worse by no more than the margin". */
  readonly pAgainst: number;
}

/**
 * Applies a hypothesis's registered test. McNemar's tests decide superiority together with Newcombe's interval at
 * 1 − alpha; the other tests are inverted intervals. Non-inferiority is one-sided at alpha: its interval has the
 * level 1 − 2 alpha, Newcombe's where the test names no interval. null without pairs.
 */
export function testHypothesis(options: {
  readonly hypothesis: Hypothesis;
  readonly pairs: readonly AnsweredPair[];
  readonly seed: number;
}): HypothesisTest | null {
  const { hypothesis, pairs } = options;
  const { kind, alpha } = hypothesis;
  const twoSidedAlpha = kind === 'non-inferiority' ? Math.min(2 * alpha, 1 - 1e-9) : alpha;
  const method = methodOf(options);
  const interval = method.intervalAt(twoSidedAlpha);
  if (interval === null) return null;
  const difference = pairs.reduce((sum, { left, right }) => sum + left - right, 0) / pairs.length;
  const level = 1 - twoSidedAlpha;
  return { difference, interval: { ...interval, level }, ...pValues(options, method) };
}

interface Method {
  readonly intervalAt: (alpha: number) => (Interval & { readonly method: string }) | null;
  /** Smallest p that the method can tell from 0. */
  readonly smallestP: number;
}

function methodOf({
  hypothesis,
  pairs,
  seed,
}: {
  readonly hypothesis: Hypothesis;
  readonly pairs: readonly AnsweredPair[];
  readonly seed: number;
}): Method {
  if (hypothesis.test === 'agresti-min') {
    const counts = countBinary(pairs);
    return {
      smallestP: 0,
      intervalAt: (alpha) => {
        const interval = agrestiMinInterval({ counts, alpha });
        return interval === null ? null : { ...interval, method: 'agresti-min' };
      },
    };
  }
  // Resamples are all drawn from the same pairs: of 2,000 of them none can show a p below about 1 in 1,000.
  const smallestP = hypothesis.test === 'bootstrap' ? 2 / (defaultResamples + 1) : 0;
  return { smallestP, intervalAt: (alpha) => pairedInterval(pairs, { alpha, seed }) };
}

function pValues(
  { hypothesis, pairs }: { readonly hypothesis: Hypothesis; readonly pairs: readonly AnsweredPair[] },
  { intervalAt, smallestP }: Method,
): { readonly p: number; readonly pAgainst: number } {
  const inverted = (satisfies: (interval: Interval) => boolean) =>
    Math.max(smallestP, smallestAlpha({ intervalAt, satisfies }));
  if (hypothesis.kind === 'non-inferiority') {
    const limit = -(hypothesis.margin ?? 0);
    return {
      p: inverted(({ low }) => low > limit) / 2,
      pAgainst: inverted(({ high }) => high < limit) / 2,
    };
  }
  const { leftMore, rightMore } = countSigns(pairs);
  const discordant = { leftOnly: leftMore, rightOnly: rightMore };
  switch (hypothesis.test) {
    case 'mcnemar-exact':
      return both(mcnemarExact(discordant));
    case 'mcnemar-mid-p':
      return both(mcnemarMidP(discordant));
    case 'newcombe':
    case 'agresti-min':
    case 'bootstrap':
      return both(inverted(({ low, high }) => low > 0 || high < 0));
    default:
      return hypothesis.test satisfies never;
  }
}

function both(p: number) {
  return { p, pAgainst: p };
}
