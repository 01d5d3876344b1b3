import type { ReportRun, TaskResult } from '../../domain/report-input.ts';
import { htmlText } from './html-text.ts';

/** What became of a task from one run to its successor, by a letter; each with a sign that needs no colour. */
export const taskChanges = {
  r: { name: 'both-right', sign: '✓', meaning: 'right in both' },
  u: { name: 'now-right', sign: '↑', meaning: 'was wrong, now right' },
  d: { name: 'now-wrong', sign: '↓', meaning: 'was right, now wrong' },
  w: { name: 'both-wrong', sign: '✗', meaning: 'wrong in both' },
  o: { name: 'open', sign: '∅', meaning: 'unanswered in one of them' },
} as const;

type ChangeLetter = keyof typeof taskChanges;

/** How strictly right changed from one run to its successor: a letter a task, in corpus order. */
export function taskChangeLetters(before: ReportRun, after: ReportRun): ChangeLetter[] {
  return after.results.map((result, index) => letterOf(before.results[index], result));
}

/** One cell a task: how strictly right changed from one run to its successor. Each opens the task. */
export function taskStrip(before: ReportRun, after: ReportRun): string {
  const letters = taskChangeLetters(before, after);
  const cells = letters.map((letter, index) => {
    const { name, sign, meaning } = taskChanges[letter];
    const taskId = after.results[index]?.taskId ?? '';
    const says = htmlText(`${taskId}: ${meaning}`);
    const target = htmlText(`#task=${taskId}&run=${after.record.id}`);
    return `<a class="${name}" href="${target}" title="${says}" aria-label="${says}">${sign}</a>`;
  });
  return `<div class="strip">${cells.join('')}</div><p class="note">${htmlText(stripLegend(letters))}</p>`;
}

/** What the signs of a strip mean, and how many tasks have each. */
export function stripLegend(letters: readonly ChangeLetter[]): string {
  const legend = Object.entries(taskChanges).map(([letter, { sign, meaning }]) => {
    const count = letters.filter((other) => other === letter).length;
    return `${sign} ${meaning}: ${count}`;
  });
  return `Strictly right, task by task: ${legend.join('; ')}.`;
}

function letterOf(before: TaskResult | undefined, after: TaskResult): ChangeLetter {
  if (before === undefined || before.verdict.kind === 'unscored' || after.verdict.kind === 'unscored')
    return 'o';
  const [was, is] = [before.verdict.strict, after.verdict.strict];
  if (was) return is ? 'r' : 'd';
  return is ? 'u' : 'w';
}
