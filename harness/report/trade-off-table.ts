import { paretoFront } from './charts/pareto-front.ts';
import type { Cost, CostedRun } from './charts/trade-off-chart.ts';
import { percent } from './figures.ts';
import { columns, type ReportTable } from './table.ts';

/** Points and what they cost, and which cells no other one beats. */
export function tradeOffTable(runs: readonly CostedRun[], cost: Cost): ReportTable {
  const front = new Set(paretoFront(runs));
  return {
    caption: cost === 'latency' ? 'Points and median latency' : 'Points and size of the weights',
    columns: columns(
      'number',
      'cell',
      '#points',
      cost === 'latency' ? '#median, s' : '#weights, MiB',
      'beaten by no other',
    ),
    rows: runs.map((run) => [
      String(run.number),
      run.name,
      percent(run.gain),
      run.cost.toFixed(2),
      front.has(run) ? 'yes' : 'no',
    ]),
  };
}
