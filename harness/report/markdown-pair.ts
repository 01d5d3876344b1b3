import type { ReportInput, ReportPair, ReportRun } from '../domain/report-input.ts';
import { bucketComparisonTable, comparisonTable } from './comparison-tables.ts';
import { differencesTable } from './differences-table.ts';
import { changedTasksTable, flipsTable } from './flips-table.ts';
import { captionedTable, markdownSection } from './markdown-section.ts';
import { markdownText } from './markdown-text.ts';
import { pairReasons } from './pair-reasons.ts';

/**
 * Two runs side by side: the fields in which they differ first, then the findings, by bucket, task by task.
 *
 * @param options.tasks how the tasks stand that they did not answer alike: as names (without the buckets), with the
 *   points on either side, or with what each called
 */
export function markdownPair(
  pair: ReportPair,
  { runs }: Pick<ReportInput, 'runs'>,
  { level, tasks }: { readonly level: number; readonly tasks: 'named' | 'points' | 'explained' },
): string {
  const [left, right] = [runOf(pair.left, runs), runOf(pair.right, runs)];
  const names = { left: left.name, right: right.name };
  return markdownSection(level, `${left.name} and ${right.name}`, [
    markdownText(`${pairReasons[pair.because]} ${stateInWords(left)} ${stateInWords(right)}`),
    captionedTable(differencesTable(pair.differences, names), 'They differ in no recorded field.'),
    pair.comparison.metrics.map(({ statement }) => `- ${markdownText(statement)}`).join('\n'),
    captionedTable(comparisonTable(pair.comparison)),
    ...(tasks === 'named'
      ? [markdownText(changedTasks(pair))]
      : [
          captionedTable(bucketComparisonTable(pair.comparison)),
          captionedTable(
            (tasks === 'points' ? changedTasksTable : flipsTable)(pair.comparison),
            answeredAlike,
          ),
        ]),
  ]);
}

const answeredAlike = 'Every task was answered alike.';

function changedTasks({ comparison }: ReportPair): string {
  const names = comparison.flips.map(({ taskId }) => taskId);
  return names.length === 0
    ? answeredAlike
    : `Tasks on which they differ (${names.length}): ${names.join(', ')}.`;
}

function runOf(id: string, runs: readonly ReportRun[]): ReportRun {
  const run = runs.find(({ record }) => record.id === id);
  if (run === undefined) throw new Error(`the report has no run ${id}`);
  return run;
}

function stateInWords({ name, standing, state, endReason, summary }: ReportRun): string {
  const { answered, tasks } = summary.overall;
  const reason = endReason === null ? '' : ` (${endReason})`;
  return `${name}: ${standing}, ${state}${reason}, ${answered} of ${tasks} tasks answered.`;
}
