import { createJudge } from '../../harness/cli/create-judge.ts';
import type { RunRecord } from '../../harness/domain/run-record.ts';
import { type RunResult, runCell } from '../../harness/run/run-cell.ts';
import type { RunProgress } from '../../harness/run/run-progress.ts';
import { facts } from '../facts.ts';
import type { OpenModel } from '../model/open-model.ts';
import { browserRunRecord } from './browser-run-record.ts';
import { memoryStore } from './memory-store.ts';

/** Every run of this page, in its own store. */
export const store = memoryStore(() => new Date());

/** Detector and scorer, as on the command line. */
export const judge = createJudge({
  corpus: facts.corpus,
  parts: facts.parts,
  profile: facts.registration.scorer,
});

/** A run that was begun here, and may be paused. */
export interface BenchmarkRun {
  readonly record: RunRecord;
  /** Goes on until all tasks are asked or `pause` was called. */
  goOn(): Promise<RunResult>;
  /** Lets the task in hand end, then stops. */
  pause(): void;
}

/** Prepares a run of the 100 tasks. Nothing is asked before `goOn`. */
export async function beginBenchmark(
  model: OpenModel,
  onProgress: (progress: RunProgress) => void,
): Promise<BenchmarkRun> {
  const record = browserRunRecord({
    facts,
    model: { fileName: model.fileName, name: model.head.name, random: model.random },
    config: model.config,
    backend: await model.backend.describe(),
    machine: machineFacts(),
    now: new Date(),
    tail: [...crypto.getRandomValues(new Uint8Array(3))]
      .map((each) => each.toString(16).padStart(2, '0'))
      .join(''),
  });
  let stop = new AbortController();
  let begun = false;
  return {
    record,
    goOn() {
      stop = new AbortController();
      const resume = begun;
      begun = true;
      return runCell({
        record,
        // A pause waits for the task in hand: its answer is worth more than the second it takes.
        backend: {
          ...model.backend,
          complete: (request) => model.backend.complete({ ...request, signal: deadlineOf(request.signal) }),
        },
        tasks: facts.corpus.tasks,
        store,
        judge,
        signal: stop.signal,
        resume,
        onProgress,
      });
    },
    pause: () => stop.abort(),
  };
}

/** Aborted by the deadline of a request, and not by a pause. */
function deadlineOf(signal: AbortSignal): AbortSignal {
  const deadline = new AbortController();
  signal.addEventListener('abort', () => {
    const { reason } = signal;
    if (reason instanceof DOMException && reason.name === 'TimeoutError') deadline.abort(reason);
  });
  return deadline.signal;
}

/** The browser and machine as far as they bear on results and times. */
function machineFacts(): Record<string, string | number | boolean | null> {
  const { hardwareConcurrency, userAgent } = navigator;
  const memory = (navigator as { readonly deviceMemory?: number }).deviceMemory;
  return {
    browser: userAgent,
    logicalCores: hardwareConcurrency,
    // Browsers tell at most 8 GiB, rounded.
    memoryGiB: memory ?? null,
    crossOriginIsolated,
  };
}
