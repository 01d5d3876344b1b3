import type { Decision } from '../domain/decision.ts';

/**
 * A decision as one sentence or two. It follows the interval: words of order only where the interval leaves 0 (or the
 * margin) on one side and the corrected test agrees; what could have been shown where it does not. Proportions.
 */
export function decisionInWords(decision: Omit<Decision, 'statement'>): string {
  const { hypothesis, outcome, obstacles, bounds } = decision;
  const { id } = hypothesis;
  if (outcome === 'not-evaluable') {
    const between =
      bounds === null
        ? ''
        : ` ${minus(decision)} lies between ${signed(bounds.low)} and ${signed(bounds.high)}, however they would turn out.`;
    return `${id} can't be evaluated: ${obstacles.map(({ statement }) => statement).join(' ')}${between}`;
  }
  const evidence = `(${[`${minus(decision)} ${estimate(decision)}`, intervalText(decision), pText(decision)].join(', ')})`;
  return hypothesis.kind === 'superiority'
    ? superiority(decision, evidence)
    : nonInferiority(decision, evidence);
}

type Unworded = Omit<Decision, 'statement'>;

function superiority(decision: Unworded, evidence: string): string {
  const { hypothesis, outcome, interval } = decision;
  const { id, metric, left, right, direction } = hypothesis;
  if (outcome === 'supported') {
    const word = direction === 'greater' ? 'higher' : 'lower';
    return `${id} is supported: ${metric} is ${word} for ${left} than for ${right} ${evidence}.`;
  }
  if (outcome === 'refuted') {
    const word = direction === 'greater' ? 'lower' : 'higher';
    return `${id} is refuted: ${metric} is ${word} for ${left} than for ${right}, against what was registered ${evidence}.`;
  }
  const holdsZero = interval === null || (interval.low <= 0 && interval.high >= 0);
  const because = holdsZero
    ? `these ${decision.tasks} tasks do not tell the two apart`
    : `the interval leaves 0 out, but the test, corrected for the family ${hypothesis.family}, does not confirm it`;
  return `${id} stays undecided: ${because} ${evidence}. ${reach(decision)}`;
}

function nonInferiority(decision: Unworded, evidence: string): string {
  const { hypothesis, outcome } = decision;
  const { id, metric, left, right } = hypothesis;
  const margin = (hypothesis.margin ?? 0).toFixed(3);
  if (outcome === 'supported') {
    return `${id} is supported: a loss in ${metric} of ${margin} or more, ${left} against ${right}, is ruled out ${evidence}.`;
  }
  if (outcome === 'refuted') {
    return `${id} is refuted: ${left} loses more than ${margin} in ${metric} against ${right} ${evidence}.`;
  }
  return `${id} stays undecided: a loss in ${metric} of ${margin} or more, ${left} against ${right}, is neither shown nor ruled out ${evidence}. ${reach(decision)}`;
}

function reach({ hypothesis, smallestShowable, leftMore, rightMore, pairs }: Unworded): string {
  if (hypothesis.kind === 'non-inferiority') {
    return smallestShowable === null
      ? 'No margin is ruled out by these data.'
      : `The smallest margin that these data rule out, uncorrected, is ${smallestShowable.toFixed(3)}.`;
  }
  return smallestShowable === null
    ? `With ${leftMore + rightMore} of ${pairs} pairs apart, even a one-sided split would often be missed.`
    : `The smallest difference these data could be expected to show is ${smallestShowable.toFixed(3)}.`;
}

function minus({ hypothesis: { left, right } }: Unworded): string {
  return `${left} minus ${right}`;
}

function estimate({ difference, bounds }: Unworded): string {
  if (difference !== null) return signed(difference);
  return bounds === null ? 'unknown' : `between ${signed(bounds.low)} and ${signed(bounds.high)}`;
}

function intervalText({ interval }: Unworded): string {
  if (interval === null) return 'no interval';
  const level = Math.round(interval.level * 1_000) / 10;
  return `${level}% interval ${signed(interval.low)} to ${signed(interval.high)}`;
}

function pText({ p, adjustedP }: Unworded): string {
  return `p ${probability(p)}, corrected ${probability(adjustedP)}`;
}

/** A p value as printed: three decimals, never 0. */
export function probability(p: number | null): string {
  if (p === null) return '–';
  return p < 0.001 ? '<0.001' : p.toFixed(3);
}

/** A difference with its sign: `+0.120`, `−0.030`, `0.000`. */
export function signed(value: number): string {
  const text = value.toFixed(3);
  return value > 0 && text !== '0.000' ? `+${text}` : text.replace('-', '−').replace('−0.000', '0.000');
}
