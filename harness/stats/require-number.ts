/** Throws a RangeError unless every value is a whole number from 0 on. Counts come from our own code only. */
export function requireCounts(counts: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(counts)) {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${name} is ${value}, not a count`);
  }
}

/** Throws a RangeError unless every value lies strictly between 0 and 1. */
export function requireLevels(levels: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(levels)) {
    if (!(value > 0 && value < 1)) throw new RangeError(`${name} is ${value}, not between 0 and 1`);
  }
}

/** Throws a RangeError unless every value is finite. */
export function requireFinite(values: readonly number[]): void {
  for (const value of values) {
    if (!Number.isFinite(value)) throw new RangeError(`${value} is no finite number`);
  }
}
