/**
 * The name that the two halves of a minimal pair share: `write-safety-3` for `write-safety-3-a` and
 * `write-safety-3-b`. A task outside of any pair has its own id.
 */
export function pairName(id: string): string {
  return id.replace(/-[ab]$/, '');
}

/** Tells whether two tasks are the halves of one minimal pair, which are alike on purpose. */
export function isMinimalPair(left: string, right: string): boolean {
  return left !== right && pairName(left) === pairName(right) && pairName(left) !== left;
}
