import type { DispatchResult } from '../dispatch/dispatch-result.ts';
import type { Change } from '../surface/change.ts';

/** What came of one macro call, as a person reads it. What GitHub says is in it: print it through `visibleText`. */
export function dispatchLines(
  result: DispatchResult,
  options: { readonly apply: boolean; readonly steps: boolean },
): readonly string[] {
  const { macro, arguments: given, outcome, planned, done, steps, fallbacks } = result;
  return [
    `${macro} ${given === null ? '' : JSON.stringify(given)}`.trim(),
    ...(outcome.kind === 'value'
      ? outcome.text.split('\n')
      : [
          `failed       ${outcome.failure.code}${outcome.failure.step === null ? '' : ` in step "${outcome.failure.step}"`}: ${outcome.failure.message}`,
          `what to do   ${outcome.failure.hint}${outcome.failure.retryable ? ' (the same call may work later)' : ''}`,
        ]),
    ...done.map((change) => `done         ${changeInWords(change)}`),
    ...planned.map((change) => `dry run      ${changeInWords(change)}`),
    ...(planned.length === 0 ? [] : [whyPlanned(options.apply)]),
    ...fallbacks.map(({ step, reason }) => `fallback     ${step}: ${reason}`),
    ...(options.steps
      ? steps.map(
          ({ name, outcome: ended, startedMs, durationMs }) =>
            `step         ${name}: ${ended}, ${durationMs.toFixed(0)} ms from ${startedMs.toFixed(0)} ms on`,
        )
      : []),
  ];
}

function whyPlanned(apply: boolean): string {
  return apply
    ? 'Nothing was written: the call does not ask for it.'
    : 'Nothing was written. If the request asks for it, --apply does it.';
}

function changeInWords({ operation, input }: Change): string {
  const { owner, repo, ...rest } = input;
  return `${operation} in ${String(owner)}/${String(repo)} ${JSON.stringify(rest)}`;
}
