import type { ReportInput, ReportRun } from '../domain/report-input.ts';
import type { RunSummary } from '../domain/run-summary.ts';
import { bytes, duration, figure, figureWithInterval, nothing, rate } from './figures.ts';
import type { StandingGroup } from './standings.ts';
import { columns, type ReportTable, type TableCell } from './table.ts';

/** The table of all cells of one standing, with the baselines as rows. Percent. */
export function resultTable(
  group: StandingGroup,
  { references }: Pick<ReportInput, 'references'>,
): ReportTable {
  const missing = referencesBeside(group, references);
  return {
    caption: `${group.title} results, percent with 95% interval`,
    columns: columns(
      'cell',
      '#points',
      '#strict',
      '#routing',
      '#arguments',
      '#executable',
      '#safe',
      '#abstention precision',
      '#abstention recall',
      '#bail-outs',
      '#unanswered',
      '#p50',
      '#p95',
      '#cold start',
      '#tokens/s',
      '#size',
    ),
    rows: [
      ...group.runs.map((run) => row({ run: run.record.id, name: nameOf(run) }, run.summary, run)),
      ...missing.map(({ name, summary }) =>
        row(`${name} (baseline, computed for this report)`, summary, null),
      ),
    ],
    notes: [
      'Points: routing and arguments over twice the tasks. In parentheses: bounds while tasks are unanswered (all wrong to all right). p50 and p95 are of the model call alone; loading stands apart as cold start. A baseline computes its replies, so its times say nothing.',
    ],
  };
}

/** The baselines that did not run in this standing, the best first: computed for the report. */
export function referencesBeside(
  { runs }: Pick<StandingGroup, 'runs'>,
  references: ReportInput['references'],
): ReportInput['references'] {
  const points = ({ summary }: ReportInput['references'][number]) =>
    summary.overall.measures.points.proportion ?? -1;
  return references
    .filter(({ name }) => !runs.some(({ record }) => record.cell.model.id === name))
    .toSorted((one, other) => points(other) - points(one));
}

function nameOf({ name, isBaseline, state }: ReportRun): string {
  return `${name}${isBaseline ? ' (baseline)' : ''}${state === 'complete' ? '' : ` (${state})`}`;
}

function row(first: TableCell, summary: RunSummary, run: ReportRun | null): TableCell[] {
  const { measures } = summary.overall;
  const { latency, abstention } = summary;
  const timed = run !== null && !run.isBaseline;
  return [
    first,
    figureWithInterval(measures.points),
    figureWithInterval(measures.strict),
    figure(measures.routing),
    figure(measures.arguments),
    figure(measures.executable),
    figure(measures.safe),
    figure(abstention.precision),
    figure(abstention.recall),
    String(summary.bailOuts.replies),
    String(summary.unanswered.length),
    ...(timed
      ? [
          duration(latency.p50Ms),
          duration(latency.p95Ms),
          duration(latency.coldStartMs),
          rate(latency.replyTokensPerSecond),
          bytes(weightsBytes(run)),
        ]
      : [nothing, nothing, nothing, nothing, nothing]),
  ];
}

/** Size of the weights as the backend told it; null where it did not. */
export function weightsBytes({ record }: ReportRun): number | null {
  for (const field of ['fileBytes', 'sizeBytes', 'size']) {
    const value = record.backend[field];
    if (typeof value === 'number') return value;
  }
  return null;
}
