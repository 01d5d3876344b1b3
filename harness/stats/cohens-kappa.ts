/**
 * Cohen's kappa of two raters over the same items: agreement beyond chance, −1 to 1; null without items, and where
 * both raters gave every item one and the same label (chance agreement is 1 then, and kappa 0/0).
 *
 * Formula: (pₒ − pₑ) / (1 − pₑ), pₑ = Σ over labels of the product of both raters' shares.
 * Reference: Cohen, Educational and Psychological Measurement 20 (1960) 37–46.
 *
 * @example cohensKappa([['yes', 'yes'], ['no', 'no'], ['yes', 'no']]) // 0.4
 */
export function cohensKappa(ratings: readonly (readonly [first: string, second: string])[]): number | null {
  const items = ratings.length;
  if (items === 0) return null;
  const first = countLabels(ratings.map(([label]) => label));
  const second = countLabels(ratings.map(([, label]) => label));
  const agreed = ratings.filter(([left, right]) => left === right).length / items;
  let byChance = 0;
  for (const [label, count] of first) byChance += (count / items) * ((second.get(label) ?? 0) / items);
  return first.size === 1 && byChance === 1 ? null : (agreed - byChance) / (1 - byChance);
}

function countLabels(labels: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
