import { describe, expect, it } from 'vitest';
import { runCounter } from './run-tally.ts';

const start = { runId: 'r', tasks: 10, answered: 2, points: 3, concurrency: 2 };

describe('runCounter', () => {
  it('goes on from where the run stands', () => {
    const counter = runCounter(start);
    counter.answered(1.5);
    counter.failedAttempt();
    counter.unanswered();
    expect(counter.tally()).toEqual({
      runId: 'r',
      tasks: 10,
      answered: 3,
      unanswered: 1,
      failedAttempts: 1,
      points: 4.5,
      remainingMs: null,
    });
  });

  it('estimates with the median of the durations, whatever order they come in', () => {
    const counter = runCounter(start);
    const estimates = [900, 100, 200, 50].map((durationMs) => {
      counter.took(durationMs);
      return counter.tally().remainingMs;
    });
    // 8 tasks left, two at a time.
    expect(estimates).toEqual([900, 500, 200, 150].map((median) => median * 4));
  });
});
