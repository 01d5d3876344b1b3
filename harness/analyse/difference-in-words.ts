import type { Difference } from '../domain/paired-comparison.ts';
import type { Metric } from '../domain/registration.ts';

/**
 * A difference as one sentence that follows the interval: words of order only where it leaves 0 out, and where it
 * holds 0 what these tasks could have shown; a large p is never turned into sameness. Proportions, three decimals.
 */
export function differenceInWords(options: {
  readonly metric: Metric;
  readonly difference: Difference;
  readonly names: { readonly left: string; readonly right: string };
  readonly alpha: number;
  /** p corrected for the measures looked at together; null where there is none. */
  readonly adjustedP: number | null;
}): string {
  const { metric, difference: found, names, alpha, adjustedP } = options;
  if (found.difference === null || found.interval === null) {
    const missing = found.tasks - found.pairs;
    if (found.bounds === null) return `${metric}: no tasks to compare.`;
    return `${metric}: ${missing} of ${found.tasks} tasks lack an answer on a side; ${names.left} minus ${names.right} lies between ${signed(found.bounds.low)} and ${signed(found.bounds.high)}.`;
  }
  const interval = `${Math.round((1 - alpha) * 1_000) / 10}% interval ${signed(found.interval.low)} to ${signed(found.interval.high)}`;
  if (found.finding === 'not-told-apart') {
    const reach =
      found.smallestDetectable === null
        ? `with ${found.leftMore + found.rightMore} of them apart even a one-sided split would often be missed`
        : `the smallest they could be expected to show is ${found.smallestDetectable.toFixed(3)}`;
    return `${metric}: ${names.left} minus ${names.right} is ${signed(found.difference)} (${interval}); these ${found.pairs} tasks do not tell the two apart, and ${reach}.`;
  }
  const [higher, lower] =
    found.finding === 'left-higher' ? [names.left, names.right] : [names.right, names.left];
  const correction =
    adjustedP !== null && adjustedP > alpha
      ? `; corrected for all measures compared here it does not stand (p ${adjustedP.toFixed(3)})`
      : '';
  return `${metric}: ${higher} is higher than ${lower} by ${Math.abs(found.difference).toFixed(3)} (${names.left} minus ${names.right}, ${interval})${correction}.`;
}

function signed(value: number): string {
  const text = value.toFixed(3);
  return value > 0 ? `+${text}` : text.replace('-', '−').replace('−0.000', '0.000');
}
