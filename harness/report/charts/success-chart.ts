import type { TopLevelSpec } from 'vega-lite';
import type { OutcomeRun } from '../../domain/outcome-report.ts';
import { dotAndInterval } from './chart-layers.ts';

/** Success of every run over an outcome corpus with its interval. Where work has no end only the bounds are drawn. */
export function successChart(runs: readonly OutcomeRun[]): TopLevelSpec {
  const values = runs.map(({ runId, name, arm, isScripted, summary }) => {
    const { proportion, interval, bounds } = summary.success;
    const range = interval ?? bounds;
    return {
      runId,
      label: `${name}, ${arm.kind}`,
      kind: isScripted ? 'baseline' : 'model',
      value: proportion,
      low: range?.low ?? null,
      high: range?.high ?? null,
    };
  });
  const labels = Object.fromEntries(values.map(({ runId, label }) => [runId, label]));
  const y = {
    field: 'runId',
    type: 'nominal',
    sort: null,
    axis: { title: null, labelLimit: 0, labelExpr: `(${JSON.stringify(labels)})[datum.value]` },
  };
  return {
    width: 420,
    height: { step: 22 },
    data: { values },
    layer: dotAndInterval(y, [0, 1], 'success'),
  } as TopLevelSpec;
}
