import type { Interval } from '../domain/interval.ts';

/** A proportion as percent with one decimal; a dash where there is none. */
export function percent(proportion: number | null): string {
  return proportion === null ? '–' : (100 * proportion).toFixed(1);
}

/** An interval of proportions in percent: `80.1–92.9`. */
export function percentRange(interval: Interval | null): string {
  return interval === null ? '–' : `${percent(interval.low)}–${percent(interval.high)}`;
}

/** Milliseconds as a person reads them. */
export function duration(ms: number | null): string {
  if (ms === null) return '–';
  if (ms < 10) return `${ms.toFixed(1)} ms`;
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 10_000) return `${(ms / 1_000).toFixed(1)} s`;
  if (ms < 59_500) return `${Math.round(ms / 1_000)} s`;
  const seconds = Math.round(ms / 1_000);
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor((seconds % 3_600) / 60);
  return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min ${seconds % 60} s`;
}
