import type { TopLevelSpec } from 'vega-lite';
import type { ConfigurationGrid } from '../configuration-grid.ts';
import { figure } from '../figures.ts';

/** Points of a grid of configurations: shades in steps of 20%, the figure in every cell. */
export function heatMapChart(grid: ConfigurationGrid): TopLevelSpec {
  const values = grid.cells.map(({ row, column, run }) => {
    const { points } = run.summary.overall.measures;
    return { row, column, points: points.proportion, text: figure(points) };
  });
  const x = {
    field: 'column',
    type: 'nominal',
    sort: [...grid.columns],
    axis: { title: grid.columnFactors.join(', '), orient: 'top', labelAngle: 0, labelLimit: 0, grid: false },
  };
  const y = {
    field: 'row',
    type: 'nominal',
    sort: [...grid.rows],
    axis: { title: grid.rowFactors.join(', '), labelLimit: 0, grid: false },
  };
  return {
    width: { step: Math.max(90, 7.5 * Math.max(...grid.columns.map(({ length }) => length))) },
    height: { step: 34 },
    data: { values },
    layer: [
      {
        mark: { type: 'rect', stroke: 'var(--line)' },
        encoding: {
          x,
          y,
          color: {
            field: 'points',
            type: 'quantitative',
            scale: {
              type: 'threshold',
              domain: [0.2, 0.4, 0.6, 0.8],
              range: ['var(--paper)', 'var(--s1)', 'var(--s2)', 'var(--s3)', 'var(--s4)'],
            },
            legend: null,
          },
        },
      },
      {
        mark: { type: 'text', fontSize: 13, color: 'var(--ink)' },
        encoding: { x, y, text: { field: 'text' } },
      },
    ],
  } as TopLevelSpec;
}
