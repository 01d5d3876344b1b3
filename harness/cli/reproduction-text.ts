import type { ReproducedTask, Reproduction } from '../analyse/compare-reproduction.ts';
import type { Measure } from '../domain/measure.ts';
import { visibleText } from '../domain/visible-text.ts';
import { percent, percentRange } from './percent.ts';
import { textTable } from './text-table.ts';

const resultNames: Readonly<Record<ReproducedTask['result'], string>> = {
  'same-output': 'same output',
  'same-verdict': 'same verdict, other output',
  'other-verdict': 'other verdict',
  'infrastructure-failure': 'no answer',
};

/** A reproduction as lines for the terminal: verdict, scores, counts, tasks that came out otherwise, fields. */
export function reproductionText(found: Reproduction): string[] {
  const changed = found.tasks.filter(({ result, because }) => result !== 'same-output' || because.length > 0);
  return [
    found.statement,
    `original     ${found.originalId}  ${score(found.original)}`,
    `repeated     ${found.repeatedId}  ${score(found.repeated)}`,
    `tasks        ${Object.entries(found.counts)
      .map(([result, count]) => `${resultNames[result as ReproducedTask['result']]} ${count}`)
      .join(', ')}`,
    ...(found.differences.length === 0 ? ['fields       none that is recorded differs'] : differing(found)),
    ...(changed.length === 0 ? [] : [taskTable(changed)]),
  ];
}

function score(measure: Measure): string {
  if (measure.proportion !== null) {
    return `${percent(measure.proportion)}% [${percentRange(measure.interval)}]`;
  }
  const missing = measure.tasks - measure.answered;
  return `no score: ${missing} unanswered (between ${percentRange(measure.bounds)}%)`;
}

function differing({ differences }: Reproduction): string[] {
  const shown = differences.slice(0, 12);
  const short = (text: string | null) => visibleText(text === null ? 'not recorded' : text.slice(0, 48));
  return [
    ...shown.map(
      ({ cause, field, original, repeated }, index) =>
        `${(index === 0 ? 'fields' : '').padEnd(12)} ${cause}: ${field} was ${short(original)}, is ${short(repeated)}`,
    ),
    ...(differences.length > shown.length
      ? [`             and ${differences.length - shown.length} more`]
      : []),
  ];
}

function taskTable(tasks: readonly ReproducedTask[]): string {
  const short = (text: string | null) => visibleText((text ?? '–').slice(0, 60));
  return textTable({
    head: ['task', 'result', 'because', 'was', 'is'],
    rows: tasks.map(({ taskId, result, because, original, repeated }) => [
      taskId,
      resultNames[result],
      because.map((each) => each.replace('-', ' ')).join(', '),
      short(original),
      short(repeated),
    ]),
  });
}
