import type { TopLevelSpec } from 'vega-lite';
import type { ReportPair } from '../../domain/report-input.ts';
import { factorsInWords } from '../pairs-table.ts';
import { dotAndInterval } from './chart-layers.ts';

/** Paired differences in points, left − right, with their intervals, and a line at nought. */
export function differencesChart(pairs: readonly ReportPair[]): TopLevelSpec {
  const values = pairs.flatMap((pair, index) => {
    const { comparison } = pair;
    const points = comparison.metrics.find(({ metric }) => metric === 'points');
    const range = points?.interval ?? points?.bounds;
    if (points === undefined || range === undefined || range === null) return [];
    return [
      {
        label: `${index + 1}. ${factorsInWords(pair)}`,
        kind: 'model',
        value: points.difference,
        low: range.low,
        high: range.high,
      },
    ];
  });
  const reach = Math.min(
    1,
    Math.max(0.1, ...values.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)])) * 1.1,
  );
  const y = { field: 'label', type: 'nominal', sort: null, axis: { title: null, labelLimit: 0 } };
  return {
    width: 360,
    height: { step: 22 },
    data: { values },
    layer: [
      ...dotAndInterval(y, [-reach, reach], 'difference in points'),
      {
        data: { values: [{ at: 0 }] },
        mark: { type: 'rule', color: 'var(--muted)', strokeDash: [4, 3] },
        encoding: { x: { field: 'at', type: 'quantitative' } },
      },
    ],
  } as TopLevelSpec;
}
