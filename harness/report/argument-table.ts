import type { ReportRun } from '../domain/report-input.ts';
import { columns, type ReportTable } from './table.ts';

const problems = ['missing', 'invented-name', 'wrong-type', 'wrong-value', 'not-asked-for'] as const;

/** Which argument goes wrong how, in tasks; over the calls that could be matched with a wanted one. */
export function argumentTable({ name, results }: ReportRun): ReportTable {
  const counts = new Map<string, Map<string, number>>();
  for (const { verdict } of results) {
    if (verdict.kind !== 'scored') continue;
    for (const { macro, argument, problem } of verdict.findings) {
      const key = `${macro}.${argument}`;
      const row = counts.get(key) ?? new Map<string, number>();
      counts.set(key, row.set(problem, (row.get(problem) ?? 0) + 1));
    }
  }
  const total = (row: Map<string, number>) => [...row.values()].reduce((sum, count) => sum + count, 0);
  return {
    caption: `${name}: arguments that went wrong`,
    columns: columns('argument', ...problems.map((problem) => `#${problem}`)),
    rows: [...counts]
      .sort(([a, left], [b, right]) => total(right) - total(left) || (a < b ? -1 : 1))
      .map(([key, row]) => [{ quoted: key }, ...problems.map((problem) => String(row.get(problem) ?? 0))]),
  };
}
