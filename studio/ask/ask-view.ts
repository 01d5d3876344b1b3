import { dispatch } from '../../harness/dispatch/dispatch.ts';
import type { ReplyCall } from '../../harness/domain/reply.ts';
import { programs } from '../../harness/handlers/programs.ts';
import type { Surface } from '../../harness/surface/surface.ts';
import { SurfaceFailure } from '../../harness/surface/surface-failure.ts';
import type { OpenModel } from '../model/open-model.ts';
import { element } from '../view/element.ts';
import { moveFocus } from '../view/move-focus.ts';
import { place } from '../view/place.ts';
import { decide } from './decide.ts';
import { type ExampleFacts, exampleRepository, examples } from './examples.ts';
import { decisionStep, dispatchSteps, promptStep, replyStep, step } from './steps-view.ts';

/** The part of the page where a person asks. */
export interface AskView {
  /** Questions go to this model from here on; null while there is none, or while it is busy. */
  use(model: OpenModel | null): void;
}

/** Brings the section to life. `surface` is where macros read; they never write. */
export function askView(surface: Surface): AskView {
  const ask = place<HTMLButtonElement>('ask-button');
  const stop = place<HTMLButtonElement>('stop-button');
  const field = place<HTMLTextAreaElement>('request');
  const repository = place<HTMLInputElement>('repository');
  const steps = place('steps');
  let model: OpenModel | null = null;
  let stopper = new AbortController();

  async function answer(chosen: OpenModel, request: string, signal: AbortSignal): Promise<void> {
    steps.replaceChildren(promptStep(chosen.backend.render(request)));
    const completion = await chosen.backend.complete({ taskId: 'asked', prompt: request, signal });
    steps.append(replyStep(completion));
    const decision = decide(
      completion,
      programs.map(({ macro }) => macro),
    );
    steps.append(decisionStep(decision));
    if (decision.kind !== 'calls') return;
    for (const call of decision.calls) await carryOut(call, signal);
  }

  async function carryOut({ name, argumentsText }: ReplyCall, signal: AbortSignal): Promise<void> {
    const program = programs.find(({ macro }) => macro === name);
    if (program === undefined) throw new Error(`no program of ${name}`);
    const waiting = step(`${name} is reading…`, 'plain');
    steps.append(waiting);
    const result = await dispatch({
      program,
      given: JSON.parse(argumentsText) as unknown,
      surface,
      // Writes are only planned: there is no token here, and no way to give one.
      apply: false,
      signal,
      elapsedMs: () => performance.now(),
    });
    waiting.replaceWith(...dispatchSteps(result));
  }

  place('ask-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const request = field.value.trim();
    if (model === null || request === '') return;
    stopper = new AbortController();
    ask.disabled = true;
    stop.hidden = false;
    answer(model, request, stopper.signal)
      .catch((error: unknown) => {
        steps.append(step('This went wrong', 'bad', element('p', {}, String(error))));
      })
      .finally(() => {
        ask.disabled = model === null;
        moveFocus(stop, ask);
        stop.hidden = true;
      });
  });
  stop.addEventListener('click', () => stopper.abort());

  function showExamples(facts: ExampleFacts): void {
    const { able, beyond } = examples(facts);
    place('example-list').replaceChildren(...able.map(exampleButton));
    place('beyond-list').replaceChildren(...beyond.map(exampleButton));
  }

  function exampleButton(text: string): HTMLElement {
    const choose = (): void => {
      field.value = text;
      field.focus();
    };
    return element('li', {}, element('button', { type: 'button', onclick: choose }, text));
  }

  place('repository-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const status = place('repository-status');
    status.textContent = 'Reading…';
    lookUp(surface, repository.value.trim())
      .then((facts) => {
        showExamples(facts);
        status.textContent = `Newest pull request: ${facts.pull ?? 'none'}. Newest issue: ${facts.issue ?? 'none'}.`;
      })
      .catch((error: unknown) => {
        if (!(error instanceof SurfaceFailure)) throw error;
        status.textContent = `${repository.value} could not be read: ${error.message.replace(/\.$/, '')}.`;
      });
  });

  repository.value = exampleRepository;
  showExamples({ repository: exampleRepository, pull: null, issue: null, tags: [] });
  return {
    use(opened) {
      model = opened;
      ask.disabled = opened === null;
    },
  };
}

/** Three public reads: the newest pull request, the newest issue, the two newest tags. */
async function lookUp(surface: Surface, repository: string): Promise<ExampleFacts> {
  const [owner = '', repo = ''] = repository.split('/');
  const { signal } = new AbortController();
  const pulls = await surface.call(
    'list_pull_requests',
    { owner, repo, state: 'open', limit: 1 },
    { signal },
  );
  const issues = await surface.call('list_issues', { owner, repo, limit: 1 }, { signal });
  const tags = await surface.call('list_tags', { owner, repo, limit: 2 }, { signal });
  return {
    repository,
    pull: pulls[0]?.number ?? null,
    issue: issues[0]?.number ?? null,
    tags: tags.map(({ name }) => name),
  };
}
