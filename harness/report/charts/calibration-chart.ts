import type { TopLevelSpec } from 'vega-lite';
import type { MeasuredRun } from '../confidence-tables.ts';

/** Share right by mean confidence, with intervals, against the line on which both are the same: a panel a run. */
export function calibrationChart(runs: readonly MeasuredRun[]): TopLevelSpec {
  const values = runs.flatMap(({ name, confidence }) =>
    confidence.bins.map(({ meanConfidence, right, answers, interval }) => ({
      run: name,
      confidence: meanConfidence,
      right: right / answers,
      answers,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
    })),
  );
  const x = {
    field: 'confidence',
    type: 'quantitative',
    scale: { domain: [0, 1] },
    axis: { format: '.0%', title: 'mean confidence', tickCount: 3 },
  };
  const y = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { domain: [0, 1] },
    axis: { format: '.0%', title: 'right', tickCount: 3 },
  });
  const same = [0, 1].map((at) => ({ at }));
  return {
    data: { values },
    columns: 3,
    facet: { field: 'run', type: 'nominal', sort: runs.map(({ name }) => name), title: null },
    spec: {
      width: 160,
      height: 160,
      layer: [
        {
          data: { values: same },
          mark: { type: 'line', color: 'var(--muted)', strokeDash: [4, 3] },
          encoding: { x: { ...x, field: 'at' }, y: y('at') },
        },
        {
          mark: { type: 'rule', color: 'var(--ink)', strokeWidth: 1.5 },
          encoding: { x, y: y('low'), y2: { field: 'high' } },
        },
        {
          mark: { type: 'point', filled: true, opacity: 1, color: 'var(--accent)' },
          encoding: {
            x,
            y: y('right'),
            size: { field: 'answers', type: 'quantitative', scale: { range: [20, 160] }, legend: null },
          },
        },
      ],
    },
    spacing: { row: 24, column: 24 },
  } as TopLevelSpec;
}
