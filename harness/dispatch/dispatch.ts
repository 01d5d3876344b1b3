import type { Json, JsonObject } from '../domain/json.ts';
import { isWrite } from '../surface/operations.ts';
import type { Surface } from '../surface/surface.ts';
import { SurfaceFailure } from '../surface/surface-failure.ts';
import type { MacroProgram } from './define-program.ts';
import type { DispatchResult } from './dispatch-result.ts';
import { Failed } from './failed.ts';
import { dispatcherFailure, failureContract } from './failure-contract.ts';
import { macroContext } from './macro-context.ts';
import type { MacroFailure } from './macro-failure.ts';
import { schemaComplaint } from './schema-complaint.ts';
import { emptyTrace, type Trace } from './trace.ts';

/** What `dispatch` needs. */
export interface Dispatch {
  readonly program: MacroProgram;
  /** The arguments as parsed, not yet validated. */
  readonly given: unknown;
  readonly surface: Surface;
  /** The operator's yes to writes. The call has to ask for them as well; otherwise they are planned. */
  readonly apply: boolean;
  readonly signal: AbortSignal;
  /** Milliseconds that only ever grow. */
  readonly elapsedMs: () => number;
}

/**
 * Runs one macro: validates, checks capabilities, runs the handler under its deadline. Whatever the world or the
 * arguments do wrong is a failure of the macro's contract; only a bug of the program throws. Nothing is retried.
 */
export async function dispatch(options: Dispatch): Promise<DispatchResult> {
  const { program, surface, apply, elapsedMs } = options;
  const startMs = elapsedMs();
  const trace = emptyTrace();
  const result = (given: JsonObject | null, outcome: DispatchResult['outcome']): DispatchResult => {
    const { steps, fallbacks, operations, planned, done } = trace;
    const durationMs = elapsedMs() - startMs;
    return {
      macro: program.macro,
      arguments: given,
      outcome,
      planned: [...planned],
      done: [...done],
      steps: [...steps],
      fallbacks: [...fallbacks],
      operations: [...operations],
      durationMs,
    };
  };
  const parsed = program.schema.strict().safeParse(options.given);
  if (!parsed.success) {
    const message = schemaComplaint(parsed.error);
    const failure = dispatcherFailure({ code: 'arguments-refused', step: null, message });
    return result(null, { kind: 'failure', failure });
  }
  const given = parsed.data as JsonObject;
  const applies = apply && program.writes.some((name) => given[name] === true);
  const missing = program.capabilities.filter(
    (name) => !surface.offers.has(name) && (applies || !isWrite(name)),
  );
  if (missing.length > 0) {
    const message = `${surface.name} does not offer ${missing.join(', ')}`;
    const failure = dispatcherFailure({ code: 'capability-not-offered', step: null, message });
    return result(given, { kind: 'failure', failure });
  }
  const ended = await runToEnd({ ...options, given, applies, trace, startMs });
  if (ended.kind === 'value') {
    return result(given, { kind: 'value', value: ended.value, text: program.inWords(ended.value) });
  }
  return result(given, { kind: 'failure', failure: failureOf(program, ended) });
}

type Ended =
  | { readonly kind: 'value'; readonly value: Json }
  | { readonly kind: 'error'; readonly error: unknown; readonly step: string | null };

interface Running extends Dispatch {
  readonly given: JsonObject;
  readonly applies: boolean;
  readonly trace: Trace;
  readonly startMs: number;
}

/** Runs the handler until it ends, is stopped, or its deadline has passed, whichever comes first. */
async function runToEnd(options: Running): Promise<Ended> {
  const { program, given, trace } = options;
  const deadline = new AbortController();
  const timer = setTimeout(() => {
    const message = `${program.macro} took longer than ${program.deadlineMs} ms`;
    deadline.abort(new Failed('deadline-passed', message));
  }, program.deadlineMs);
  const signal = AbortSignal.any([options.signal, deadline.signal]);
  const open: string[] = [];
  const settled = new AbortController();
  const aborted = new Promise<Ended>((resolve) => {
    const onAbort = () => resolve({ kind: 'error', error: abortReason(signal), step: open[0] ?? null });
    signal.addEventListener('abort', onAbort, { once: true, signal: settled.signal });
    if (signal.aborted) onAbort();
  });
  const worked = Promise.resolve()
    .then(() => program.run(macroContext({ ...options, signal, open }), given))
    .then(
      (value): Ended => ({ kind: 'value', value }),
      (error: unknown): Ended => ({
        kind: 'error',
        error: signal.aborted ? abortReason(signal) : error,
        step: (typeof error === 'object' && error !== null && trace.failedIn.get(error)) || null,
      }),
    );
  try {
    return await Promise.race([aborted, worked]);
  } finally {
    clearTimeout(timer);
    settled.abort();
  }
}

function abortReason(signal: AbortSignal): unknown {
  return signal.reason instanceof Failed ? signal.reason : new Failed('aborted', 'it was stopped');
}

/** @throws whatever it is, if it is no failure of the macro's contract: a bug of the program */
function failureOf(program: MacroProgram, ended: Extract<Ended, { kind: 'error' }>): MacroFailure {
  const { error, step } = ended;
  if (!(error instanceof Failed || error instanceof SurfaceFailure)) throw error;
  const terms = failureContract(program).get(error.code);
  if (terms === undefined) {
    throw new Error(`${program.macro} failed with ${error.code}, which its contract does not name`);
  }
  const wait =
    error instanceof SurfaceFailure && error.retryAfterMs !== null
      ? ` It may work again in ${Math.ceil(error.retryAfterMs / 1000)} s.`
      : '';
  return {
    code: error.code,
    step,
    message: error.message,
    hint: `${terms.hint}${wait}`,
    retryable: terms.retryable,
  };
}
