import type { Interval } from '../domain/interval.ts';

/**
 * p by inverting an interval: the smallest alpha, 0 to 1, at which the 1 − alpha interval satisfies a condition that
 * stays true as the interval shortens (such as lying above a value). 1 if it does at no alpha; an undefined interval
 * satisfies nothing. By bisection, to 10⁻¹⁰.
 *
 * Reference: Casella and Berger, Statistical Inference (2002), section 9.2.1 (inverting a test).
 *
 * @example smallestAlpha({ intervalAt: (alpha) => newcombeInterval({ counts, alpha }), satisfies: ({ low }) => low > 0 })
 */
export function smallestAlpha(options: {
  readonly intervalAt: (alpha: number) => Interval | null;
  readonly satisfies: (interval: Interval) => boolean;
}): number {
  const satisfiedAt = (alpha: number): boolean => {
    const interval = options.intervalAt(alpha);
    return interval !== null && options.satisfies(interval);
  };
  let no = 1e-12;
  let yes = 1 - 1e-9;
  if (!satisfiedAt(yes)) return 1;
  if (satisfiedAt(no)) return no;
  for (let step = 0; step < 60 && yes - no > 1e-10; step += 1) {
    const level = (no + yes) / 2;
    if (satisfiedAt(level)) yes = level;
    else no = level;
  }
  return yes;
}
