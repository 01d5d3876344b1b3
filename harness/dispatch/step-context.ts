import { filledInput } from '../surface/filled-input.ts';
import { isWrite, type OperationName, type WriteName } from '../surface/operations.ts';
import type { Surface } from '../surface/surface.ts';
import { SurfaceFailure } from '../surface/surface-failure.ts';
import type { MacroProgram, StepContext } from './define-program.ts';
import { Failed } from './failed.ts';
import type { Trace } from './trace.ts';

/** What one step of a program gets: the surface behind the program's declared capabilities, every use recorded. */
export function stepContext(options: {
  readonly name: string;
  readonly program: MacroProgram;
  readonly surface: Surface;
  readonly applies: boolean;
  readonly signal: AbortSignal;
  readonly trace: Trace;
}): StepContext<OperationName> {
  const { name: step, program, surface, applies, signal, trace } = options;

  const refuseUndeclared = (operation: OperationName, isAsWrite: boolean) => {
    if (!program.capabilities.includes(operation) || isWrite(operation) !== isAsWrite) {
      const as = isAsWrite ? 'to write' : 'to read';
      throw new Failed('capability-not-declared', `${program.macro} did not declare ${operation} ${as}`);
    }
  };

  const call: StepContext<OperationName>['read'] = async (operation, given) => {
    const input = filledInput(operation, given);
    const record = { operation, input, ok: false };
    trace.operations.push(record);
    const output = await surface.call(operation, given, { signal });
    record.ok = true;
    return output;
  };

  return {
    signal,
    async read(operation, given) {
      refuseUndeclared(operation, false);
      return call(operation, given);
    },
    async readIfThere(operation, given) {
      refuseUndeclared(operation, false);
      return call(operation, given).catch((error: unknown) => {
        if (error instanceof SurfaceFailure && error.code === 'not-found') return null;
        throw error;
      });
    },
    async write(operation, given) {
      refuseUndeclared(operation, true);
      const change = { operation: operation as WriteName, input: filledInput(operation, given) };
      if (!applies) {
        trace.planned.push(change);
        return null;
      }
      const output = await call(operation as never, given as never);
      trace.done.push(change);
      return output as never;
    },
    async fallback({ on, work, instead }) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof SurfaceFailure) || !on.includes(error.code)) throw error;
        trace.fallbacks.push({ step, reason: `${error.operation}: ${error.code}` });
        return instead();
      }
    },
    fellBack(reason) {
      trace.fallbacks.push({ step, reason });
    },
  };
}
