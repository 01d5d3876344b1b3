import { describe, expect, it } from 'vitest';
import { sampleRegistration } from '../testing/sample-registration.ts';
import { sampleTask } from '../testing/sample-task.ts';
import { sampleVerdict, unscoredVerdict } from '../testing/sample-verdict.ts';
import { type RegressionRule, regressionRequirement, regressionRule } from './regression-requirement.ts';
import type { TaskOutcome } from './task-outcome.ts';

const [template] = sampleRegistration().hypotheses;
if (template === undefined) throw new Error('the sample registration has a hypothesis');
const rule: RegressionRule = { ...template, kind: 'non-inferiority', margin: 0.08, test: 'newcombe' };
const tasks = Array.from({ length: 100 }, (_, index) => sampleTask({ id: `t-${index}` }));

/** Right on the tasks that the function picks; null: unanswered. */
function outcomes(right: (index: number) => boolean | null) {
  return new Map(
    tasks.map(({ id }, index): [string, TaskOutcome] => {
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
type Answers = Parameters<typeof outcomes>[0];
const required = (run: Answers, reference: Answers) =>
  regressionRequirement({ rule, tasks, run: outcomes(run), reference: outcomes(reference), seed: 1 });

/** Right on the first so many tasks; the first `unanswered` of them without an answer. */
const first =
  (count: number, unanswered = 0): Answers =>
  (index) =>
    index < unanswered ? null : index < count;

describe('regressionRequirement', () => {
  it('passes a run that answers as the reference does', () => {
    expect(required(first(80), first(80))).toMatchObject({
      outcome: 'passed',
      difference: 0,
      better: 0,
      worse: 0,
      unanswered: 0,
    });
  });

  it('passes a small loss that leaves the margin outside, and a gain', () => {
    expect(required(first(78), first(80))).toMatchObject({ outcome: 'passed', worse: 2, difference: -0.02 });
    expect(required(first(100), first(80))).toMatchObject({ outcome: 'passed', better: 20 });
  });

  it('fails a loss that is shown to be larger than the margin', () => {
    const found = required(first(40), first(80));
    expect(found).toMatchObject({ outcome: 'failed', worse: 40, difference: -0.4 });
    expect(found.interval?.high).toBeLessThan(-0.08);
    expect(found.interval?.level).toBeCloseTo(0.9);
  });

  it('passes nothing that the tasks leave open', () => {
    expect(required(first(73), first(80)).outcome).toBe('undecided');
  });

  it('takes unanswered tasks both ways', () => {
    const one = required(first(80, 1), first(80));
    expect(one).toMatchObject({ outcome: 'passed', unanswered: 1, difference: null });
    expect(required(first(80, 20), first(80))).toMatchObject({ outcome: 'undecided', unanswered: 20 });
    expect(required(first(20, 5), first(80)).outcome).toBe('failed');
  });
});

describe('regressionRule', () => {
  it('is the strictest margin that is registered for the metric over the whole corpus', () => {
    const wide = { ...rule, id: 'H2', margin: 0.1 };
    const inOneBucket = { ...rule, id: 'H3', margin: 0.01, buckets: ['no_macro'] };
    const other = { ...rule, id: 'H4', margin: 0.01, metric: 'points' as const };
    expect(regressionRule([template, wide, rule, inOneBucket, other], 'strict')).toMatchObject({ id: 'H1' });
  });

  it('is null where no margin is registered', () => {
    expect(regressionRule([template], 'strict')).toBeNull();
  });
});
