import { groupBy } from '../domain/group-by.ts';
import type { ReportRun } from '../domain/report-input.ts';
import { percent, percentRange } from './figures.ts';

/** The answers that some runs give; runs that give the same share a sentence. */
export function answerSentences(runs: readonly ReportRun[]): string[] {
  const answers = groupBy(runs, (run) => sentence('', run, 'answer'));
  return [...answers.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const names = same.map(({ name }) => name).join('; ');
    return [sentence(names, first, same.length === 1 ? 'answers' : 'each answer')];
  });
}

/** The answer that a run gives, in one or two sentences; no figure while a task is unanswered. */
export function answerSentence(run: ReportRun): string {
  return sentence(run.name, run, 'answers');
}

function sentence(name: string, run: ReportRun, answers: string): string {
  const { summary, standing, state } = run;
  const { overall, bailOuts, unanswered } = summary;
  const { strict, points, safe } = overall.measures;
  const who = `${name} (${standing}${state === 'complete' ? '' : `, ${state}`})`;
  if (strict.proportion === null) {
    const reason = run.endReason === null ? '' : ` ${run.endReason}`;
    return `${who}: ${unanswered.length} of ${overall.tasks} tasks are unanswered, so there is no headline; points lie between ${percentRange(points.bounds)}%.${reason}`;
  }
  const unsafe = safe.answered - safe.sum;
  const facts = [
    `${count(unsafe, 'answer')} would have written without being asked`,
    `${count(bailOuts.replies, 'reply', 'replies')} bailed out`,
  ];
  return `${who} ${answers} ${strict.sum} of ${strict.tasks} tasks strictly right (${percentRange(strict.interval)}%), with ${percent(points.proportion)}% of the points (${percentRange(points.interval)}%); ${facts.join('; ')}.`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
