import type { Decision, Obstacle, PairTally } from '../domain/decision.ts';
import type { Hypothesis } from '../domain/registration.ts';
import { holm } from '../stats/holm.ts';
import { smallestDetectableDifference } from '../stats/smallest-detectable-difference.ts';
import { decisionInWords } from './decision-in-words.ts';
import { countSigns, plannedPower, type ValuePair } from './difference.ts';
import { type DecisionInput, type PreparedHypothesis, prepareHypothesis } from './prepare-hypothesis.ts';
import type { HypothesisTest } from './test-hypothesis.ts';

/**
 * Decides every registered hypothesis from the verdicts of its confirmatory runs, in the registration's order.
 *
 * - Supported: the interval lies on the registered side of 0 (or above −margin), and p, corrected after Holm over the
 *   family, is at most alpha. Refuted: the same on the other side. Everything between is inconclusive.
 * - With unanswered tasks both ways in which they could turn out are tested; what both decide alike is decided.
 * - Not evaluable: a run is missing, departs, or its unanswered tasks leave both open.
 */
export function decideHypotheses(input: DecisionInput): Decision[] {
  const prepared = input.registration.hypotheses.map((hypothesis) => prepareHypothesis(hypothesis, input));
  const adjusted = new Map<string, number | null>();
  for (const family of new Set(prepared.map(({ hypothesis }) => hypothesis.family))) {
    const members = prepared.filter(({ hypothesis }) => hypothesis.family === family);
    holm(members.map(largestP)).forEach((p, index) => {
      adjusted.set(members[index]?.hypothesis.id ?? '', p);
    });
  }
  return prepared.map((one) => {
    const members = prepared.filter(({ hypothesis }) => hypothesis.family === one.hypothesis.family);
    return conclude(one, { adjustedP: adjusted.get(one.hypothesis.id) ?? null, members: members.length });
  });
}

function largestP({ tests }: PreparedHypothesis): number | null {
  return tests.length === 0 ? null : Math.max(...tests.map(({ p }) => p));
}

function conclude(
  prepared: PreparedHypothesis,
  family: { readonly adjustedP: number | null; readonly members: number },
): Decision {
  const { hypothesis, leftRun, rightRun, values, tests } = prepared;
  const { adjustedP } = family;
  const isBounded = tests.length > 1;
  const sayings = new Set(tests.map((test) => outcomeOf({ hypothesis, test, ...family })));
  const [saying] = sayings;
  const open = isBounded && (sayings.size > 1 || saying === 'inconclusive');
  const gaps = values.filter(({ left, right }) => left === null || right === null).length;
  const obstacles: readonly Obstacle[] = open
    ? [
        {
          code: 'unanswered-tasks',
          statement: `${gaps} of ${values.length} tasks lack an answer, and how they would turn out decides.`,
        },
      ]
    : prepared.obstacles;
  const outcome = obstacles.length > 0 || saying === undefined ? 'not-evaluable' : saying;
  const differences = tests.map(({ difference }) => difference);
  const [only] = differences;
  const unworded = {
    hypothesis,
    outcome,
    obstacles,
    leftRun,
    rightRun,
    ...tally(values),
    difference: isBounded || only === undefined ? null : only,
    interval: hull(tests),
    p: largestP(prepared),
    adjustedP,
    smallestShowable: smallestShowable(prepared),
    bounds: isBounded ? { low: Math.min(...differences), high: Math.max(...differences) } : null,
  } as const;
  return { ...unworded, statement: decisionInWords(unworded) };
}

function outcomeOf(options: {
  readonly hypothesis: Hypothesis;
  readonly test: HypothesisTest;
  readonly adjustedP: number | null;
  readonly members: number;
}): 'supported' | 'refuted' | 'inconclusive' {
  const { hypothesis, test, adjustedP, members } = options;
  const { alpha, kind, direction, margin = 0 } = hypothesis;
  const { low, high } = test.interval;
  const stands = adjustedP !== null && adjustedP <= alpha;
  if (kind === 'non-inferiority') {
    if (low > -margin && stands) return 'supported';
    // Holm orders the p of the claims; for the opposite each counts with the whole family.
    return high < -margin && test.pAgainst * members <= alpha ? 'refuted' : 'inconclusive';
  }
  const above = direction === 'greater' ? low > 0 : high < 0;
  const below = direction === 'greater' ? high < 0 : low > 0;
  if (above && stands) return 'supported';
  return below && stands ? 'refuted' : 'inconclusive';
}

function tally(values: readonly ValuePair[]): PairTally {
  const pairs = values.flatMap(({ bucket, left, right }) =>
    left === null || right === null ? [] : [{ stratum: bucket, left, right }],
  );
  return { tasks: values.length, pairs: pairs.length, ...countSigns(pairs) };
}

function hull(tests: readonly HypothesisTest[]): Decision['interval'] {
  const [first] = tests;
  if (first === undefined) return null;
  return {
    ...first.interval,
    low: Math.min(...tests.map(({ interval }) => interval.low)),
    high: Math.max(...tests.map(({ interval }) => interval.high)),
  };
}

function smallestShowable({ hypothesis, values, tests }: PreparedHypothesis): number | null {
  if (tests.length === 0) return null;
  if (hypothesis.kind === 'non-inferiority') {
    return Math.max(0, -Math.min(...tests.map(({ interval }) => interval.low)));
  }
  const { pairs, leftMore, rightMore } = tally(values);
  if (pairs === 0) return null;
  return smallestDetectableDifference({
    trials: pairs,
    discordant: (leftMore + rightMore) / pairs,
    alpha: hypothesis.alpha,
    power: plannedPower,
    test: hypothesis.test === 'mcnemar-mid-p' ? 'mcnemar-mid-p' : 'mcnemar-exact',
  });
}
