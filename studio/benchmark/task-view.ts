import type { Attempt } from '../../harness/domain/attempt.ts';
import type { Task } from '../../harness/domain/task.ts';
import { goldInWords } from '../../harness/report/gold-in-words.ts';
import type { Judgement } from '../../harness/store/judge.ts';
import { element } from '../view/element.ts';

/** One task of a run: what was asked, what was wanted, what came back, and why it earned what it earned. */
export function taskView(task: Task, attempt: Attempt, judged: Judgement | null): HTMLElement {
  const { completion, tryNumber } = attempt;
  const [mark, word] = outcome(judged);
  const details = element(
    'details',
    { class: 'task', 'data-task': task.id },
    element(
      'summary',
      {},
      element('span', { class: mark === '✓' ? 'good-word' : 'bad-word' }, `${mark} ${word}`),
      ` ${task.id}: ${task.prompt}`,
    ),
  );
  // Made when it is opened: a hundred prompts are a long page.
  details.addEventListener('toggle', () => {
    if (!details.open || details.querySelector('dl') !== null) return;
    details.append(
      element(
        'dl',
        {},
        ...pair('asked', task.prompt),
        ...pair('wanted', goldInWords(task)),
        ...(completion.kind === 'answered'
          ? [
              ...pair('wrote', completion.reply.text === '' ? '(nothing)' : completion.reply.text, 'pre'),
              ...pair(
                'calls read',
                completion.reply.calls
                  .map(({ name, argumentsText }) => `${name}(${argumentsText})`)
                  .join('\n') || 'none',
                'pre',
              ),
            ]
          : pair('failed', `${completion.failure.code}: ${completion.failure.message} (try ${tryNumber})`)),
        ...pair('bail-outs', judged?.bailOuts.map(({ code }) => code).join(', ') || 'none'),
        ...pair('verdict', judged?.verdict.explanation ?? 'not judged'),
      ),
      element(
        'details',
        {},
        element('summary', {}, 'The request as it was given to the engine'),
        element('pre', {}, JSON.stringify(completion.request, null, 2).replaceAll('\\n', '\n')),
      ),
    );
  });
  return details;
}

function outcome(judged: Judgement | null): readonly [mark: string, word: string] {
  if (judged === null || judged.verdict.kind === 'unscored') return ['–', 'no answer'];
  const { strict, points } = judged.verdict;
  if (strict) return ['✓', 'right'];
  return ['✗', points > 0 ? `${points} of 2 points` : 'wrong'];
}

function pair(term: string, text: string, tag: 'span' | 'pre' = 'span'): readonly HTMLElement[] {
  return [element('dt', {}, term), element('dd', {}, element(tag, {}, text))];
}
