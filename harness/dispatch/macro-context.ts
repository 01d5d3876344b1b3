import pLimit from 'p-limit';
import type { OperationName } from '../surface/operations.ts';
import type { Surface } from '../surface/surface.ts';
import type { MacroContext, MacroProgram, StepWork } from './define-program.ts';
import { Failed } from './failed.ts';
import { stepContext } from './step-context.ts';
import type { Trace } from './trace.ts';

/** Steps in flight at once. */
const atOnce = 4;

/**
 * What a handler gets: steps that are named, timed and recorded in `trace`.
 *
 * @param options.open Names of the steps that are running, oldest first; kept up to date here.
 */
export function macroContext(options: {
  readonly program: MacroProgram;
  readonly surface: Surface;
  readonly applies: boolean;
  readonly signal: AbortSignal;
  readonly trace: Trace;
  readonly open: string[];
  readonly elapsedMs: () => number;
  readonly startMs: number;
}): MacroContext<OperationName, string> {
  const { program, surface, applies, trace, open, elapsedMs, startMs } = options;

  const run = async <Value>(
    name: string,
    work: StepWork<OperationName, Value>,
    signal: AbortSignal,
  ): Promise<Value> => {
    const beganMs = elapsedMs();
    const fallbacksBefore = trace.fallbacks.length;
    open.push(name);
    const end = (outcome: 'done' | 'failed' | 'fell-back') => {
      open.splice(open.indexOf(name), 1);
      const startedMs = beganMs - startMs;
      trace.steps.push({ name, outcome, startedMs, durationMs: elapsedMs() - beganMs });
    };
    try {
      signal.throwIfAborted();
      const value = await work(stepContext({ name, program, surface, applies, signal, trace }));
      end(trace.fallbacks.slice(fallbacksBefore).some(({ step }) => step === name) ? 'fell-back' : 'done');
      return value;
    } catch (error) {
      if (typeof error === 'object' && error !== null && !trace.failedIn.has(error)) {
        trace.failedIn.set(error, name);
      }
      end('failed');
      throw error;
    }
  };

  return {
    now: surface.now(),
    applies,
    step: (name, work) => run(name, work, options.signal),
    async parallel(steps) {
      const siblings = new AbortController();
      const signal = AbortSignal.any([options.signal, siblings.signal]);
      const limit = pLimit(atOnce);
      const errors: unknown[] = [];
      const values: [string, unknown][] = [];
      const works = Object.entries(steps).map(([name, work]) =>
        limit(async () => {
          if (signal.aborted) return;
          try {
            values.push([name, await run(name, work, signal)]);
          } catch (error) {
            errors.push(error);
            siblings.abort();
          }
        }),
      );
      await Promise.all(works);
      options.signal.throwIfAborted();
      if (errors.length > 0) throw errors[0];
      return Object.fromEntries(values) as never;
    },
    fail(code, message) {
      throw new Failed(code, message);
    },
  };
}
