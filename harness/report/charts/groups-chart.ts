import type { TopLevelSpec } from 'vega-lite';
import type { ReportRun } from '../../domain/report-input.ts';
import { dotAndInterval } from './chart-layers.ts';

/** Points by bucket or difficulty as small multiples on one scale: a panel a group, a line a cell, by its number. */
export function groupsChart(runs: readonly ReportRun[], by: 'buckets' | 'difficulties'): TopLevelSpec {
  const values = runs.flatMap(({ isBaseline, summary }, index) =>
    summary[by].map((group) => {
      const { proportion, interval, bounds } = group.measures.points;
      const range = interval ?? bounds;
      return {
        number: String(index + 1),
        group: `${group.name} (${group.tasks})`,
        kind: isBaseline ? 'baseline' : 'model',
        value: proportion,
        low: range?.low ?? null,
        high: range?.high ?? null,
      };
    }),
  );
  const y = { field: 'number', type: 'nominal', sort: null, axis: { title: null } };
  return {
    data: { values },
    columns: 3,
    facet: {
      field: 'group',
      type: 'nominal',
      sort: [...new Set(values.map(({ group }) => group))],
      title: null,
    },
    spec: { width: 220, height: { step: 15 }, layer: dotAndInterval(y, [0, 1], '') },
    spacing: { row: 24, column: 18 },
  } as TopLevelSpec;
}
