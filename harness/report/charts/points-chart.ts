import type { TopLevelSpec } from 'vega-lite';
import type { ReportInput, ReportRun } from '../../domain/report-input.ts';
import { dotAndInterval } from './chart-layers.ts';

/** Points of every cell and baseline with their interval. Where tasks are unanswered only the bounds are drawn. */
export function pointsChart(
  runs: readonly ReportRun[],
  references: ReportInput['references'] = [],
): TopLevelSpec {
  const drawn = [...runs, ...references.map((reference) => ({ ...reference, isBaseline: true }))];
  const values = drawn.map(({ name, isBaseline, summary }) => {
    const { proportion, interval, bounds } = summary.overall.measures.points;
    const range = interval ?? bounds;
    return {
      name,
      kind: isBaseline ? 'baseline' : 'model',
      value: proportion,
      low: range?.low ?? null,
      high: range?.high ?? null,
    };
  });
  const y = { field: 'name', type: 'nominal', sort: null, axis: { title: null, labelLimit: 0 } };
  return {
    width: 420,
    height: { step: 22 },
    data: { values },
    layer: dotAndInterval(y, [0, 1], 'points'),
  } as TopLevelSpec;
}
