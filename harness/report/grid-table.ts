import type { ConfigurationGrid } from './configuration-grid.ts';
import { figure, figureWithInterval } from './figures.ts';
import { columns, type ReportTable } from './table.ts';

/** A grid of configurations: points with interval, and strict, in percent. An empty field was not run. */
export function gridTable(grid: ConfigurationGrid): ReportTable {
  const { rowFactors, columnFactors, rows, cells } = grid;
  return {
    caption: `Points and strictly right tasks by ${rowFactors.join(', ')} (rows) and ${columnFactors.join(', ')} (columns), percent`,
    columns: columns(rowFactors.join(', '), ...grid.columns.map((title) => `#${title}`)),
    rows: rows.map((row) => [
      row,
      ...grid.columns.map((column) => {
        const there = cells.filter((cell) => cell.row === row && cell.column === column);
        return there
          .map(({ run }) => {
            const { points, strict } = run.summary.overall.measures;
            return `${figureWithInterval(points)}, strict ${figure(strict)}`;
          })
          .join('; ');
      }),
    ]),
  };
}
