import { didYouMean } from '../domain/near-matches.ts';
import { parseArguments } from '../domain/parse-arguments.ts';
import type { MacroProgram } from './define-program.ts';
import { type Dispatch, dispatch } from './dispatch.ts';
import type { DispatchResult } from './dispatch-result.ts';
import { dispatcherFailure } from './failure-contract.ts';

/** A call as a model wrote it. */
export interface WrittenCall {
  readonly name: string;
  readonly argumentsText: string;
}

/** Runs the macro that a written call names: an unknown name and arguments that are no JSON object are failures too. */
export async function dispatchCall(
  options: Omit<Dispatch, 'program' | 'given'> & {
    readonly programs: readonly MacroProgram[];
    readonly call: WrittenCall;
  },
): Promise<DispatchResult> {
  const { programs, call, ...rest } = options;
  const program = programs.find(({ macro }) => macro === call.name);
  if (program === undefined) {
    const known = programs.map(({ macro }) => macro);
    const message = `There is no macro ${call.name}${didYouMean(call.name, known) || '.'}`;
    return refused(call.name, 'unknown-macro', message);
  }
  const given = parseArguments(call.argumentsText);
  if (given === null) {
    const message = `These are no JSON object: ${call.argumentsText.slice(0, 200)}`;
    return refused(call.name, 'arguments-unreadable', message);
  }
  return dispatch({ ...rest, program, given });
}

function refused(
  macro: string,
  code: 'unknown-macro' | 'arguments-unreadable',
  message: string,
): DispatchResult {
  return {
    macro,
    arguments: null,
    outcome: { kind: 'failure', failure: dispatcherFailure({ code, step: null, message }) },
    planned: [],
    done: [],
    steps: [],
    fallbacks: [],
    operations: [],
    durationMs: 0,
  };
}
