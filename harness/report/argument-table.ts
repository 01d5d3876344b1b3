import { argumentSlips } from '../domain/argument-slip.ts';
import type { ReportRun } from '../domain/report-input.ts';
import { columns, type ReportTable } from './table.ts';

/** Which argument goes wrong how, in calls; over the calls that could be matched with a wanted one. */
export function argumentTable({ name, slips }: Pick<ReportRun, 'name' | 'slips'>): ReportTable {
  const counts = new Map<string, Map<string, number>>();
  for (const { macro, argument, slip } of slips) {
    const key = `${macro}.${argument}`;
    const row = counts.get(key) ?? new Map<string, number>();
    counts.set(key, row.set(slip, (row.get(slip) ?? 0) + 1));
  }
  const total = (row: Map<string, number>) => [...row.values()].reduce((sum, count) => sum + count, 0);
  return {
    caption: `${name}: arguments that went wrong`,
    columns: columns('argument', ...argumentSlips.map((slip) => `#${slipNames[slip]}`), '#all'),
    rows: [...counts]
      .sort(([a, left], [b, right]) => total(right) - total(left) || (a < b ? -1 : 1))
      .map(([key, row]) => [
        { quoted: key },
        ...argumentSlips.map((slip) => String(row.get(slip) ?? '·')),
        String(total(row)),
      ]),
    notes: [slipNote],
  };
}

/** How arguments go wrong in each run: a row a run, in calls. */
export function slipTable(runs: readonly ReportRun[]): ReportTable {
  return {
    caption: 'Arguments that went wrong, in calls',
    columns: columns('cell', ...argumentSlips.map((slip) => `#${slipNames[slip]}`), '#all'),
    rows: runs.map(({ name, record, slips }) => [
      { run: record.id, name },
      ...argumentSlips.map((slip) => String(slips.filter((one) => one.slip === slip).length)),
      String(slips.length),
    ]),
    notes: [slipNote],
  };
}

const slipNames = {
  missing: 'missing',
  'default-instead': 'default instead',
  'not-asked-for': 'not asked for',
  'invented-name': 'invented name',
  'not-split': 'not split',
  'wrong-type': 'wrong type',
  'wrong-value': 'wrong value',
} as const satisfies Readonly<Record<(typeof argumentSlips)[number], string>>;

const slipNote =
  'Default instead: the default stands, said or unsaid, where the request wants something else. Not asked for: set where the request leaves it at its default. Not split: one text holds what belongs into several arguments, or into a list.';
