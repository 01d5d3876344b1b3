import { requireCounts } from './require-number.ts';

/** Two binary outcomes on the same tasks, counted. */
export interface PairedCounts {
  readonly both: number;
  readonly leftOnly: number;
  readonly rightOnly: number;
  readonly neither: number;
}

/** Counts pairs of outcomes. */
export function countPairs(
  pairs: readonly { readonly left: boolean; readonly right: boolean }[],
): PairedCounts {
  const counts = { both: 0, leftOnly: 0, rightOnly: 0, neither: 0 };
  for (const { left, right } of pairs) {
    if (left && right) counts.both += 1;
    else if (left) counts.leftOnly += 1;
    else if (right) counts.rightOnly += 1;
    else counts.neither += 1;
  }
  return counts;
}

/** Number of pairs. @throws RangeError for broken counts */
export function pairsIn(counts: PairedCounts): number {
  const { both, leftOnly, rightOnly, neither } = counts;
  requireCounts({ both, leftOnly, rightOnly, neither });
  return both + leftOnly + rightOnly + neither;
}
