import { describe, expect, it } from 'vitest';
import { sampleGridReportInput } from '../testing/sample-grid-report-input.ts';
import { sampleReportRun } from '../testing/sample-report-input.ts';
import { confidenceTable, handOverTable, measuredRuns } from './confidence-tables.ts';
import { configurationGrid } from './configuration-grid.ts';
import { factorDifferences } from './factor-differences.ts';
import { gridTable } from './grid-table.ts';
import { stepsTable } from './steps-table.ts';

const input = sampleGridReportInput();
const cells = input.runs.filter(({ name }) => name.startsWith('grid'));

describe('configurationGrid', () => {
  it('puts the weights into the rows and how they are asked into the columns', () => {
    const grid = configurationGrid(cells);
    expect(grid).toMatchObject({ rowFactors: ['quantisation'], columnFactors: ['decoding'] });
    expect([grid?.rows, grid?.columns]).toEqual([
      ['f16', 'q4_0'],
      ['constrained', 'free'],
    ]);
  });

  it('is none where one factor varies', () => {
    expect(configurationGrid(cells.slice(0, 2))).toBeNull();
    expect(configurationGrid([sampleReportRun()])).toBeNull();
  });

  it('leaves a field blank that was not run', () => {
    const grid = configurationGrid(cells.slice(0, 3));
    expect(grid && gridTable(grid).rows.at(-1)?.at(-1)).toBe('');
  });
});

describe('factorDifferences', () => {
  it('turns every pair of a factor the same way round, its interval too', () => {
    const found = factorDifferences(input).map(({ change, context, difference }) => [
      change,
      context,
      difference.difference,
      difference.interval?.low.toFixed(2),
    ]);
    expect(found).toEqual([
      ['quantisation: f16 − q4_0', 'grid, constrained', 0.1, '0.05'],
      ['quantisation: f16 − q4_0', 'grid, free', -0.1, '-0.15'],
      ['decoding: constrained − free', 'grid, f16', 0.1, '0.05'],
      ['decoding: constrained − free', 'grid, q4_0', 0.1, '0.05'],
    ]);
  });
});

describe('stepsTable', () => {
  const [steps] = input.steps;
  if (steps === undefined) throw new Error('the sample has no steps');

  it('lists every way step by step, and the whole', () => {
    const { rows, notes } = stepsTable(steps, input);
    expect(rows.map(([way, change]) => `${way} ${change}`)).toEqual([
      '1 quantisation: q4_0 → f16',
      ' decoding: free → constrained',
      '2 decoding: free → constrained',
      ' quantisation: q4_0 → f16',
      ' the whole way',
    ]);
    expect(notes?.join(' ')).toContain('Every step changes one factor');
    expect(notes?.join(' ')).toContain('machine.system');
  });

  it('says what no run takes apart', () => {
    const { rows, notes } = stepsTable({ ...steps, orders: [[steps.whole]] }, input);
    expect(rows).toHaveLength(1);
    expect(notes?.join(' ')).toContain('No run takes quantisation and decoding apart');
    expect(notes?.join(' ')).toContain('+20.0 points are theirs together and explained by no step');
    expect(notes?.join(' ')).not.toContain('Every step changes one factor');
  });
});

describe('confidence tables', () => {
  it('have only runs whose replies came with probabilities', () => {
    expect(measuredRuns(input.runs).map(({ name }) => name)).toEqual(cells.map(({ name }) => name));
  });

  it('give the figures of the half that the threshold has not seen', () => {
    const [run] = measuredRuns(input.runs);
    if (run === undefined) throw new Error('the sample has no probabilities');
    expect(confidenceTable([run]).rows[0]?.slice(1)).toEqual([
      '0.250',
      '0.250',
      '0.8000',
      '50.0% of 2',
      '0.0% [0.0–80.0]',
      'these tasks do not show whether the level is kept',
    ]);
    expect(handOverTable(run).rows).toEqual([['0.8000', '50.0%', '0.0% [0.0–80.0]', '50.0%']]);
  });
});
