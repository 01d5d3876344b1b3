import type { Failure } from '../domain/attempt.ts';
import type { RunState } from '../domain/run-record.ts';

/** How far a run is. */
export interface RunTally {
  readonly runId: string;
  /** Number of tasks in the run. */
  readonly tasks: number;
  /** Tasks with an answer, earlier sessions of the run included. */
  readonly answered: number;
  /** Tasks that this session gave up after all their tries. */
  readonly unanswered: number;
  /** Attempts that failed in this session. */
  readonly failedAttempts: number;
  /** Sum of the points of the answered tasks, 0 to 2 × `answered`. A running figure, not a result. */
  readonly points: number;
  /** Estimated time to the end, from the median time of the tasks so far; null before the first. */
  readonly remainingMs: number | null;
}

/** What a run reports while it goes on. Plain data; the command line decides what to print. */
export type RunProgress =
  | { readonly kind: 'run-started' | 'run-resumed'; readonly tally: RunTally }
  | {
      readonly kind: 'warm-up-done';
      /** From 1. */
      readonly number: number;
      readonly of: number;
      readonly failure: Failure | null;
      readonly tally: RunTally;
    }
  | {
      readonly kind: 'attempt-failed';
      readonly taskId: string;
      readonly tryNumber: number;
      readonly failure: Failure;
      readonly willRetry: boolean;
      readonly tally: RunTally;
    }
  | {
      readonly kind: 'task-done';
      readonly taskId: string;
      readonly outcome: 'answered' | 'unanswered';
      readonly tally: RunTally;
    }
  | {
      readonly kind: 'run-ended';
      readonly state: Exclude<RunState, 'running'>;
      readonly reason: string | null;
      readonly tally: RunTally;
    };
