import type { Backend } from '../backends/backend.ts';
import type { Completion } from '../domain/attempt.ts';
import type { RunRecord, RunState } from '../domain/run-record.ts';
import { stepId } from '../domain/step-id.ts';
import type { ToolDefinition } from '../domain/toolset.ts';
import type { Store } from '../store/open-store.ts';
import { askOnce } from './ask-once.ts';
import { beginRun } from './begin-run.ts';
import { type Clock, systemClock } from './clock.ts';
import { defaultStopAfterUnreachable, unreachableWatch } from './session.ts';

/** One request of an episode, as the arm makes it. */
export interface EpisodeRequest {
  /** From 1. */
  readonly number: number;
  readonly prompt: string;
  readonly tools: readonly ToolDefinition[];
  readonly exactlyOneCall: boolean;
}

/** Works on one task by asking; tells whether the work came to an end. */
export type Work = (
  taskId: string,
  ask: (request: EpisodeRequest) => Promise<Completion>,
) => Promise<{ readonly ended: boolean }>;

/** What a run of episodes needs. */
export interface RunEpisodesOptions {
  /** Its `taskOrder` has a place for every step: see `stepId`. */
  readonly record: RunRecord;
  readonly backend: Backend;
  readonly store: Store;
  /** In the order in which they are worked on. */
  readonly taskIds: readonly string[];
  readonly maxRequests: number;
  readonly work: Work;
  readonly signal: AbortSignal;
  readonly resume?: boolean;
  readonly clock?: Clock;
  readonly onProgress?: (progress: { readonly taskId: string; readonly done: number }) => void;
}

/** How a run of episodes ended. */
export interface EpisodesResult {
  readonly state: Exclude<RunState, 'running'>;
  /** One sentence; null for a complete run. */
  readonly reason: string | null;
  /** Tasks whose work came to an end. */
  readonly ended: number;
}

/**
 * Executes one cell over an outcome corpus: the ledger entry first, then the warm-up, then the tasks one after another.
 * Every request is an attempt of its own and is stored before the arm sees the reply. A resumed run takes the stored
 * replies first and goes on where they end.
 *
 * @throws HarnessError those of `beginRun`, and of a store that can't be written any more
 */
export async function runEpisodes(options: RunEpisodesOptions): Promise<EpisodesResult> {
  const { record, store, taskIds, work, signal } = options;
  beginRun(store, record, options.resume ?? false);
  try {
    if (options.resume !== true) await warmUp(options);
    const watch = unreachableWatch(record.stopAfterUnreachable ?? defaultStopAfterUnreachable);
    const known = storedSteps(store, record.id);
    let ended = 0;
    for (const [index, taskId] of taskIds.entries()) {
      if (signal.aborted || watch.isGone()) break;
      const ask = (request: EpisodeRequest) => askStep({ ...options, known, watch, index, taskId, request });
      const done = await work(taskId, ask);
      if (done.ended) ended += 1;
      options.onProgress?.({ taskId, done: index + 1 });
    }
    const left = taskIds.length - ended;
    const unended = `${left} ${left === 1 ? 'task has' : 'tasks have'} no end`;
    const state = left === 0 ? 'complete' : signal.aborted ? 'aborted' : 'incomplete';
    const reason =
      left === 0 ? null : signal.aborted ? `The operator stopped the run; ${unended}.` : `${unended}.`;
    store.endRun({ runId: record.id, state, reason });
    return { state, reason, ended };
  } catch (error) {
    store.releaseLease(record.id);
    throw error;
  }
}

interface Step extends RunEpisodesOptions {
  readonly known: ReadonlyMap<string, StoredStep>;
  readonly watch: ReturnType<typeof unreachableWatch>;
  readonly index: number;
  readonly taskId: string;
  readonly request: EpisodeRequest;
}

/** Asks one step, at most as often as registered. A context that is too small stays too small: that is asked once. */
async function askStep(step: Step): Promise<Completion> {
  const { record, backend, store, signal, known, watch, index, taskId, request, maxRequests } = step;
  const clock = step.clock ?? systemClock;
  const { number, ...asked } = request;
  const id = stepId(taskId, number);
  const stored = known.get(id);
  if (stored !== undefined && isFinal(stored.completion)) return stored.completion;
  for (let round = 1; ; round += 1) {
    const startedAt = clock.now().toISOString();
    const { timeoutMs, tries, delayMs } = record.retry;
    const completion = await askOnce({ backend, taskId, ...asked, signal, timeoutMs });
    const position = index * maxRequests + number - 1;
    const tryNumber = (stored?.tries ?? 0) + round;
    store.appendAttempt({ runId: record.id, taskId: id, position, tryNumber, startedAt, completion });
    watch.saw(completion.kind === 'failed' ? completion.failure.code : null);
    if (isFinal(completion) || round >= tries || signal.aborted || watch.isGone()) return completion;
    await clock.sleep(delayMs, signal);
  }
}

/** Asking again would change nothing. */
function isFinal(completion: Completion): boolean {
  return completion.kind === 'answered' || completion.failure.code === 'context-overflow';
}

interface StoredStep {
  readonly completion: Completion;
  readonly tries: number;
}

function storedSteps(store: Store, runId: string): ReadonlyMap<string, StoredStep> {
  const tries = store.triesOf(runId);
  return new Map(
    [...store.finalAttempts(runId)].map(([id, { completion }]) => [
      id,
      { completion, tries: tries.get(id)?.tries ?? 0 },
    ]),
  );
}

async function warmUp({
  record,
  backend,
  store,
  signal,
  clock = systemClock,
}: RunEpisodesOptions): Promise<void> {
  const { requests, prompt } = record.warmUp ?? { requests: 0, prompt: '' };
  for (let number = 1; number <= requests && !signal.aborted; number += 1) {
    const startedAt = clock.now().toISOString();
    const { timeoutMs } = record.retry;
    const completion = await askOnce({ backend, taskId: 'warm-up', prompt, signal, timeoutMs });
    store.appendWarmUp({ runId: record.id, startedAt, completion });
  }
}
