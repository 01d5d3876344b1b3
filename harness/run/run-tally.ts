import type { RunTally } from './run-progress.ts';

/** Counts a run while it goes on. */
export interface Counter {
  answered(points: number): void;
  unanswered(): void;
  failedAttempt(): void;
  /** Time from a task's first try to its end, for the estimate. */
  took(durationMs: number): void;
  tally(): RunTally;
}

/**
 * A counter for a run.
 *
 * @param start where the run stands when this session begins
 */
export function runCounter(start: {
  readonly runId: string;
  readonly tasks: number;
  readonly answered: number;
  readonly points: number;
  /** Requests in flight at once. */
  readonly concurrency: number;
}): Counter {
  let { answered, points } = start;
  let unanswered = 0;
  let failedAttempts = 0;
  const durations: number[] = [];
  return {
    answered: (more) => {
      answered += 1;
      points += more;
    },
    unanswered: () => {
      unanswered += 1;
    },
    failedAttempt: () => {
      failedAttempts += 1;
    },
    took: (durationMs) => {
      // Kept sorted, so that the estimate costs nothing per task.
      const next = durations.findIndex((known) => known > durationMs);
      durations.splice(next === -1 ? durations.length : next, 0, durationMs);
    },
    tally: () => {
      const typical = median(durations);
      const left = start.tasks - answered - unanswered;
      return {
        runId: start.runId,
        tasks: start.tasks,
        answered,
        unanswered,
        failedAttempts,
        points,
        remainingMs: typical === null ? null : (typical * left) / start.concurrency,
      };
    },
  };
}

function median(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
