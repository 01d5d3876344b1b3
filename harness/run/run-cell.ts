import pLimit from 'p-limit';
import type { Backend } from '../backends/backend.ts';
import { HarnessError } from '../domain/harness-error.ts';
import type { RunRecord, RunState } from '../domain/run-record.ts';
import type { Task } from '../domain/task.ts';
import type { Judge } from '../store/judge.ts';
import { beginRun } from './begin-run.ts';
import { type Clock, systemClock } from './clock.ts';
import { pointsSoFar } from './judge-attempt.ts';
import type { RunProgress, RunTally } from './run-progress.ts';
import type { RunStore } from './run-store.ts';
import { runCounter } from './run-tally.ts';
import { runTask } from './run-task.ts';
import { defaultStopAfterUnreachable, report, type Session, unreachableWatch } from './session.ts';
import { warmUp } from './warm-up.ts';

/** What a run needs. */
export interface RunCellOptions {
  /** To resume a run: its id, and otherwise what a new run would be started with; it must be the same. */
  readonly record: RunRecord;
  /** Open already, with the record's config. The caller closes it. */
  readonly backend: Backend;
  /** At least the tasks of `record.taskOrder`. */
  readonly tasks: readonly Task[];
  readonly store: RunStore;
  readonly judge: Judge;
  /** The operator's stop (Ctrl-C): what is done is kept, the run ends as aborted. */
  readonly signal: AbortSignal;
  readonly resume?: boolean;
  /** Asked at the end what changed on the server since the run began; a change aborts the run, whatever it answered. */
  readonly watch?: { changed(): Promise<string | null> };
  readonly clock?: Clock;
  readonly onProgress?: (progress: RunProgress) => void;
}

/** How a session of a run ended. */
export interface RunResult extends RunTally {
  readonly state: Exclude<RunState, 'running'>;
  /** One sentence; null for a complete run. */
  readonly reason: string | null;
}

/**
 * Executes one cell: the ledger entry first, then the warm-up, then each task in the record's order, each attempt
 * stored as it comes and judged afterwards. Requests in flight: `record.cell.config.concurrency`.
 *
 * @throws HarnessError `tasks-missing`; `record-differs`; those of `startRun`, `resumeRun` and of a store that can't be
 *   written any more. The run then counts as aborted, and what was stored is kept.
 */
export async function runCell(options: RunCellOptions): Promise<RunResult> {
  const { record, store } = options;
  const tasks = tasksInOrder(record, options.tasks);
  beginRun(store, record, options.resume ?? false);
  const failed = new AbortController();
  try {
    const session = openSession(options, failed.signal);
    report(session, { kind: options.resume === true ? 'run-resumed' : 'run-started' });
    await warmUp(session);
    await runTasks(session, tasks, failed);
    return end(session, options.signal, (await options.watch?.changed()) ?? null);
  } catch (error) {
    endAfterError(store, record.id, error);
    throw error;
  }
}

function openSession(options: RunCellOptions, failed: AbortSignal): Session {
  const { record, backend, store, judge } = options;
  return {
    record,
    backend,
    store,
    judge,
    clock: options.clock ?? systemClock,
    signal: AbortSignal.any([options.signal, failed]),
    counter: runCounter({
      runId: record.id,
      tasks: record.taskOrder.length,
      answered: [...store.triesOf(record.id).values()].filter(({ answered }) => answered).length,
      points: pointsSoFar(store, judge, record.id),
      concurrency: record.cell.config.concurrency,
    }),
    unreachable: unreachableWatch(record.stopAfterUnreachable ?? defaultStopAfterUnreachable),
    report: options.onProgress ?? (() => undefined),
  };
}

async function runTasks(session: Session, tasks: readonly Task[], failed: AbortController): Promise<void> {
  const earlier = session.store.triesOf(session.record.id);
  const limit = pLimit(session.record.cell.config.concurrency);
  const outcomes = await Promise.allSettled(
    tasks.map((task, position) =>
      limit(async () => {
        const { tries, answered } = earlier.get(task.id) ?? { tries: 0, answered: false };
        if (answered || session.signal.aborted || session.unreachable.isGone()) return;
        try {
          await runTask(session, { task, position, tries });
        } catch (error) {
          // No attempt can be stored any more: the requests in flight are ended too.
          failed.abort(error);
          throw error;
        }
      }),
    ),
  );
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

function end(session: Session, operator: AbortSignal, changed: string | null): RunResult {
  const { answered, tasks } = session.counter.tally();
  const { state, reason } = ending({
    left: tasks - answered,
    stopped: operator.aborted,
    gone: session.unreachable.isGone(),
    changed,
  });
  session.store.endRun({ runId: session.record.id, state, reason });
  return { ...report(session, { kind: 'run-ended', state, reason }), state, reason };
}

function ending(run: {
  readonly left: number;
  readonly stopped: boolean;
  readonly gone: boolean;
  readonly changed: string | null;
}): {
  readonly state: RunResult['state'];
  readonly reason: string | null;
} {
  const unanswered = `${run.left} ${run.left === 1 ? 'task has' : 'tasks have'} no answer`;
  if (run.changed !== null) return { state: 'aborted', reason: run.changed };
  if (run.left === 0) return { state: 'complete', reason: null };
  if (run.stopped) return { state: 'aborted', reason: `The operator stopped the run; ${unanswered}.` };
  if (run.gone) return { state: 'incomplete', reason: `The backend can't be reached; ${unanswered}.` };
  return { state: 'incomplete', reason: `${unanswered}.` };
}

/** Says in the ledger why the run broke off, if the store still takes it; without the entry it counts as aborted too. */
function endAfterError(store: RunStore, runId: string, error: unknown): void {
  try {
    store.endRun({
      runId,
      state: 'aborted',
      reason: error instanceof HarnessError ? error.message : String(error),
    });
  } catch (second) {
    store.releaseLease(runId);
    if (!(second instanceof HarnessError) || !(error instanceof HarnessError)) {
      throw new AggregateError([error, second], 'a run broke off, and could not be ended either');
    }
  }
}

function tasksInOrder(record: RunRecord, tasks: readonly Task[]): Task[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const missing = record.taskOrder.filter((id) => !byId.has(id));
  if (missing.length > 0) {
    throw new HarnessError({
      code: 'tasks-missing',
      message: `the corpus lacks ${missing.length} tasks of run ${record.id}: ${missing.slice(0, 5).join(', ')}`,
      fix: 'Run with the corpus that the record names.',
    });
  }
  return record.taskOrder.flatMap((id) => byId.get(id) ?? []);
}
