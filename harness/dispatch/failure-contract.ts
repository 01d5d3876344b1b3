import type { SurfaceFailureCode } from '../surface/surface-failure.ts';
import type { MacroProgram } from './define-program.ts';
import type { FailureTerms, MacroFailure } from './macro-failure.ts';

/** Ways of failing that the dispatcher adds to every macro's contract. */
const dispatcherFailures = {
  'unknown-macro': { hint: 'Use one of the macros of the toolset.', retryable: false },
  'arguments-unreadable': { hint: 'Give the arguments as one JSON object.', retryable: false },
  'arguments-refused': { hint: "Correct the arguments that the macro's schema refuses.", retryable: false },
  'capability-not-declared': {
    hint: "Add the operation to the macro's capabilities, or take the call out of its handler.",
    retryable: false,
  },
  'capability-not-offered': {
    hint: 'Set GITHUB_TOKEN to a token that may write, or run without --apply.',
    retryable: false,
  },
  'deadline-passed': { hint: 'Try again, or ask for less at once.', retryable: true },
} as const satisfies Record<string, FailureTerms>;

/** Ways of failing that come from the surface. */
const surfaceFailures = {
  'input-invalid': { hint: 'Correct the values that GitHub refuses.', retryable: false },
  'operation-not-offered': {
    hint: 'Set GITHUB_TOKEN to a token that may do this.',
    retryable: false,
  },
  'not-found': {
    hint: 'Check owner, repository and number; a private repository needs a GITHUB_TOKEN that may read it.',
    retryable: false,
  },
  gone: { hint: 'It was deleted or has expired: nothing can bring it back.', retryable: false },
  unauthorized: { hint: 'Set GITHUB_TOKEN to a token that is valid.', retryable: false },
  forbidden: { hint: 'Use a token whose owner may do this in this repository.', retryable: false },
  'rate-limited': {
    hint: 'Wait until the limit is reset, or set GITHUB_TOKEN for a higher one.',
    retryable: true,
  },
  'abuse-limited': { hint: 'Wait a minute, then ask more slowly.', retryable: true },
  conflict: { hint: 'Look at the present state first: it does not allow this now.', retryable: false },
  'server-error': { hint: 'Try again later; GitHub answered with an error of its own.', retryable: true },
  network: { hint: 'Check the connection and the address of the API.', retryable: true },
  'wrong-shape': { hint: 'Check that the address is that of a GitHub REST API.', retryable: false },
  aborted: { hint: 'Run it again: it was stopped.', retryable: true },
} as const satisfies Record<SurfaceFailureCode, FailureTerms>;

/** Every code that a program may fail with: its own, the surface's, the dispatcher's. A closed list. */
export function failureContract(program: MacroProgram): ReadonlyMap<string, FailureTerms> {
  return new Map<string, FailureTerms>([
    ...Object.entries(dispatcherFailures),
    ...Object.entries(surfaceFailures),
    ...Object.entries(program.failures),
  ]);
}

/** A failure of the dispatcher's own. */
export function dispatcherFailure(options: {
  readonly code: keyof typeof dispatcherFailures;
  readonly step: string | null;
  readonly message: string;
}): MacroFailure {
  return { ...options, ...dispatcherFailures[options.code] };
}
