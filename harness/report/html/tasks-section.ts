import type { ReportInput, ReportRun } from '../../domain/report-input.ts';
import type { Task } from '../../domain/task.ts';
import { goldInWords } from '../gold-in-words.ts';
import { type OutcomeMark, outcomeMark, outcomeMarks } from '../outcome-mark.ts';
import { standingGroups } from '../standings.ts';
import { htmlSection } from './html-section.ts';
import { htmlText } from './html-text.ts';

const marks = Object.keys(outcomeMarks) as OutcomeMark[];

/** Every task with request, gold and a sign for each cell; the replies are loaded when a task is opened. */
export function tasksSection(input: ReportInput): string {
  const shown = standingGroups(input).flatMap((group) => group.runs);
  const legend = Object.values(outcomeMarks).map(({ sign, meaning }) => `${sign} ${meaning}`);
  return htmlSection('tasks', 'Every task', [
    filters(input, shown),
    `<p class="note">${htmlText(legend.join('; '))}. Cells in this order: ${htmlText(shown.map(({ name }) => name).join('; '))}.</p>`,
    '<p id="shown" role="status"></p>',
    '<noscript><p>Replies are shown by a script of this page. The JSON report has all of them.</p></noscript>',
    ...input.tasks.map((task, index) => taskEntry(task, index, shown)),
  ]);
}

function filters({ tasks }: ReportInput, shown: readonly ReportRun[]): string {
  const buckets = [...new Set(tasks.map(({ bucket }) => bucket))];
  const macros = [...new Set(tasks.flatMap(macrosOf))];
  return `<form id="filters" aria-label="Filter the tasks">
${select(
  'bucket',
  'Bucket',
  buckets.map((name) => [name, name]),
)}
${select(
  'macro',
  'Wanted macro',
  macros.map((name) => [name, name]),
)}
${select(
  'verdict',
  'Verdict',
  marks.map((mark, index) => [String(index), outcomeMarks[mark].meaning]),
)}
${select(
  'cell',
  'in',
  shown.map(({ name }, index) => [String(index), name]),
  'any cell',
)}
<label>Words <input name="words" type="search" autocomplete="off"></label>
<button type="reset">Show all</button>
</form>`;
}

function select(
  name: string,
  label: string,
  options: readonly (readonly [string, string])[],
  any = 'any',
): string {
  const items = options.map(
    ([value, title]) => `<option value="${htmlText(value)}">${htmlText(title)}</option>`,
  );
  return `<label>${htmlText(label)} <select name="${name}"><option value="">${htmlText(any)}</option>${items.join('')}</select></label>`;
}

function taskEntry(task: Task, index: number, shown: readonly ReportRun[]): string {
  const found = shown.map(({ results }) => {
    const result = results[index];
    return result === undefined ? 'unanswered' : outcomeMark(result);
  });
  const signs = found.map((mark) => outcomeMarks[mark].sign).join('');
  const right = found.filter((mark) => mark === 'strict').length;
  const codes = found.map((mark) => marks.indexOf(mark)).join('');
  return `<details class="task" id="task-${htmlText(task.id)}" data-task="${htmlText(task.id)}" data-bucket="${htmlText(task.bucket)}" data-macros="${htmlText(macrosOf(task).join(' '))}" data-marks="${codes}">
<summary><span class="id">${htmlText(task.id)}</span> <span class="signs" role="img" aria-label="${right} of ${found.length} cells strictly right">${signs}</span> <span class="prompt">${htmlText(task.prompt)}</span></summary>
<dl><dt>Gold</dt><dd><code>${htmlText(goldInWords(task))}</code></dd><dt>Why</dt><dd>${htmlText(task.rationale)}</dd><dt>Difficulty</dt><dd>${htmlText([task.difficulty, ...task.tags].join(', '))}</dd></dl>
<div class="replies"></div></details>`;
}

function macrosOf({ gold }: Task): string[] {
  return gold.kind === 'calls' ? gold.calls.map(({ macro }) => macro) : [gold.kind];
}
