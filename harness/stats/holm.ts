/**
 * Holm's adjusted p values, in the order given, each 0 to 1. A `null` (a hypothesis that could not be tested) stays
 * null and still counts as a member of the family, so that leaving one out never helps the others.
 *
 * Formula: in rising order, p̃₍ᵢ₎ = max over j ≤ i of min(1, (m − j + 1) p₍ⱼ₎).
 * Reference: Holm, Scandinavian Journal of Statistics 6 (1979) 65–70. In R: `p.adjust(p, "holm")`.
 *
 * @example holm([0.01, 0.02, 0.03, 0.04]) // 0.04, 0.06, 0.06, 0.06
 * @throws RangeError for a p outside 0…1
 */
export function holm(pValues: readonly (number | null)[]): (number | null)[] {
  const tested = pValues.flatMap((p, index) => {
    if (p === null) return [];
    if (!(p >= 0 && p <= 1)) throw new RangeError(`p is ${p}`);
    return [{ p, index }];
  });
  const adjusted: (number | null)[] = pValues.map(() => null);
  let highest = 0;
  tested
    .sort((left, right) => left.p - right.p)
    .forEach(({ p, index }, rank) => {
      highest = Math.max(highest, Math.min(1, (pValues.length - rank) * p));
      adjusted[index] = highest;
    });
  return adjusted;
}
