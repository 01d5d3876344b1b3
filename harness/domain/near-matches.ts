import { distance } from 'fastest-levenshtein';

/**
 * The candidates that a misspelt word was most likely meant to be, nearest first, three at most; empty if none is
 * near. Near: at most one edit for each three characters of the word, two (for a swap) if it has four or more, or
 * one of the two contains the other (three characters or more). Levenshtein; case, `_` and `-` are ignored.
 */
export function nearMatches(word: string, candidates: Iterable<string>): string[] {
  const plain = simplified(word);
  const allowed = plain.length < 4 ? 1 : Math.max(2, Math.floor(plain.length / 3));
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, edits: edits(plain, simplified(candidate)) }))
    .filter(({ edits }) => edits <= allowed)
    .sort((left, right) => left.edits - right.edits || (left.candidate < right.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** `; did you mean "a" or "b"?`, or an empty text if nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = nearMatches(word, candidates).map((candidate) => JSON.stringify(candidate));
  return near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`;
}

function simplified(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}

function edits(word: string, candidate: string): number {
  const contained =
    word.length >= 3 && candidate.length >= 3 && (candidate.includes(word) || word.includes(candidate));
  return contained ? Math.min(1, distance(word, candidate)) : distance(word, candidate);
}
