import { groupBy } from '../domain/group-by.ts';
import type { ReportInput, ReportRun, TaskResult } from '../domain/report-input.ts';
import type { Task } from '../domain/task.ts';
import { goldInWords } from './gold-in-words.ts';
import { markdownSection } from './markdown-section.ts';
import { markdownBlock, markdownCode, markdownText } from './markdown-text.ts';
import { outcomeMark, outcomeMarks } from './outcome-mark.ts';
import { replyInWords } from './reply-in-words.ts';

/** Every task with its gold and what each run made of it; runs that answered alike share a line. */
export function markdownTasks({ tasks }: Pick<ReportInput, 'tasks'>, runs: readonly ReportRun[]): string {
  return tasks.map((task, index) => markdownTask(task, index, runs)).join('\n\n');
}

/** The meaning of every sign. */
export function markLegend(): string {
  return Object.values(outcomeMarks)
    .map(({ sign, meaning }) => `${sign} ${meaning}`)
    .join('; ');
}

function markdownTask(task: Task, index: number, runs: readonly ReportRun[]): string {
  const found = runs.flatMap((run) => {
    const result = run.results[index];
    return result === undefined ? [] : [{ run, result, mark: outcomeMark(result) }];
  });
  const right = found.filter(({ mark }) => mark === 'strict').map(({ run }) => markdownText(run.name));
  const others = found.filter(({ mark }) => mark !== 'strict');
  return markdownSection(4, `${task.id} (${task.difficulty})`, [
    markdownBlock(task.prompt),
    `Gold: ${markdownCode(goldInWords(task))}`,
    right.length === 0 ? '' : `✓ ${right.length === runs.length ? 'all' : right.join(', ')}`,
    alike(others).join('\n'),
  ]);
}

function alike(
  found: readonly { readonly run: ReportRun; readonly result: TaskResult }[],
): readonly string[] {
  const lines = found.map(({ run, result }) => ({ run, ...resultParts(result) }));
  const groups = groupBy(lines, ({ sign, said }) => `${sign} ${said}`);
  return [...groups.values()].map((same) => {
    const names = same.map(({ run }) => markdownText(run.name)).join(', ');
    return `- ${same[0]?.sign} ${names}, ${same[0]?.said}`;
  });
}

function resultParts(result: TaskResult): { readonly sign: string; readonly said: string } {
  const { verdict, bailOuts } = result;
  const { sign } = outcomeMarks[outcomeMark(result)];
  const score = verdict.kind === 'scored' ? `${verdict.points} of 2` : 'not graded';
  const codes = [...new Set(bailOuts.map(({ code }) => code))];
  const said = [
    `${score}: ${markdownCode(verdict.explanation, 200)}`,
    `; ${markdownCode(replyInWords(result), 300)}`,
    codes.length === 0 ? '' : `; bail-outs: ${codes.join(', ')}`,
    result.failures.length === 0
      ? ''
      : `; failed tries: ${result.failures.map(({ code }) => code).join(', ')}`,
  ].join('');
  return { sign, said };
}
