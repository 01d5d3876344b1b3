import type { TopLevelSpec } from 'vega-lite';
import type { ReportRun } from '../../domain/report-input.ts';
import { weightsBytes } from '../result-table.ts';
import { paretoFront } from './pareto-front.ts';

/** What accuracy is weighed against. */
export type Cost = 'latency' | 'size';

/** A run with its points and what it costs. */
export interface CostedRun {
  readonly name: string;
  /** Seconds (median of the model call) or MiB of weights. */
  readonly cost: number;
  /** Proportion of the points. */
  readonly gain: number;
  readonly number: number;
}

/** The runs that have a headline and the cost in question; baselines have none. */
export function costedRuns(runs: readonly ReportRun[], cost: Cost): CostedRun[] {
  return runs.flatMap((run, index) => {
    const gain = run.summary.overall.measures.points.proportion;
    const value = cost === 'latency' ? run.summary.latency.p50Ms : weightsBytes(run);
    if (run.isBaseline || gain === null || value === null) return [];
    return [
      { name: run.name, cost: value / (cost === 'latency' ? 1_000 : 1_048_576), gain, number: index + 1 },
    ];
  });
}

/** Points against latency or size, with the front of those that no other one beats. */
export function tradeOffChart(runs: readonly CostedRun[], cost: Cost): TopLevelSpec {
  const front = new Set(paretoFront(runs));
  const values = runs.map((run) => ({ ...run, front: front.has(run) }));
  const most = Math.max(...runs.map((run) => run.cost));
  const others = runs.filter((run) => !front.has(run));
  const x = {
    field: 'cost',
    type: 'quantitative',
    // Room for the numbers at the points.
    scale: { domain: [0, 1.12 * most], nice: false },
    axis: { title: cost === 'latency' ? 'median of the model call, s' : 'weights, MiB', tickCount: 5 },
  };
  const y = {
    field: 'gain',
    type: 'quantitative',
    scale: { domain: [0, 1] },
    axis: { format: '.0%', title: 'points', tickCount: 5 },
  };
  return {
    width: 420,
    height: 260,
    data: { values },
    layer: [
      {
        transform: [{ filter: 'datum.front' }],
        mark: { type: 'line', interpolate: 'step-after', color: 'var(--muted)', strokeDash: [4, 3] },
        encoding: { x, y },
      },
      {
        mark: { type: 'point', filled: true, opacity: 1, size: 60, color: 'var(--accent)' },
        encoding: { x, y },
      },
      {
        data: { values: labelsOf([...front], most) },
        mark: { type: 'text', dy: -14, color: 'var(--ink)' },
        encoding: { x, y, text: { field: 'numbers' } },
      },
      {
        data: { values: labelsOf(others, most) },
        mark: { type: 'text', dy: 16, color: 'var(--ink)' },
        encoding: { x, y, text: { field: 'numbers' } },
      },
    ],
  } as TopLevelSpec;
}

/** The numbers of the runs, those that would lie upon each other in one label amid them. */
function labelsOf(runs: readonly CostedRun[], most: number) {
  const groups: CostedRun[][] = [];
  for (const run of runs.toSorted((one, other) => one.cost - other.cost)) {
    const near = groups.find((group) => {
      const last = group.at(-1) ?? run;
      return run.cost - last.cost < 0.06 * most && Math.abs(run.gain - last.gain) < 0.06;
    });
    if (near === undefined) groups.push([run]);
    else near.push(run);
  }
  return groups.map((group) => ({
    cost: mean(group.map((run) => run.cost)),
    gain: mean(group.map((run) => run.gain)),
    numbers: group.map((run) => run.number).join(', '),
  }));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
