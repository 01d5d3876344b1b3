import { type FactorName, factorNames, factorValue } from '../domain/cell-factors.ts';
import { differingFactors } from '../domain/differing-factors.ts';
import type { Difference } from '../domain/paired-comparison.ts';
import type { ReportInput, ReportRun } from '../domain/report-input.ts';
import { factorLabel, variedFactors } from './configuration-grid.ts';
import { pointsDifference, pointsRange } from './figures.ts';
import { columns, type ReportTable } from './table.ts';

/** What one factor did, everything else alike: a pair of runs, all pairs of a factor turned the same way round. */
export interface FactorDifference {
  readonly factor: FactorName;
  /** `decoding: constrained − free`. */
  readonly change: string;
  /** What else the two cells are, as far as other cells are not: `f16, shown`; exploratory ones say so beside others. */
  readonly context: string;
  readonly left: ReportRun;
  readonly right: ReportRun;
  /** In points, left − right. */
  readonly difference: Pick<Difference, 'difference' | 'interval' | 'bounds'>;
}

/** The pairs of runs in the tables of results whose cells differ in one factor, by factor and change. */
export function factorDifferences({ runs, pairs }: Pick<ReportInput, 'runs' | 'pairs'>): FactorDifference[] {
  const shown = runs.filter(({ headline, isBaseline }) => headline && !isBaseline);
  const varied = variedFactors(shown);
  const isMixed = new Set(shown.map(({ standing }) => standing)).size > 1;
  const byId = new Map(shown.map((run) => [run.record.id, run]));
  return pairs
    .flatMap((pair): FactorDifference[] => {
      const [left, right] = [byId.get(pair.left), byId.get(pair.right)];
      const points = pair.comparison.metrics.find(({ metric }) => metric === 'points');
      if (left === undefined || right === undefined || points === undefined) return [];
      const [factor, ...more] = differingFactors(left.record.cell, right.record.cell);
      if (factor === undefined || more.length > 0) return [];
      const [a, b] = [factorValue(left.record.cell, factor), factorValue(right.record.cell, factor)];
      const isTurned =
        usualOrder(factor, b) < usualOrder(factor, a) ||
        (usualOrder(factor, b) === usualOrder(factor, a) && b < a);
      return [
        {
          factor,
          change: `${factor}: ${isTurned ? `${b} − ${a}` : `${a} − ${b}`}`,
          context: [
            factorLabel(
              left,
              varied.filter((name) => name !== factor),
            ),
            ...(isMixed && isExploratory(left, right) ? ['exploratory'] : []),
          ].join(', '),
          left: isTurned ? right : left,
          right: isTurned ? left : right,
          difference: isTurned ? turned(points) : points,
        },
      ];
    })
    .sort(
      (one, other) =>
        factorNames.indexOf(one.factor) - factorNames.indexOf(other.factor) ||
        compare(one.change, other.change) ||
        compare(one.context, other.context),
    );
}

/** The same as a table: a row a pair. */
export function factorDifferencesTable(found: readonly FactorDifference[]): ReportTable {
  return {
    caption: 'Paired differences in points between cells that differ in one factor, percentage points',
    columns: columns('change', 'everything else', '#difference', '#interval', 'left', 'right'),
    rows: found.map(({ change, context, left, right, difference }) => [
      change,
      context,
      pointsDifference(difference.difference),
      pointsRange(difference.interval ?? difference.bounds),
      { run: left.record.id, name: left.name },
      { run: right.record.id, name: right.name },
    ]),
  };
}

/** Which value comes first in a difference: what helps, so that its effect has a plus where there is one. */
function usualOrder(factor: FactorName, value: string): number {
  const first: Readonly<Partial<Record<FactorName, readonly string[]>>> = {
    schema: ['shown'],
    decoding: ['constrained'],
    quantisation: ['fp16', 'f16', 'q8_0'],
  };
  const place = first[factor]?.indexOf(value) ?? -1;
  return place < 0 ? Number.MAX_SAFE_INTEGER : place;
}

function isExploratory(...sides: readonly ReportRun[]): boolean {
  return sides.some(({ standing }) => standing === 'exploratory');
}

function turned(points: FactorDifference['difference']): FactorDifference['difference'] {
  const { difference, interval, bounds } = points;
  return {
    difference: difference === null ? null : -difference,
    interval: interval === null ? null : { ...interval, low: -interval.high, high: -interval.low },
    bounds: bounds === null ? null : { low: -bounds.high, high: -bounds.low },
  };
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
