/** A confidence interval; both ends belong to it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Tells whether a value lies in an interval, ends included. */
export function holds(interval: Interval, value: number): boolean {
  return interval.low <= value && value <= interval.high;
}
