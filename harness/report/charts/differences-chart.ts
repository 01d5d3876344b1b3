import type { TopLevelSpec } from 'vega-lite';
import type { FactorDifference } from '../factor-differences.ts';
import { dotAndInterval } from './chart-layers.ts';

/** What each factor did, everything else alike: a panel a change, a line a pair, all on one scale, a line at nought. */
export function differencesChart(found: readonly FactorDifference[]): TopLevelSpec {
  const values = found.flatMap(({ change, context, difference }) => {
    const range = difference.interval ?? difference.bounds;
    if (range === null) return [];
    const { low, high } = range;
    return [{ change, context, kind: 'model', value: difference.difference, low, high, nought: 0 }];
  });
  const reach = Math.min(
    1,
    Math.max(0.1, ...values.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)])) * 1.1,
  );
  const y = { field: 'context', type: 'nominal', axis: { title: null, labelLimit: 0 } };
  const changes = [...new Set(values.map(({ change }) => change))];
  return {
    spacing: 14,
    vconcat: changes.map((change) => ({
      title: { text: change, anchor: 'start', frame: 'group', fontSize: 12, color: 'var(--ink)' },
      data: { values: values.filter((value) => value.change === change) },
      width: 420,
      height: { step: 20 },
      layer: [
        ...dotAndInterval(y, [-reach, reach], ''),
        {
          mark: { type: 'rule', color: 'var(--muted)', strokeDash: [4, 3] },
          encoding: { x: { field: 'nought', aggregate: 'min', type: 'quantitative', axis: { title: '' } } },
        },
      ],
    })),
  } as TopLevelSpec;
}
