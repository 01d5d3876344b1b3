import type { Interval } from '../domain/interval.ts';
import { requireLevels } from './require-number.ts';
import { smallestAlpha } from './smallest-alpha.ts';

/** What an interval says about "left is worse than right by less than the margin". */
export interface NonInferiority {
  readonly interval: Interval;
  /** The interval lies above −margin. */
  readonly shown: boolean;
  /** The interval lies below −margin: left is worse by more than the margin. */
  readonly excluded: boolean;
  /**
   * The smallest alpha at which the interval lies above −margin, 0 to 1: it is on the two-sided scale (twice the
   * one-sided p), so that it can stand in one family with two-sided tests. 1 if no interval does.
   */
  readonly p: number;
}

/**
 * Non-inferiority of left to right by the lower limit of an interval for the difference left − right, whichever
 * method gives it; null where the interval is undefined. For paired proportions give `newcombeInterval`, which
 * keeps its level with few discordant pairs.
 *
 * The 1 − alpha interval makes this a one-sided test at alpha/2, as is the convention.
 * Reference: Piaggio and others (CONSORT), JAMA 308 (2012) 2594–2604; Newcombe (1998) for the interval.
 *
 * @example nonInferiority({ margin: 0.05, alpha: 0.05, intervalAt: (alpha) => newcombeInterval({ counts, alpha }) })
 * @throws RangeError for a margin or alpha outside 0…1
 */
export function nonInferiority(options: {
  readonly intervalAt: (alpha: number) => Interval | null;
  readonly margin: number;
  readonly alpha: number;
}): NonInferiority | null {
  const { intervalAt, margin, alpha } = options;
  requireLevels({ margin, alpha });
  const interval = intervalAt(alpha);
  if (interval === null) return null;
  return {
    interval,
    shown: interval.low > -margin,
    excluded: interval.high < -margin,
    p: smallestAlpha({ intervalAt, satisfies: ({ low }) => low > -margin }),
  };
}
