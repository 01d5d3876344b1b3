/** Words and character trigrams of a text, each with how often it occurs. Lower case, letters and digits only. */
export function textFeatures(text: string): ReadonlyMap<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const padded = ` ${words.join(' ')} `;
  const trigrams = Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) =>
    padded.slice(at, at + 3),
  );
  const counts = new Map<string, number>();
  for (const feature of [...words.map((word) => `word ${word}`), ...trigrams]) {
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
}

/** A text among others: its features, weighted by how rare they are, scaled to length 1. */
export type WeightedText = ReadonlyMap<string, number>;

/**
 * Weights texts against each other: (1 + ln count) · (ln((1 + n) / (1 + texts with the feature)) + 1), the
 * smoothed inverse document frequency (Salton and Buckley 1988). A feature that no known text has counts as the rarest.
 */
export function weightTexts(texts: readonly string[]): {
  readonly known: readonly WeightedText[];
  readonly weigh: (text: string) => WeightedText;
} {
  const features = texts.map(textFeatures);
  const spread = new Map<string, number>();
  for (const counts of features) {
    for (const feature of counts.keys()) spread.set(feature, (spread.get(feature) ?? 0) + 1);
  }
  const weighCounts = (counts: ReadonlyMap<string, number>): WeightedText => {
    const weights = [...counts].map(([feature, count]): [string, number] => {
      const rarity = Math.log((1 + texts.length) / (1 + (spread.get(feature) ?? 0))) + 1;
      return [feature, (1 + Math.log(count)) * rarity];
    });
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
    return new Map(weights.map(([feature, weight]) => [feature, length === 0 ? 0 : weight / length]));
  };
  return { known: features.map(weighCounts), weigh: (text) => weighCounts(textFeatures(text)) };
}

/** Cosine of two weighted texts, 0 (nothing shared) to 1 (the same). */
export function cosine(left: WeightedText, right: WeightedText): number {
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  let sum = 0;
  for (const [feature, weight] of few) sum += weight * (many.get(feature) ?? 0);
  return Math.min(1, sum);
}
