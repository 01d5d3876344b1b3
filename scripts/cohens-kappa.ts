/** Agreement of two annotators who each gave one label to every item. Proportions are 0 to 1. */
export interface Kappa {
  readonly items: number;
  readonly agreed: number;
  /** Proportion of items with equal labels. */
  readonly observed: number;
  /** Proportion that two annotators with these label frequencies would agree on by chance. */
  readonly expected: number;
  /** `(observed - expected) / (1 - expected)`; null if both always gave one and the same label. */
  readonly kappa: number | null;
}

/**
 * Cohen's kappa for two annotators and nominal labels (Cohen 1960, Educational and Psychological Measurement 20,
 * 37–46).
 *
 * @throws RangeError if there are no pairs
 */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): Kappa {
  const items = pairs.length;
  if (items === 0) throw new RangeError('No pairs of labels: agreement of nothing is not defined.');
  const agreed = pairs.filter(([first, second]) => first === second).length;
  const observed = agreed / items;
  const expected = [...new Set(pairs.map(([first]) => first))]
    .map((label) => {
      const byFirst = pairs.filter(([first]) => first === label).length;
      const bySecond = pairs.filter(([, second]) => second === label).length;
      return (byFirst / items) * (bySecond / items);
    })
    .reduce((sum, share) => sum + share, 0);
  return {
    items,
    agreed,
    observed,
    expected,
    kappa: expected === 1 ? null : (observed - expected) / (1 - expected),
  };
}
