import { describe, expect, it } from 'vitest';
import type { Task } from '../domain/task.ts';
import type { Verdict } from '../domain/verdict.ts';
import { sampleTask } from '../testing/sample-task.ts';
import { sampleVerdict, unscoredVerdict } from '../testing/sample-verdict.ts';
import { comparePaired } from './compare-paired.ts';
import type { Outcomes } from './task-outcome.ts';

const settings = { alpha: 0.05, seed: 7 };
const tasks = Array.from({ length: 100 }, (_, index) =>
  sampleTask({ id: `t-${index}`, bucket: index < 50 ? 'a' : 'b' }),
);
const right = sampleVerdict();
const wrong = sampleVerdict({ routing: 0, arguments: 0 });
const run = (verdictOf: (index: number, task: Task) => Verdict): Outcomes =>
  new Map(
    tasks.map((task, index) => [task.id, { verdict: verdictOf(index, task), bailOuts: [], timing: null }]),
  );
const compare = (left: Outcomes, other: Outcomes) =>
  comparePaired({
    tasks,
    left: { name: 'model A', outcomes: left },
    right: { name: 'model B', outcomes: other },
    settings,
  });
const metricOf = (comparison: ReturnType<typeof compare>, metric: string) =>
  comparison.metrics.find((found) => found.metric === metric);
const orderingWords =
  /\b(higher|lower|better|worse|more|less|beats|ahead|best|outperform|no difference|same|equal)\b/i;

describe('comparePaired', () => {
  it('orders two runs where the interval leaves 0 out', () => {
    const comparison = compare(
      run((index) => (index < 90 ? right : wrong)),
      run((index) => (index < 60 ? right : wrong)),
    );
    const strict = metricOf(comparison, 'strict');
    expect(strict).toMatchObject({ leftMore: 30, rightMore: 0, finding: 'left-higher' });
    expect(strict?.difference).toBeCloseTo(0.3, 12);
    expect(strict?.statement).toMatch(
      /^strict: model A is higher than model B by 0\.300 \(model A minus model B, 95% interval \+0\.2/,
    );
    expect(strict?.adjustedP).toBeLessThan(0.001);
    const turned = compare(
      run((index) => (index < 60 ? right : wrong)),
      run((index) => (index < 90 ? right : wrong)),
    );
    expect(metricOf(turned, 'strict')?.statement).toContain('model B is higher than model A by 0.300');
  });

  it('uses no ordering word where the interval holds 0, and never calls it sameness', () => {
    const left = run((index) => (index % 10 === 0 ? wrong : right));
    const other = run((index) => (index % 10 === 1 || index === 2 ? wrong : right));
    for (const comparison of [compare(left, other), compare(left, left)]) {
      for (const { finding, statement } of comparison.metrics) {
        expect(finding).toBe('not-told-apart');
        expect(statement).not.toMatch(orderingWords);
        expect(statement).toContain('do not tell the two apart');
      }
    }
    expect(metricOf(compare(left, other), 'strict')?.statement).toContain(
      'the smallest they could be expected to show is 0.13',
    );
    expect(metricOf(compare(left, left), 'strict')?.statement).toContain(
      'with 0 of them apart even a one-sided split would often be missed',
    );
  });

  it('says so where a finding does not survive the correction', () => {
    const left = run((index) => (index < 1 ? sampleVerdict({ safe: false }) : right));
    const other = run((index) => (index >= 1 && index < 9 ? sampleVerdict({ safe: false }) : right));
    const safe = metricOf(compare(left, other), 'safe');
    expect(safe).toMatchObject({ leftMore: 8, rightMore: 1, finding: 'left-higher' });
    expect(safe?.adjustedP).toBeGreaterThan(0.05);
    expect(safe?.statement).toMatch(
      /corrected for all measures compared here it does not stand \(p 0\.\d{3}\)\.$/,
    );
  });

  it('gives bounds instead of a difference while a task is unanswered', () => {
    const comparison = compare(
      run((index) => (index < 10 ? unscoredVerdict() : right)),
      run(() => right),
    );
    const strict = metricOf(comparison, 'strict');
    expect(strict).toMatchObject({
      difference: null,
      finding: 'not-evaluable',
      bounds: { low: -0.1, high: 0 },
    });
    expect(strict?.statement).toBe(
      'strict: 10 of 100 tasks lack an answer on a side; model A minus model B lies between −0.100 and 0.000.',
    );
    expect(comparison.flips).toHaveLength(10);
    expect(comparison.flips[0]).toMatchObject({
      taskId: 't-0',
      metrics: [],
      left: null,
      right: { points: 2 },
    });
    expect(comparison.buckets.map(({ strict: found }) => found.finding)).toEqual([
      'not-evaluable',
      'not-told-apart',
    ]);
  });

  it('lists each task that the two answer differently, with the metrics that differ', () => {
    const left = run((index) => (index === 3 ? sampleVerdict({ arguments: 0, executable: false }) : right));
    expect(
      compare(
        left,
        run(() => right),
      ).flips,
    ).toMatchObject([
      {
        taskId: 't-3',
        bucket: 'a',
        metrics: ['strict', 'arguments', 'executable', 'points'],
        left: { points: 1, executable: false },
        right: { points: 2, executable: true },
      },
    ]);
  });

  it('leaves excluded tasks out, and survives none at all', () => {
    const left = run((index) => (index === 0 ? unscoredVerdict('excluded') : right));
    expect(
      metricOf(
        compare(
          left,
          run(() => right),
        ),
        'strict',
      ),
    ).toMatchObject({ tasks: 99, pairs: 99 });
    const none = comparePaired({
      tasks: [],
      left: { name: 'A', outcomes: new Map() },
      right: { name: 'B', outcomes: new Map() },
      settings,
    });
    expect(none.metrics.map(({ statement }) => statement)).toContain('strict: no tasks to compare.');
    expect(none.metrics.every(({ adjustedP }) => adjustedP === null)).toBe(true);
  });
});
