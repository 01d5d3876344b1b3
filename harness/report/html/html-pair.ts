import type { ReportInput, ReportPair, ReportRun } from '../../domain/report-input.ts';
import { bucketComparisonTable, comparisonTable } from '../comparison-tables.ts';
import { differencesTable } from '../differences-table.ts';
import { figureWithInterval } from '../figures.ts';
import { flipsTable } from '../flips-table.ts';
import { pairReasons } from '../pair-reasons.ts';
import { htmlDetails } from './html-section.ts';
import { htmlTable } from './html-table.ts';
import { htmlText } from './html-text.ts';
import { taskStrip } from './task-strip.ts';

/** Two runs side by side: both scores, the fields in which they differ, the strip of tasks, the findings. */
export function htmlPair(pair: ReportPair, { runs }: Pick<ReportInput, 'runs'>): string {
  const runOf = (id: string) => runs.find(({ record }) => record.id === id);
  const [left, right] = [runOf(pair.left), runOf(pair.right)];
  if (left === undefined || right === undefined) return '';
  const names = { left: left.name, right: right.name };
  const factors = pair.differences.filter(({ group }) => group !== 'machine');
  return `<article class="pair"><h4>${htmlText(right.name)} → ${htmlText(left.name)}</h4>
<p>${htmlText(pairReasons[pair.because])}</p>
<div class="sides">${side(right)}${side(left)}</div>
${taskStrip(right, left)}
${htmlTable(differencesTable(factors, names), 'They differ in no recorded field.')}
${htmlDetails('Paired differences, by bucket, task by task', [
  `<ul>${pair.comparison.metrics.map(({ statement }) => `<li>${htmlText(statement)}</li>`).join('')}</ul>`,
  htmlTable(comparisonTable(pair.comparison)),
  htmlTable(bucketComparisonTable(pair.comparison)),
  htmlTable(flipsTable(pair.comparison), 'Every task was answered alike.'),
])}
</article>`;
}

function side({ name, standing, state, endReason, summary, record }: ReportRun): string {
  const { tasks, answered, measures } = summary.overall;
  const reason = endReason === null ? '' : ` ${htmlText(endReason)}`;
  return `<div><h5>${htmlText(name)}</h5><p class="score">${htmlText(figureWithInterval(measures.points))}</p>
<p>percent of the points; ${htmlText(standing)}, ${htmlText(state)}, ${answered} of ${tasks} tasks answered.${reason} <code>${htmlText(record.id)}</code></p></div>`;
}
