import type { Interval } from '../domain/interval.ts';
import type { Measure } from '../domain/measure.ts';

/** Stands where nothing was measured. */
export const nothing = '–';

/** A proportion as percent with one decimal: `88.0`; a dash where there is none. */
export function percent(proportion: number | null): string {
  return proportion === null ? nothing : (100 * proportion).toFixed(1);
}

/** An interval of proportions in percent: `80.1–92.9`. */
export function percentRange(interval: Interval | null): string {
  return interval === null ? nothing : `${percent(interval.low)}–${percent(interval.high)}`;
}

/** A measured proportion in percent; the bounds in parentheses while tasks are unanswered. */
export function figure(measure: Measure): string {
  return measure.proportion === null && measure.bounds !== null
    ? `(${percentRange(measure.bounds)})`
    : percent(measure.proportion);
}

/** As `figure`, with its interval: `88.0 [80.1–92.9]`. */
export function figureWithInterval(measure: Measure): string {
  return measure.interval === null
    ? figure(measure)
    : `${figure(measure)} [${percentRange(measure.interval)}]`;
}

/** A difference of proportions in percentage points, signed: `+7.0`, `−3.5`, `0.0`. */
export function pointsDifference(difference: number | null): string {
  if (difference === null) return nothing;
  const text = (100 * Math.abs(difference)).toFixed(1);
  if (Number(text) === 0) return text;
  return `${difference > 0 ? '+' : '−'}${text}`;
}

/** An interval of differences in percentage points: `−1.2 to +6.3`. */
export function pointsRange(interval: Interval | null): string {
  return interval === null
    ? nothing
    : `${pointsDifference(interval.low)} to ${pointsDifference(interval.high)}`;
}

/** A p value with three decimals; `<0.001` below. */
export function pValue(p: number | null): string {
  if (p === null) return nothing;
  return p < 0.001 ? '<0.001' : p.toFixed(3);
}

/** Milliseconds as a person reads them. */
export function duration(ms: number | null): string {
  if (ms === null) return nothing;
  if (ms < 10) return `${ms.toFixed(1)} ms`;
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1_000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1_000);
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60)];
  return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min ${seconds % 60} s`;
}

/** Bytes in MiB or GiB. */
export function bytes(size: number | null): string {
  if (size === null) return nothing;
  const mebibytes = size / 1_048_576;
  return mebibytes < 1_024 ? `${mebibytes.toFixed(1)} MiB` : `${(mebibytes / 1_024).toFixed(2)} GiB`;
}

/** A rate with one decimal. */
export function rate(perSecond: number | null): string {
  return perSecond === null ? nothing : perSecond.toFixed(1);
}
