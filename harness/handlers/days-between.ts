const dayMs = 24 * 60 * 60 * 1000;

/** Whole days from one instant to another; 0 if they are less than a day apart. */
export function daysBetween(earlier: string, later: Date): number {
  return Math.max(0, Math.floor((later.getTime() - Date.parse(earlier)) / dayMs));
}
