import type { TopLevelSpec } from 'vega-lite';
import type { MeasuredRun } from '../confidence-tables.ts';

/** Wrong ones among the surest answers by the share kept: a panel a run, all on one scale. */
export function riskCoverageChart(runs: readonly MeasuredRun[]): TopLevelSpec {
  const values = runs.flatMap(({ name, confidence }) =>
    (confidence.curve?.points ?? []).map(({ coverage, risk }) => ({
      run: name,
      coverage,
      risk,
      level: confidence.mostError,
    })),
  );
  const x = {
    field: 'coverage',
    type: 'quantitative',
    scale: { domain: [0, 1] },
    axis: { format: '.0%', title: 'answers kept', tickCount: 3 },
  };
  const y = {
    field: 'risk',
    type: 'quantitative',
    scale: { domain: [0, 1] },
    axis: { format: '.0%', title: 'wrong among them', tickCount: 3 },
  };
  return {
    data: { values },
    columns: 3,
    facet: { field: 'run', type: 'nominal', sort: runs.map(({ name }) => name), title: null },
    spec: {
      width: 270,
      height: 130,
      layer: [
        {
          mark: { type: 'rule', color: 'var(--muted)', strokeDash: [4, 3] },
          encoding: { y: { ...y, field: 'level', aggregate: 'min' } },
        },
        { mark: { type: 'line', color: 'var(--accent)', strokeWidth: 2 }, encoding: { x, y } },
      ],
    },
    spacing: { row: 24, column: 24 },
  } as TopLevelSpec;
}
