import { describe, expect, it } from 'vitest';
import type { Deviation } from '../domain/decision.ts';
import type { Hypothesis } from '../domain/registration.ts';
import type { RunState } from '../domain/run-record.ts';
import { mcnemarExact } from '../stats/mcnemar-exact.ts';
import { sampleConfirmatoryRecord, sampleEvidence } from '../testing/sample-evidence.ts';
import { sampleRegistration } from '../testing/sample-registration.ts';
import { sampleTask } from '../testing/sample-task.ts';
import { sampleVerdict, unscoredVerdict } from '../testing/sample-verdict.ts';
import { decideHypotheses } from './decide-hypotheses.ts';
import { taskValues } from './pair-values.ts';
import type { Outcomes } from './task-outcome.ts';

const tasks = Array.from({ length: 100 }, (_, index) =>
  sampleTask({ id: `t-${index}`, bucket: index < 50 ? 'a' : 'b' }),
);
const taskOrder = tasks.map(({ id }) => id);
const base = sampleRegistration();
const [template] = base.hypotheses;
if (template === undefined) throw new Error('the sample registration has a hypothesis');
const hypothesis = (fields: Partial<Hypothesis> = {}): Hypothesis => ({ ...template, ...fields });
const nonInferior = hypothesis({ kind: 'non-inferiority', margin: 0.08, test: 'newcombe' });

/** Right on the tasks that the function picks; null: unanswered. */
type Answers = (index: number) => boolean | null;

function outcomes(right: Answers): Outcomes {
  return new Map(
    tasks.map(({ id }, index) => {
      const isRight = right(index);
      const verdict =
        isRight === null
          ? unscoredVerdict()
          : isRight
            ? sampleVerdict()
            : sampleVerdict({ routing: 0, arguments: 0 });
      return [id, { verdict, bailOuts: [], timing: null }];
    }),
  );
}

function decide(options: {
  readonly hypotheses: readonly Hypothesis[];
  readonly left?: Answers;
  readonly right?: Answers;
  readonly states?: { readonly left: RunState; readonly right: RunState };
  readonly without?: string;
  readonly deviations?: readonly Deviation[];
}) {
  const { hypotheses, left = () => true, right = () => true, without, deviations = [] } = options;
  const registration = { ...base, hypotheses: [...hypotheses] };
  const cells = { 'tiny-shown': left, 'tiny-hidden': right };
  const runs = Object.keys(cells)
    .filter((cellId) => cellId !== without)
    .map((cellId) => {
      const state = cellId === 'tiny-shown' ? options.states?.left : options.states?.right;
      return sampleEvidence(sampleConfirmatoryRecord({ registration, cellId, taskOrder }), state);
    });
  const verdicts = new Map(
    Object.entries(cells).map(([cellId, answers]) => [`run-of-${cellId}`, outcomes(answers)]),
  );
  return decideHypotheses({
    registration,
    tasks,
    runs,
    deviations,
    valuesOf: (runId, metric) => {
      const found = verdicts.get(runId);
      return found === undefined ? null : taskValues({ metric, tasks, outcomes: found });
    },
    seed: 1,
  });
}

const only = (options: Parameters<typeof decide>[0]) => {
  const [decision] = decide(options);
  if (decision === undefined) throw new Error('no decision');
  return decision;
};
const orderingWords = /\b(higher|lower|better|worse|more than|beats|loses|no difference|equal|same)\b/i;

describe('decideHypotheses', () => {
  it('supports superiority where interval and test agree', () => {
    const decision = only({ hypotheses: [hypothesis()], left: () => true, right: (index) => index >= 20 });
    expect(decision).toMatchObject({
      outcome: 'supported',
      tasks: 100,
      leftMore: 20,
      rightMore: 0,
      difference: 0.2,
      leftRun: 'run-of-tiny-shown',
      interval: { method: 'newcombe', level: 0.95 },
    });
    expect(decision.p).toBeCloseTo(mcnemarExact({ leftOnly: 20, rightOnly: 0 }), 12);
    expect(decision.statement).toMatch(
      /^H1 is supported: strict is higher for tiny-shown than for tiny-hidden \(.*\+0\.200, 95% interval \+0\.1/,
    );
  });

  it('refutes it where they point the other way, and turns with the direction', () => {
    const data = { left: (index: number) => index >= 20, right: () => true };
    expect(only({ hypotheses: [hypothesis()], ...data }).outcome).toBe('refuted');
    const less = only({ hypotheses: [hypothesis({ direction: 'less' })], ...data });
    expect(less.outcome).toBe('supported');
    expect(less.statement).toContain('strict is lower for tiny-shown');
  });

  it('uses no ordering word where the interval holds 0, and says what could have been shown', () => {
    const decision = only({
      hypotheses: [hypothesis()],
      left: (index) => index >= 8,
      right: (index) => index < 8 || index >= 18,
    });
    expect(decision.outcome).toBe('inconclusive');
    expect(decision.statement).not.toMatch(orderingWords);
    expect(decision.statement).toContain('do not tell the two apart');
    expect(decision.statement).toMatch(/could be expected to show is 0\.1\d\d\.$/);
    const identical = only({ hypotheses: [hypothesis()] });
    expect(identical).toMatchObject({ outcome: 'inconclusive', p: 1, smallestShowable: null });
    expect(identical.statement).not.toMatch(orderingWords);
  });

  it('corrects within the family, and not across families', () => {
    const data = { left: () => true, right: (index: number) => index >= 7 };
    const two = [hypothesis(), hypothesis({ id: 'H2' })];
    for (const { p, adjustedP } of decide({ hypotheses: two, ...data })) {
      expect(adjustedP).toBeCloseTo(2 * (p ?? 0), 12);
    }
    const many = ['H1', 'H2', 'H3', 'H4'].map((id) => hypothesis({ id }));
    const [first] = decide({ hypotheses: many, ...data });
    expect(first).toMatchObject({ outcome: 'inconclusive' });
    expect(first?.statement).toContain('the interval leaves 0 out, but the test, corrected');
    const apart = [hypothesis(), hypothesis({ id: 'H2', family: 'other' })];
    expect(decide({ hypotheses: apart, ...data }).map(({ outcome }) => outcome)).toEqual([
      'supported',
      'supported',
    ]);
  });

  it('counts a hypothesis that cannot be evaluated as a member of its family', () => {
    const unknown = hypothesis({ id: 'H2', left: 'tiny-other' });
    const [first, second] = decide({ hypotheses: [hypothesis(), unknown], right: (index) => index >= 20 });
    expect(first?.adjustedP).toBeCloseTo(2 * (first?.p ?? 0), 12);
    expect(second).toMatchObject({ outcome: 'not-evaluable', p: null, obstacles: [{ code: 'missing-run' }] });
  });

  it('shows non-inferiority one-sided, at the interval of 1 − 2 alpha', () => {
    const few = (from: number) => (index: number) => index < from || index >= from + 3;
    const decision = only({ hypotheses: [nonInferior], left: few(0), right: few(3) });
    expect(decision).toMatchObject({ outcome: 'supported', difference: 0, interval: { method: 'newcombe' } });
    expect(decision.interval?.level).toBeCloseTo(0.9, 12);
    expect(decision.statement).toContain('a loss in strict of 0.080 or more, tiny-shown against tiny-hidden');
    expect(decision.p).toBeLessThan(0.05);
    expect(decision.smallestShowable).toBeCloseTo(-(decision.interval?.low ?? 0), 12);
    const wide = only({
      hypotheses: [nonInferior],
      left: (index) => index >= 12,
      right: (index) => index < 88,
    });
    expect(wide.outcome).toBe('inconclusive');
    expect(wide.statement).toContain('is neither shown nor ruled out');
    const worse = only({ hypotheses: [nonInferior], left: (index) => index >= 40 });
    expect(worse.outcome).toBe('refuted');
  });

  it.each(['newcombe', 'agresti-min', 'bootstrap', 'mcnemar-mid-p'] as const)('decides by %s', (test) => {
    const apart = only({ hypotheses: [hypothesis({ test })], right: (index) => index % 5 > 0 });
    expect(apart.outcome).toBe('supported');
    const close = only({ hypotheses: [hypothesis({ test })], right: (index) => index > 1 });
    expect(close.outcome).toBe('inconclusive');
    expect(close.p).toBeGreaterThan(0.05);
  });

  it('never claims more than its resamples can for graded scores', () => {
    const graded = hypothesis({ metric: 'points', test: 'bootstrap' });
    const decision = only({ hypotheses: [graded], right: (index) => index >= 45 });
    expect(decision.outcome).toBe('supported');
    expect(decision.p).toBeGreaterThan(0.0005);
  });

  it('keeps to the registered buckets', () => {
    const decision = only({ hypotheses: [hypothesis({ buckets: ['b'] })], right: (index) => index >= 50 });
    expect(decision).toMatchObject({ tasks: 50, leftMore: 0, outcome: 'inconclusive' });
    const none = only({ hypotheses: [hypothesis({ buckets: ['c'] })] });
    expect(none).toMatchObject({ outcome: 'not-evaluable', obstacles: [{ code: 'no-tasks' }] });
  });

  it('decides with unanswered tasks only what both ways they could turn out decide alike', () => {
    const states = { left: 'incomplete', right: 'complete' } as const;
    const gaps = (count: number) => (index: number) => (index < count ? null : true);
    const clear = only({
      hypotheses: [hypothesis()],
      left: gaps(2),
      right: (index) => index >= 40,
      states,
    });
    expect(clear).toMatchObject({ outcome: 'supported', difference: null, pairs: 98, tasks: 100 });
    expect(clear.bounds?.low).toBeCloseTo(0.38, 12);
    expect(clear.bounds?.high).toBeCloseTo(0.4, 12);
    const open = only({ hypotheses: [hypothesis()], left: gaps(8), right: (index) => index >= 10, states });
    expect(open).toMatchObject({ outcome: 'not-evaluable', obstacles: [{ code: 'unanswered-tasks' }] });
    expect(open.statement).toContain('8 of 100 tasks lack an answer');
    expect(open.statement).not.toMatch(orderingWords);
  });

  it('is not evaluable without a run, with a stopped one, and with one that departs', () => {
    const absent = only({ hypotheses: [hypothesis()], without: 'tiny-hidden' });
    expect(absent.statement).toBe("H1 can't be evaluated: tiny-hidden was never run as registered.");
    const stopped = only({ hypotheses: [hypothesis()], states: { left: 'aborted', right: 'complete' } });
    expect(stopped.statement).toContain('run-of-tiny-shown is aborted');
    const deviation: Deviation = {
      kind: 'settings',
      cellId: 'tiny-shown',
      runId: 'run-of-tiny-shown',
      statement: 'replyTokens is 512, registered is 256.',
      disqualifies: true,
    };
    const departing = only({ hypotheses: [hypothesis()], deviations: [deviation] });
    expect(departing).toMatchObject({ outcome: 'not-evaluable', obstacles: [{ code: 'deviation' }] });
    expect(departing.statement).toContain('replyTokens is 512');
    const listed = only({ hypotheses: [hypothesis()], deviations: [{ ...deviation, disqualifies: false }] });
    expect(listed.outcome).toBe('inconclusive');
  });

  it('takes the first complete run, whatever later ones show', () => {
    const registration = base;
    const runs = ['r1', 'r2'].map((id, index) =>
      sampleEvidence(
        sampleConfirmatoryRecord({
          registration,
          cellId: 'tiny-shown',
          taskOrder,
          fields: { id, startedAt: `2026-01-0${index + 1}T00:00:00.000Z` },
        }),
      ),
    );
    const other = sampleEvidence(
      sampleConfirmatoryRecord({ registration, cellId: 'tiny-hidden', taskOrder }),
    );
    const [decision] = decideHypotheses({
      registration,
      tasks,
      runs: [...runs].reverse().concat(other),
      deviations: [],
      valuesOf: (runId, metric) => taskValues({ metric, tasks, outcomes: outcomes(() => runId !== 'r1') }),
      seed: 1,
    });
    expect(decision?.leftRun).toBe('r1');
  });
});
