import type { ReportInput, ReportRun } from '../domain/report-input.ts';
import type { RunSummary } from '../domain/run-summary.ts';
import { percent, percentRange } from './figures.ts';
import type { StandingGroup } from './standings.ts';

/**
 * How many cells get more than the baseline with the most points; null without cells or baselines. The oracle answers
 * with the gold and is none to beat.
 */
export function besideBaselines(
  { runs }: Pick<StandingGroup, 'runs'>,
  { references }: Pick<ReportInput, 'references'>,
): string | null {
  const models = runs.filter(({ isBaseline }) => !isBaseline);
  const [best] = [...runs.filter(({ isBaseline }) => isBaseline).map(asReference), ...references]
    .filter(({ name }) => name !== 'oracle')
    .toSorted((one, other) => points(other.summary) - points(one.summary));
  if (models.length === 0 || best === undefined) return null;
  const { strict, points: gained } = best.summary.overall.measures;
  const more = (measure: 'points' | 'strict') =>
    models.filter(
      ({ summary }) =>
        (summary.overall.measures[measure].proportion ?? 0) >
        (best.summary.overall.measures[measure].proportion ?? 0),
    ).length;
  return [
    `The best baseline, ${best.name}, which needs no model, has ${percent(gained.proportion)}% of the points`,
    ` (${percentRange(gained.interval)}%) and ${strict.sum} of ${strict.tasks} tasks strictly right:`,
    ` ${ofCells(more('points'), models.length)} more points, ${ofCells(more('strict'), models.length)} more tasks strictly right.`,
  ].join('');
}

function asReference({ record, summary }: ReportRun): ReportInput['references'][number] {
  return { name: record.cell.model.id, summary };
}

function points({ overall }: RunSummary): number {
  return overall.measures.points.proportion ?? -1;
}

function ofCells(count: number, all: number): string {
  if (all === 1) return count === 1 ? 'this cell has' : 'this cell does not have';
  if (count === 0) return 'no cell has';
  return count === all ? `all ${all} cells have` : `${count} of ${all} cells have`;
}
