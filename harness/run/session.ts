import type { Backend } from '../backends/backend.ts';
import type { RunRecord } from '../domain/run-record.ts';
import type { Judge } from '../store/judge.ts';
import type { Clock } from './clock.ts';
import type { RunProgress, RunTally } from './run-progress.ts';
import type { RunStore } from './run-store.ts';
import type { Counter } from './run-tally.ts';

/** A run without an answer for so many requests in a row, all `unreachable`, ends: the server is gone. */
export const defaultStopAfterUnreachable = 5;

/** What the parts of one session of a run share. */
export interface Session {
  readonly record: RunRecord;
  readonly backend: Backend;
  readonly store: RunStore;
  readonly judge: Judge;
  readonly clock: Clock;
  /** Aborted by the operator, or because this session can't go on. */
  readonly signal: AbortSignal;
  readonly counter: Counter;
  readonly unreachable: UnreachableWatch;
  readonly report: (progress: RunProgress) => void;
}

/** Reports with the tally as it stands. */
export function report(session: Session, progress: DistributiveOmit<RunProgress, 'tally'>): RunTally {
  const tally = session.counter.tally();
  session.report({ ...progress, tally });
  return tally;
}

/** `Omit` that keeps the variants of a union apart. */
type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

/** Counts requests in a row that found nobody there. */
export interface UnreachableWatch {
  saw(failureCode: string | null): void;
  /** The server counts as gone. */
  isGone(): boolean;
}

/** A watch that gives up after `limit` failures `unreachable` in a row. */
export function unreachableWatch(limit: number): UnreachableWatch {
  let inARow = 0;
  return {
    saw: (failureCode) => {
      inARow = failureCode === 'unreachable' ? inARow + 1 : 0;
    },
    isGone: () => inARow >= limit,
  };
}
