import type { ReportRun, TaskResult } from '../../domain/report-input.ts';
import { htmlText } from './html-text.ts';

const changes = {
  'both-right': ['✓', 'right in both'],
  'now-right': ['↑', 'was wrong, now right'],
  'now-wrong': ['↓', 'was right, now wrong'],
  'both-wrong': ['✗', 'wrong in both'],
  open: ['∅', 'unanswered in one of them'],
} as const;

/** One cell a task: how strictly right changed from one run to its successor. Each opens the task. */
export function taskStrip(before: ReportRun, after: ReportRun): string {
  const cells = after.results.map((result, index) => {
    const change = changeOf(before.results[index], result);
    const [sign, meaning] = changes[change];
    const says = htmlText(`${result.taskId}: ${meaning}`);
    const target = htmlText(`#task=${result.taskId}&run=${after.record.id}`);
    return `<a class="${change}" href="${target}" title="${says}" aria-label="${says}">${sign}</a>`;
  });
  const legend = Object.values(changes).map(([sign, meaning]) => `${sign} ${meaning}`);
  return `<div class="strip">${cells.join('')}</div><p class="note">Strictly right, task by task: ${htmlText(legend.join('; '))}.</p>`;
}

function changeOf(before: TaskResult | undefined, after: TaskResult): keyof typeof changes {
  if (before === undefined || before.verdict.kind === 'unscored' || after.verdict.kind === 'unscored')
    return 'open';
  const [was, is] = [before.verdict.strict, after.verdict.strict];
  if (was) return is ? 'both-right' : 'now-wrong';
  return is ? 'now-right' : 'both-wrong';
}
