import { describe, expect, it } from 'vitest';
import { sampleTask } from '../testing/sample-task.ts';
import { sampleVerdict, unscoredVerdict } from '../testing/sample-verdict.ts';
import { floorRequirement } from './floor-requirement.ts';
import type { TaskOutcome } from './task-outcome.ts';

const tasks = Array.from({ length: 10 }, (_, index) => sampleTask({ id: `t-${index}` }));
const wrong = sampleVerdict({ routing: 0, arguments: 0 });

/** The first tasks right, the next ones without an answer, one taken out by a rule, the rest wrong. */
function required(floor: number, right: number, { unanswered = 0, excluded = 0 } = {}) {
  const outcomes = new Map(
    tasks.map(({ id }, index): [string, TaskOutcome] => {
      const verdict =
        index < right
          ? sampleVerdict()
          : index < right + unanswered
            ? unscoredVerdict()
            : index < right + unanswered + excluded
              ? unscoredVerdict('excluded')
              : wrong;
      return [id, { verdict, bailOuts: [], timing: null }];
    }),
  );
  return floorRequirement({ metric: 'strict', floor, tasks, outcomes });
}

describe('floorRequirement', () => {
  it('passes at the floor and above it, and fails below', () => {
    expect(required(0.8, 8)).toMatchObject({ outcome: 'passed', bounds: { low: 0.8, high: 0.8 } });
    expect(required(0.3, 3).outcome).toBe('passed');
    expect(required(0.81, 8).outcome).toBe('failed');
    expect(required(0, 0).outcome).toBe('passed');
  });

  it('passes with a gap only if all gaps could be wrong, and fails only if all could be right', () => {
    expect(required(0.8, 9, { unanswered: 1 })).toMatchObject({ outcome: 'passed', unanswered: 1 });
    expect(required(0.8, 7, { unanswered: 1 })).toMatchObject({
      outcome: 'undecided',
      bounds: { low: 0.7, high: 0.8 },
    });
    expect(required(0.8, 6, { unanswered: 1 }).outcome).toBe('failed');
  });

  it('counts no excluded task', () => {
    expect(required(0.8, 8, { excluded: 2 })).toMatchObject({ tasks: 8, bounds: { low: 1, high: 1 } });
  });

  it('passes nothing of which nothing is known', () => {
    expect(required(0, 0, { excluded: 10 }).outcome).toBe('undecided');
    const outcomes = new Map<string, TaskOutcome>();
    expect(floorRequirement({ metric: 'strict', floor: 0.01, tasks, outcomes })).toMatchObject({
      outcome: 'undecided',
      unanswered: 10,
    });
  });
});
