const filler = new Set(
  'a an and are as at be by for from i if in into is it of on or that the this to was when with not no do does'.split(
    ' ',
  ),
);

/** Share of words, 0 to 1, that two titles have in common (Dice's coefficient over their sets of words). */
export function titleSimilarity(a: string, b: string): number {
  const left = words(a);
  const right = words(b);
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((word) => right.has(word)).length;
  return (2 * shared) / (left.size + right.size);
}

function words(title: string): ReadonlySet<string> {
  const found = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(found.filter((word) => !filler.has(word)).map((word) => word.replace(/(?<=..)(es|s)$/, '')));
}
