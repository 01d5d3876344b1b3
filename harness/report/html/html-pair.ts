import type { ReportInput, ReportPair, ReportRun } from '../../domain/report-input.ts';
import { bucketComparisonTable, comparisonTable } from '../comparison-tables.ts';
import { differencesTable } from '../differences-table.ts';
import { figureWithInterval } from '../figures.ts';
import { changedTasksTable } from '../flips-table.ts';
import { pairReasons } from '../pair-reasons.ts';
import { columns, type ReportTable } from '../table.ts';
import { htmlLater, type LaterPart } from './html-later.ts';
import { htmlTable } from './html-table.ts';
import { htmlText } from './html-text.ts';
import { stripLegend, taskChangeLetters, taskStrip } from './task-strip.ts';

interface Sides {
  readonly left: ReportRun;
  readonly right: ReportRun;
}

/** Two runs side by side: both scores, the fields in which they differ, the strip of tasks, the findings. */
export function htmlPair(pair: ReportPair, { runs }: Pick<ReportInput, 'runs'>): string {
  const sides = sidesOf(pair, runs);
  if (sides === null) return '';
  const { left, right } = sides;
  return `<article class="pair"><h4>${htmlText(right.name)} → ${htmlText(left.name)}</h4>
<p>${htmlText(pairReasons[pair.because])}</p>
<div class="sides">${side(right)}${side(left)}</div>
${taskStrip(right, left)}
${htmlTable(fieldsTable(pair, sides), noField)}
${htmlLater('Paired differences, by bucket, task by task', findings(pair))}
</article>`;
}

/** The same to open, for pairs of which there can be many. */
export function htmlPairLater(pair: ReportPair, { runs }: Pick<ReportInput, 'runs'>): string {
  const sides = sidesOf(pair, runs);
  if (sides === null) return '';
  const { left, right } = sides;
  const changes = taskChangeLetters(right, left);
  return htmlLater(`${right.name} → ${left.name}`, [
    { list: [pairReasons[pair.because]] },
    { table: sidesTable([right, left]) },
    { strip: { run: left.record.id, changes: changes.join('') } },
    { list: [stripLegend(changes)] },
    { table: fieldsTable(pair, sides), whenEmpty: noField },
    ...findings(pair),
  ]);
}

const noField = 'They differ in no recorded field.';

function sidesOf(pair: ReportPair, runs: readonly ReportRun[]): Sides | null {
  const runOf = (id: string) => runs.find(({ record }) => record.id === id);
  const [left, right] = [runOf(pair.left), runOf(pair.right)];
  return left === undefined || right === undefined ? null : { left, right };
}

function findings({ comparison }: ReportPair): LaterPart[] {
  return [
    { list: comparison.metrics.map(({ statement }) => statement) },
    { table: comparisonTable(comparison) },
    { table: bucketComparisonTable(comparison) },
    { table: changedTasksTable(comparison), whenEmpty: 'Every task was answered alike.' },
  ];
}

function fieldsTable({ differences }: ReportPair, { left, right }: Sides): ReportTable {
  // In the order of the heading: the earlier state first.
  const fields = differences
    .filter(({ group }) => group !== 'machine')
    .map((field) => ({ ...field, left: field.right, right: field.left }));
  return differencesTable(fields, { left: right.name, right: left.name });
}

function sidesTable(runs: readonly ReportRun[]): ReportTable {
  return {
    caption: 'Both scores, percent of the points',
    columns: columns('run', '#points', 'standing', 'state', '#answered', 'remark'),
    rows: runs.map(({ name, record, summary, standing, state, endReason }) => [
      { run: record.id, name },
      figureWithInterval(summary.overall.measures.points),
      standing,
      state,
      `${summary.overall.answered} of ${summary.overall.tasks}`,
      endReason ?? '',
    ]),
  };
}

function side({ name, standing, state, endReason, summary, record }: ReportRun): string {
  const { tasks, answered, measures } = summary.overall;
  const reason = endReason === null ? '' : ` ${htmlText(endReason)}`;
  return `<div><h5>${htmlText(name)}</h5><p class="score">${htmlText(figureWithInterval(measures.points))}</p>
<p>percent of the points; ${htmlText(standing)}, ${htmlText(state)}, ${answered} of ${tasks} tasks answered.${reason} <code>${htmlText(record.id)}</code></p></div>`;
}
