import type { Measure } from '../domain/measure.ts';
import type { RunRecord } from '../domain/run-record.ts';
import type { GroupSummary, RunSummary } from '../domain/run-summary.ts';
import { duration, percent, percentRange } from './percent.ts';
import { textTable } from './text-table.ts';

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
  return textTable({
    head: ['bucket', 'n', 'routing', 'arguments', 'executable', 'safe', 'strict', 'points [95%]'],
    words: 1,
    rows: [...summary.buckets, summary.overall].map((group) => {
      const { measures } = group;
      return [
        group.name,
        String(group.tasks),
        figure(measures.routing),
        figure(measures.arguments),
        figure(measures.executable),
        figure(measures.safe),
        figure(measures.strict),
        pointsWithInterval(group),
      ];
    }),
  });
}

/** One row of the table of all cells. */
export interface CellRow {
  /** The cell's model. */
  readonly name: string;
  /** The factors of its config; empty for a baseline. */
  readonly factors: string;
  readonly standing: string;
  /** A baseline computes its replies: its times say nothing. */
  readonly isBaseline: boolean;
  readonly summary: RunSummary;
}

/** How the row of a run begins: a baseline by its name, anything else by its whole cell. */
export function cellRow({ cell, standing }: Pick<RunRecord, 'cell' | 'standing'>): Omit<CellRow, 'summary'> {
  const isBaseline = cell.model.backend === 'baseline';
  const [name = cell.id, ...factors] = cell.id.split(' ');
  return { name, factors: isBaseline ? '' : factors.join(' '), standing, isBaseline };
}

/** All cells side by side, those of one standing together: what is exploratory never stands among the registered. */
export function cellTable(rows: readonly CellRow[]): string {
  const hasUnanswered = rows.some(({ summary }) => summary.unanswered.length > 0);
  const head = ['cell', 'points [95%]', 'strict', 'routing', 'arguments', 'safe', 'bail-outs', 'p50'];
  const standings = [...new Set(rows.map(({ standing }) => standing))];
  return textTable({
    head: hasUnanswered ? [...head, 'unanswered'] : head,
    words: 1,
    rows: standings.flatMap((standing) => [
      [`${standing}:`],
      ...rows
        .filter((row) => row.standing === standing)
        .map(({ name, factors, isBaseline, summary }) => {
          const { measures } = summary.overall;
          return [
            `  ${shortened(name)}${factors === '' ? '' : `\n    ${factors}`}`,
            pointsWithInterval(summary.overall),
            figure(measures.strict),
            figure(measures.routing),
            figure(measures.arguments),
            figure(measures.safe),
            String(summary.bailOuts.replies),
            isBaseline ? '–' : duration(summary.latency.p50Ms),
            ...(hasUnanswered ? [String(summary.unanswered.length)] : []),
          ];
        }),
    ]),
  });
}

/** A name in at most 40 characters: its two ends, which tell names apart. */
function shortened(name: string): string {
  return name.length <= 40 ? name : `${name.slice(0, 24)}…${name.slice(-15)}`;
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
