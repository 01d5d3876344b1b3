import type { Json } from '../domain/json.ts';
import type { ReportPair } from '../domain/report-input.ts';
import { pointsDifference, pointsRange } from './figures.ts';
import { columns, type ReportTable } from './table.ts';

/** Pairs of runs with what sets their cells apart and the paired difference in points, left − right. */
export function pairsTable(pairs: readonly ReportPair[]): ReportTable {
  return {
    caption: 'Paired differences in points, percentage points',
    columns: columns('', 'left', 'right', 'differing factors', '#difference', '#interval'),
    rows: pairs.map((pair, index) => {
      const { left, right, metrics } = pair.comparison;
      const points = metrics.find(({ metric }) => metric === 'points');
      return [
        String(index + 1),
        left,
        right,
        factorsInWords(pair),
        pointsDifference(points?.difference ?? null),
        pointsRange(points?.interval ?? points?.bounds ?? null),
      ];
    }),
  };
}

/** The factors in which the cells of a pair differ: `schema shown − hidden`. */
export function factorsInWords({ differences }: Pick<ReportPair, 'differences'>): string {
  const factors = differences.filter(({ group }) => group === 'model' || group === 'config');
  return factors
    .map(({ field, left, right }) => `${field.split('.').at(-1) ?? field} ${word(left)} − ${word(right)}`)
    .join('; ');
}

function word(value: Json): string {
  if (value === null) return 'default';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
