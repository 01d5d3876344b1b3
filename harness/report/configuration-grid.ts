import { type FactorName, factorNames, factorValue } from '../domain/cell-factors.ts';
import { differingFactors } from '../domain/differing-factors.ts';
import type { ReportRun } from '../domain/report-input.ts';

/** Runs laid out by what sets their cells apart: weights and server in the rows, how they are asked in the columns. */
export interface ConfigurationGrid {
  readonly rowFactors: readonly FactorName[];
  readonly columnFactors: readonly FactorName[];
  /** Labels, in the order in which they come up. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly { readonly row: string; readonly column: string; readonly run: ReportRun }[];
}

/** Factors that stand in the rows. */
const ofWeights: readonly FactorName[] = ['model', 'backend', 'quantisation'];

/** The grid of some runs; null where fewer than two factors vary, which is a list and no grid. */
export function configurationGrid(runs: readonly ReportRun[]): ConfigurationGrid | null {
  const varied = variedFactors(runs);
  if (varied.length < 2) return null;
  const inRows = varied.filter((factor) => ofWeights.includes(factor));
  const inColumns = varied.filter((factor) => !ofWeights.includes(factor));
  // All of one kind: the first factor makes the rows, the others the columns.
  const rowFactors = inRows.length === 0 || inColumns.length === 0 ? varied.slice(0, 1) : inRows;
  const columnFactors = varied.filter((factor) => !rowFactors.includes(factor));
  const cells = runs.map((run) => ({
    row: factorLabel(run, rowFactors),
    column: factorLabel(run, columnFactors),
    run,
  }));
  return {
    rowFactors,
    columnFactors,
    rows: sorted(cells.map(({ row }) => row)),
    columns: sorted(cells.map(({ column }) => column)),
    cells,
  };
}

/** The factors in which any two of some runs differ. */
export function variedFactors(runs: readonly ReportRun[]): FactorName[] {
  const [first, ...others] = runs.map(({ record }) => record.cell);
  if (first === undefined) return [];
  const found = new Set(others.flatMap((cell) => differingFactors(first, cell)));
  return factorNames.filter((name) => found.has(name));
}

/** The values of some factors in a few words: `f16, constrained`. */
export function factorLabel({ record }: ReportRun, factors: readonly FactorName[]): string {
  return factors.map((factor) => factorValue(record.cell, factor)).join(', ');
}

/** Alphabetical, but quantisations with more bits first: `f16`, `q8_0`, `q4_0`. */
function sorted(labels: readonly string[]): string[] {
  const bits = (label: string) => Number(/(?:^|, )(?:bf|fp|f|i?q)(\d+)/i.exec(label)?.[1] ?? 0);
  return [...new Set(labels)].sort((one, other) => bits(other) - bits(one) || (one < other ? -1 : 1));
}
