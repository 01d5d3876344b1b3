import { factorValue } from '../domain/cell-factors.ts';
import type { CellStep, CellSteps } from '../domain/cell-steps.ts';
import type { ReportInput, ReportRun } from '../domain/report-input.ts';
import { pointsDifference, pointsRange } from './figures.ts';
import { columns, type ReportTable } from './table.ts';

type Runs = Pick<ReportInput, 'runs'>;

/** One way a line group: every step from one cell to the other with its paired difference in points. */
export function stepsTable(steps: CellSteps, input: Runs): ReportTable {
  const whole = steps.orders.length === 1 && steps.orders[0]?.length === 1;
  const rows = steps.orders.flatMap((order, number) =>
    order.map((step, at) => [
      at === 0 ? String(number + 1) : '',
      changeInWords(step, input),
      nameOf(step.to, input),
      pointsDifference(step.difference.difference),
      pointsRange(step.difference.interval ?? step.difference.bounds),
    ]),
  );
  return {
    caption: `Steps from ${nameOf(steps.from, input)} to ${nameOf(steps.to, input)}, percentage points`,
    columns: columns('#way', 'what changes', 'leads to', '#difference', '#interval'),
    rows: [...rows, ...(whole ? [] : [['', 'the whole way', nameOf(steps.to, input), ...wholeCells(steps)]])],
    notes: stepsInWords(steps, input),
  };
}

/** A title for the steps: both cells and the difference between them. */
export function stepsTitle(steps: CellSteps, input: Runs): string {
  const { from, to, whole, orders } = steps;
  const ways = orders.length === 1 ? 'one way' : `${orders.length} ways`;
  return `${nameOf(from, input)} → ${nameOf(to, input)}: ${pointsDifference(whole.difference.difference)} points; ${whole.factors.length} factors, ${ways} run`;
}

/** What the steps explain, and what no run does. */
function stepsInWords({ orders, besides, whole }: CellSteps, input: Runs): string[] {
  const steps = [...new Map(orders.flat().map((step) => [`${step.from} ${step.to}`, step])).values()];
  const together = steps.filter(({ factors }) => factors.length > 1);
  const unexplained = together.map(
    (step) =>
      `No run takes ${step.factors.join(' and ')} apart between ${nameOf(step.from, input)} and ${nameOf(step.to, input)}: ${pointsDifference(step.difference.difference)} points are theirs together and explained by no step.`,
  );
  const dependent = whole.factors.flatMap((factor) => {
    const found = steps.flatMap(({ factors, difference }) =>
      factors.length === 1 && factors[0] === factor && difference.difference !== null
        ? [difference.difference]
        : [],
    );
    if (found.length < 2) return [];
    const [least, most] = [pointsDifference(Math.min(...found)), pointsDifference(Math.max(...found))];
    return [
      least === most
        ? `${factor} alone: ${least} points, whatever was changed before it.`
        : `${factor} alone: ${least} to ${most} points, depending on what was changed before it.`,
    ];
  });
  return [
    ...(together.length === 0
      ? [
          'Every step changes one factor; the steps of a way add up to the whole. The intervals are uncorrected.',
        ]
      : unexplained),
    ...dependent,
    ...(besides.length === 0
      ? []
      : [
          `Besides the factors these recorded fields differ: ${besides.join(', ')}. No step is theirs alone, so a part of any step may be.`,
        ]),
  ];
}

function wholeCells({ whole }: CellSteps): [string, string] {
  const { difference, interval, bounds } = whole.difference;
  return [pointsDifference(difference), pointsRange(interval ?? bounds)];
}

function changeInWords({ from, to, factors }: CellStep, input: Runs): string {
  const [before, after] = [runOf(from, input), runOf(to, input)];
  if (before === undefined || after === undefined) return factors.join(', ');
  return factors
    .map(
      (factor) =>
        `${factor}: ${factorValue(before.record.cell, factor)} → ${factorValue(after.record.cell, factor)}`,
    )
    .join('; ');
}

function nameOf(id: string, input: Runs): string {
  return runOf(id, input)?.name ?? id;
}

function runOf(id: string, { runs }: Runs): ReportRun | undefined {
  return runs.find(({ record }) => record.id === id);
}
