import { duration } from '../../harness/cli/percent.ts';
import type { DispatchResult } from '../../harness/dispatch/dispatch-result.ts';
import type { Completion } from '../../harness/domain/attempt.ts';
import type { ReplyCall } from '../../harness/domain/reply.ts';
import { element } from '../view/element.ts';
import type { Decision } from './decide.ts';

/** How a step looks: it went well, it ended the way, or it only tells. */
type Look = 'good' | 'bad' | 'plain';

/** One step of the way from a request to its result. */
export function step(title: string, look: Look, ...content: readonly (Node | string | null)[]): HTMLElement {
  return element('li', { class: look }, element('h4', {}, title), ...content);
}

/** What the model was given, all of it. */
export function promptStep(prompt: string): HTMLElement {
  return step(
    'What the model saw',
    'plain',
    element(
      'details',
      {},
      element('summary', {}, `${prompt.length} characters: system message, eight macros, your request`),
      element('pre', { tabindex: 0, 'aria-label': 'The prompt' }, prompt),
    ),
  );
}

/** What came back, untouched. */
export function replyStep(completion: Completion): HTMLElement {
  if (completion.kind === 'failed')
    return step('Nothing came back', 'bad', element('p', {}, completion.failure.message));
  const { text, promptTokens, replyTokens, totalMs } = completion.reply;
  return step(
    'What it wrote',
    'plain',
    element('pre', { tabindex: 0, 'aria-label': 'The reply' }, text === '' ? '(nothing)' : text),
    element(
      'p',
      { class: 'note' },
      `${replyTokens ?? '?'} tokens, after ${promptTokens ?? '?'} of prompt, in ${duration(totalMs)}`,
    ),
  );
}

/** What was read out of the reply, and what follows. */
export function decisionStep(decision: Decision): HTMLElement {
  switch (decision.kind) {
    case 'calls':
      return step(
        decision.calls.length === 1 ? 'The call that was read from it' : 'The calls that were read from it',
        'good',
        ...decision.calls.map(callView),
        element('p', { class: 'note' }, 'No bail-out: nothing in the reply is broken, made up or cut off.'),
      );
    case 'bail-out':
      return step(
        'Bail-out: the reply is not acted upon',
        'bad',
        element(
          'ul',
          {},
          ...decision.bailOuts.map(({ code, evidence }) =>
            element('li', {}, `${code}: `, element('code', {}, evidence || '(nothing there)')),
          ),
        ),
        handOverView(),
      );
    case 'question':
      return step('No call: it asks back', 'plain', element('p', {}, 'Add what is missing, and ask again.'));
    case 'no-fit':
      return step('No call: it says that no macro fits', 'plain', handOverView());
    case 'no-reply':
      return step('No answer', 'bad', handOverView());
    default:
      return decision satisfies never;
  }
}

/** What a macro did with a call: arguments as validated, reads, result or failure, and what it would have written. */
export function dispatchSteps(result: DispatchResult): readonly HTMLElement[] {
  const { macro, arguments: given, outcome, planned, operations, fallbacks, durationMs } = result;
  return [
    given === null
      ? step('The arguments were refused', 'bad', element('p', {}, failureText(outcome)), handOverView())
      : step(
          'Arguments, validated',
          'good',
          element('pre', {}, JSON.stringify(given, null, 2)),
          element('p', { class: 'note' }, 'By the schema of the macro, defaults filled in.'),
        ),
    ...(given === null
      ? []
      : [
          outcome.kind === 'value'
            ? step(
                `What ${macro} found`,
                'good',
                element('pre', { tabindex: 0, 'aria-label': 'The result' }, outcome.text),
                element(
                  'p',
                  { class: 'note' },
                  `${operations.length} ${operations.length === 1 ? 'operation' : 'operations'} in ${duration(durationMs)}: ${operations.map(({ operation }) => operation).join(', ')}.`,
                  ...fallbacks.map(({ step: where, reason }) => ` In ${where}, second best: ${reason}.`),
                ),
              )
            : step(`${macro} could not do it`, 'bad', element('p', {}, failureText(outcome)), handOverView()),
        ]),
    ...(planned.length === 0
      ? []
      : [
          step(
            'What it would write',
            'plain',
            element(
              'ul',
              {},
              ...planned.map(({ operation, input }) =>
                element('li', {}, `${operation} `, element('code', {}, JSON.stringify(input))),
              ),
            ),
            element(
              'p',
              { class: 'note' },
              'Nothing was written: this page has no token, and no field for one.',
            ),
          ),
        ]),
  ];
}

function callView({ name, argumentsText }: ReplyCall): HTMLElement {
  return element('pre', {}, `${name}(${argumentsText})`);
}

function failureText(outcome: DispatchResult['outcome']): string {
  if (outcome.kind !== 'failure') return '';
  const { code, message, hint } = outcome.failure;
  if (code !== 'rate-limited') return `${message} ${hint}`;
  // The contract's hint speaks of a token, and this page takes none.
  const wait = /It may work again in \d+ s\./.exec(hint)?.[0] ?? '';
  return `${message} Without a token GitHub answers 60 requests an hour from one address. ${wait}`;
}

function handOverView(): HTMLElement {
  return element('p', {}, 'Here a stronger model or a person would take over.');
}
