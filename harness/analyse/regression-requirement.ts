import type { Interval } from '../domain/interval.ts';
import type { Hypothesis } from '../domain/registration.ts';
import type { Task } from '../domain/task.ts';
import { pairValues, taskValues } from './pair-values.ts';
import type { RequirementOutcome } from './requirement-outcome.ts';
import type { Outcomes } from './task-outcome.ts';
import { type HypothesisTest, testHypothesis } from './test-hypothesis.ts';
import { waysToTurnOut } from './ways-to-turn-out.ts';

/** The registered rule by which a run is held against another: its metric, margin, test and alpha. */
export type RegressionRule = Hypothesis & { readonly kind: 'non-inferiority'; readonly margin: number };

/** Whether a run is no worse than a reference. Run − reference, proportions. */
export interface RegressionRequirement {
  readonly outcome: RequirementOutcome;
  /** Id of the hypothesis whose rule decides. */
  readonly rule: string;
  readonly metric: Hypothesis['metric'];
  readonly margin: number;
  readonly tasks: number;
  /** Tasks without an answer on a side. */
  readonly unanswered: number;
  /** Tasks that went better here, and worse here, over those answered on both sides. */
  readonly better: number;
  readonly worse: number;
  /** null while a task is unanswered. */
  readonly difference: number | null;
  /** At level 1 − 2 alpha; with unanswered tasks over both ways in which they could turn out; null without tasks. */
  readonly interval: (Interval & { readonly method: string; readonly level: number }) | null;
}

/**
 * Requires a run to be no worse than a reference by the registered margin or more, task by task. Passed: that loss is
 * ruled out. Failed: it is shown. Undecided, which does not pass: the tasks show neither. With unanswered tasks both
 * ways in which they could turn out have to say the same.
 */
export function regressionRequirement(options: {
  readonly rule: RegressionRule;
  readonly tasks: readonly Task[];
  readonly run: Outcomes;
  readonly reference: Outcomes;
  /** Seed of the bootstrap. */
  readonly seed: number;
}): RegressionRequirement {
  const { rule, tasks, run, reference, seed } = options;
  const { metric } = rule;
  const values = pairValues({
    tasks,
    left: taskValues({ metric, tasks, outcomes: run }),
    right: taskValues({ metric, tasks, outcomes: reference }),
  });
  const tests = waysToTurnOut(values).flatMap(
    (pairs) => testHypothesis({ hypothesis: rule, pairs, seed }) ?? [],
  );
  const sayings = new Set(tests.map((test) => outcomeOf(test, rule)));
  const [saying = 'undecided'] = sayings;
  const answered = values.flatMap(({ left, right }) =>
    left === null || right === null ? [] : [left - right],
  );
  const [first] = tests;
  return {
    outcome: sayings.size === 1 ? saying : 'undecided',
    rule: rule.id,
    metric: rule.metric,
    margin: rule.margin,
    tasks: values.length,
    unanswered: values.length - answered.length,
    better: answered.filter((gain) => gain > 0).length,
    worse: answered.filter((gain) => gain < 0).length,
    difference: tests.length === 1 ? (first?.difference ?? null) : null,
    interval:
      first === undefined
        ? null
        : {
            ...first.interval,
            low: Math.min(...tests.map(({ interval }) => interval.low)),
            high: Math.max(...tests.map(({ interval }) => interval.high)),
          },
  };
}

function outcomeOf(test: HypothesisTest, { alpha, margin }: RegressionRule): RequirementOutcome {
  if (test.interval.low > -margin && test.p <= alpha) return 'passed';
  return test.interval.high < -margin && test.pAgainst <= alpha ? 'failed' : 'undecided';
}

/**
 * The registered rule: the strictest non-inferiority hypothesis about a metric over the whole corpus; null if
 * nothing of the kind is registered.
 */
export function regressionRule(
  hypotheses: readonly Hypothesis[],
  metric: Hypothesis['metric'],
): RegressionRule | null {
  const rules = hypotheses.flatMap((one) =>
    one.kind === 'non-inferiority' &&
    one.margin !== undefined &&
    one.metric === metric &&
    one.buckets === undefined
      ? [{ ...one, kind: one.kind, margin: one.margin }]
      : [],
  );
  return rules.toSorted((one, other) => one.margin - other.margin || one.alpha - other.alpha)[0] ?? null;
}
