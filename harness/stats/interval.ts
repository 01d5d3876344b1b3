import type { Interval } from '../domain/interval.ts';

/** Tells whether a value lies in an interval, ends included. */
export function holds(interval: Interval, value: number): boolean {
  return interval.low <= value && value <= interval.high;
}
