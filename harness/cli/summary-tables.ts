import Table from 'cli-table3';
import type { Measure } from '../domain/measure.ts';
import type { RunRecord } from '../domain/run-record.ts';
import type { GroupSummary, RunSummary } from '../domain/run-summary.ts';
import { duration, percent, percentRange } from './percent.ts';

const plain = { head: [], border: [], compact: true };

/** A figure, or what it could be while tasks are unanswered. */
function figure(measure: Measure): string {
  return measure.proportion === null && measure.bounds !== null
    ? `(${percentRange(measure.bounds)})`
    : percent(measure.proportion);
}

function pointsWithInterval({ measures }: GroupSummary): string {
  const { points } = measures;
  return points.proportion === null
    ? figure(points)
    : `${percent(points.proportion)} [${percentRange(points.interval)}]`;
}

/** One run by bucket. Percent; in parentheses the bounds where tasks are unanswered. */
export function bucketTable(summary: RunSummary): string {
  const table = new Table({
    head: ['bucket', 'n', 'routing', 'arguments', 'executable', 'safe', 'strict', 'points [95%]'],
    style: plain,
    colAligns: ['left', ...Array.from({ length: 7 }, () => 'right' as const)],
  });
  for (const group of [...summary.buckets, summary.overall]) {
    const { measures } = group;
    table.push([
      group.name,
      String(group.tasks),
      figure(measures.routing),
      figure(measures.arguments),
      figure(measures.executable),
      figure(measures.safe),
      figure(measures.strict),
      pointsWithInterval(group),
    ]);
  }
  return table.toString();
}

/** One row of the table of all cells. */
export interface CellRow {
  readonly name: string;
  readonly standing: string;
  /** A baseline computes its replies: its times say nothing. */
  readonly isBaseline: boolean;
  readonly summary: RunSummary;
}

/** How the row of a run begins: a baseline by its name, anything else by its whole cell. */
export function cellRow({ cell, standing }: Pick<RunRecord, 'cell' | 'standing'>): Omit<CellRow, 'summary'> {
  const isBaseline = cell.model.backend === 'baseline';
  return { name: isBaseline ? cell.model.id : cell.id, standing, isBaseline };
}

/** All cells side by side. */
export function cellTable(rows: readonly CellRow[]): string {
  const table = new Table({
    head: [
      'cell',
      'standing',
      'points [95%]',
      'strict',
      'routing',
      'arguments',
      'safe',
      'bail-outs',
      'unanswered',
      'p50',
    ],
    style: plain,
    colAligns: ['left', 'left', ...Array.from({ length: 8 }, () => 'right' as const)],
  });
  for (const { name, standing, isBaseline, summary } of rows) {
    const { measures } = summary.overall;
    table.push([
      name,
      standing,
      pointsWithInterval(summary.overall),
      figure(measures.strict),
      figure(measures.routing),
      figure(measures.arguments),
      figure(measures.safe),
      String(summary.bailOuts.replies),
      String(summary.unanswered.length),
      isBaseline ? '–' : duration(summary.latency.p50Ms),
    ]);
  }
  return table.toString();
}

/** What stands below the bucket table: bail-outs, unanswered tasks, times. One fact a line. */
export function footnotes(summary: RunSummary): string[] {
  const { bailOuts, unanswered, latency, abstention, overall } = summary;
  const codes = Object.entries(bailOuts.byCode).map(([code, ids]) => `${code} ${ids.length}`);
  const bounds = overall.measures.points.bounds;
  return [
    `bail-outs    ${codes.length === 0 ? 'none' : `${codes.join(', ')} (${bailOuts.replies} replies)`}`,
    `abstention   precision ${figure(abstention.precision)}, recall ${figure(abstention.recall)}`,
    ...(bounds === null
      ? []
      : [
          `unanswered   ${unanswered.length} tasks: no headline; between ${percent(bounds.low)} (all wrong) and ${percent(bounds.high)} (all right)`,
        ]),
    `latency      p50 ${duration(latency.p50Ms)}, p95 ${duration(latency.p95Ms)}; cold start ${duration(latency.coldStartMs)}, warm-up ${duration(latency.warmUpMs)}`,
  ];
}
