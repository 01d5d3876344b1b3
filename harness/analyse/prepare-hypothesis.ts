import type { Deviation, Obstacle } from '../domain/decision.ts';
import type { Hypothesis, Metric, Registration } from '../domain/registration.ts';
import type { Task } from '../domain/task.ts';
import { countingRun } from './counting-run.ts';
import type { ValuePair } from './difference.ts';
import { pairValues, type TaskValues } from './pair-values.ts';
import { confirmatoryRuns, type RunEvidence } from './run-evidence.ts';
import { type HypothesisTest, testHypothesis } from './test-hypothesis.ts';
import { waysToTurnOut } from './ways-to-turn-out.ts';

/** What decides: everything a registration's hypotheses are judged by. */
export interface DecisionInput {
  readonly registration: Registration;
  /** The tasks of the corpus. */
  readonly tasks: readonly Pick<Task, 'id' | 'bucket'>[];
  readonly runs: readonly RunEvidence[];
  readonly deviations: readonly Deviation[];
  /** What the tasks of a run earned by the rule that decides; null where it has no verdicts. */
  readonly valuesOf: (runId: string, metric: Metric) => TaskValues | null;
  /** What keeps every hypothesis from being decided. */
  readonly obstacles?: readonly Obstacle[];
  /** Seed of the bootstrap. */
  readonly seed: number;
}

/** A hypothesis with its runs found, its tasks paired and its test applied. */
export interface PreparedHypothesis {
  readonly hypothesis: Hypothesis;
  readonly obstacles: readonly Obstacle[];
  readonly leftRun: string | null;
  readonly rightRun: string | null;
  readonly values: readonly ValuePair[];
  /** One with all tasks answered; two, worst and best for left, with gaps; none with an obstacle. */
  readonly tests: readonly HypothesisTest[];
}

/** Finds the runs that count, pairs their values, applies the registered test, and says what stands in the way. */
export function prepareHypothesis(hypothesis: Hypothesis, input: DecisionInput): PreparedHypothesis {
  const { buckets, metric } = hypothesis;
  const sides = {
    left: side(hypothesis.left, metric, input),
    right: side(hypothesis.right, metric, input),
  };
  const tasks = input.tasks.filter(({ bucket }) => buckets === undefined || buckets.includes(bucket));
  const values = pairValues({
    tasks,
    left: sides.left.values,
    right: sides.right.values,
  });
  const obstacles: Obstacle[] = [
    ...(input.obstacles ?? []),
    ...sides.left.obstacles,
    ...sides.right.obstacles,
  ];
  if (obstacles.length === 0 && values.length === 0) {
    obstacles.push({ code: 'no-tasks', statement: 'The corpus has no task that it is about.' });
  }
  const tests =
    obstacles.length > 0
      ? []
      : waysToTurnOut(values).flatMap(
          (pairs) => testHypothesis({ hypothesis, pairs, seed: input.seed }) ?? [],
        );
  return {
    hypothesis,
    obstacles,
    leftRun: sides.left.runId,
    rightRun: sides.right.runId,
    values,
    tests,
  };
}

interface Side {
  readonly runId: string | null;
  readonly values: TaskValues | null;
  readonly obstacles: readonly Obstacle[];
}

function side(cellId: string, metric: Metric, input: DecisionInput): Side {
  const { registration, runs, deviations } = input;
  const run = countingRun({ registrationId: registration.id, cellId, runs, deviations });
  if (run !== null) {
    const runId = run.record.id;
    const values = input.valuesOf(runId, metric);
    if (values !== null) return { runId, values, obstacles: [] };
    const statement = `The run ${runId} of ${cellId} has no verdicts by this rule.`;
    return { runId, values: null, obstacles: [{ code: 'not-judged', statement }] };
  }
  const claimed = confirmatoryRuns(registration.id, runs).filter(
    ({ record }) => record.registeredCellId === cellId,
  );
  const departing = deviations.filter(
    ({ runId, disqualifies }) => disqualifies && claimed.some(({ record }) => record.id === runId),
  );
  const obstacles: Obstacle[] =
    departing.length > 0
      ? departing.map(({ statement }) => ({ code: 'deviation', statement }))
      : [{ code: 'missing-run', statement: missing(cellId, claimed) }];
  return { runId: null, values: null, obstacles };
}

function missing(cellId: string, claimed: readonly RunEvidence[]): string {
  return claimed.length === 0
    ? `${cellId} was never run as registered.`
    : `${cellId} has no run that ended: ${claimed.map(({ record, state }) => `${record.id} is ${state}`).join(', ')}.`;
}
