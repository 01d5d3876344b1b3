import type { OutcomeComparison, OutcomeReport, OutcomeRun } from '../domain/outcome-report.ts';
import type { Difference } from '../domain/paired-comparison.ts';
import {
  figure,
  figureWithInterval,
  nothing,
  percentRange,
  pointsDifference,
  pointsRange,
  pValue,
} from './figures.ts';
import { columns, type ReportTable } from './table.ts';

/** A table whose cells are all words of ours: also for a terminal. */
export type TextTable = ReportTable & { readonly rows: readonly (readonly string[])[] };

/** What a reader has to know before the tables. */
export const outcomeNote =
  'The same requests in the same worlds, by three arms: route makes one call among the macros; structured-loop works with the primitives that the macros are made of, one typed call a step; free-loop works with them and may call several at once. Judged is how the work ended, by the same scorer, never the way there. The scripted workers show what a score is worth: the oracle knows what is asked and sees what the arm shows; the others know nothing. Again: pnpm bench outcomes run for the workers, with --model NAME or --cell ID for a model.';

/** What encoding a workflow is worth, as tables: success, what it took, the arms side by side. Empty without runs. */
export function outcomeTables(found: OutcomeReport): TextTable[] {
  const report = { ...found, runs: modelsFirst(found.runs) };
  const { runs, comparisons } = report;
  if (runs.length === 0) return [];
  return [
    successTable(report),
    costTable(report),
    ...(comparisons.length === 0 ? [] : [comparisonTable(report)]),
  ];
}

/** The models, then the scripted workers. */
export function modelsFirst(runs: readonly OutcomeRun[]): OutcomeRun[] {
  return runs.toSorted((one, other) => Number(one.isScripted) - Number(other.isScripted));
}

function successTable({ runs, tasks }: OutcomeReport): TextTable {
  return {
    caption: `Success by arm: end state and required facts right, nothing written that was not asked for (${tasks} tasks)`,
    columns: columns(
      'model',
      'arm',
      'standing',
      '#success % [95%]',
      '#facts %',
      '#state %',
      '#unrequested writes',
      'ended otherwise',
    ),
    rows: runs.map(({ name, arm, standing, state, summary }) => [
      name,
      arm.kind,
      state === 'complete' ? standing : `${standing}, ${state}`,
      figureWithInterval(summary.success),
      figure(summary.facts),
      figure(summary.state),
      String(summary.unrequestedWrites),
      otherEnds(summary),
    ]),
    notes: [
      'Facts: everything that was asked about is told right. State: the world ends as wanted, which for a request that asks for no write it does when nothing is done.',
    ],
  };
}

function costTable({ runs, price }: OutcomeReport): TextTable {
  return {
    caption: `What it took, for each request${price === null ? '' : `; prices: ${price.name}`}`,
    columns: columns(
      'model',
      'arm',
      '#model requests',
      '#calls',
      '#prompt tokens',
      '#reply tokens',
      '#s per success',
      `#${price?.unit ?? 'cost'} per 1,000`,
      '#cut results',
    ),
    rows: runs.map(({ name, arm, summary }) => [
      name,
      arm.kind,
      fixed(summary.requestsPerTask, 1),
      fixed(summary.callsPerTask, 1),
      fixed(summary.promptTokensPerTask, 0),
      fixed(summary.replyTokensPerTask, 0),
      fixed(summary.secondsPerSuccess, 2),
      fixed(summary.costPerThousandRequests, 4),
      String(summary.cutResults),
    ]),
  };
}

function comparisonTable({ comparisons, price }: OutcomeReport): TextTable {
  const once = price === null ? '' : `; break-even of encoding once for ${price.encodingOnce} ${price.unit}`;
  return {
    caption: `Arms of one model, task by task: left minus right, in points of percent${once}`,
    columns: columns(
      'model',
      'left',
      'right',
      '#success [95%]',
      '#p (mid)',
      '#safe [95%]',
      '#encoding pays from request',
    ),
    rows: comparisons.map(({ name, left, right, success, safe, breakEven }) => [
      name,
      left,
      right,
      differenceText(success),
      pValue(success.midP),
      differenceText(safe),
      breakEvenText(breakEven),
    ]),
  };
}

function otherEnds({ ends }: OutcomeRun['summary']): string {
  const others = Object.entries(ends).filter(([end]) => end !== 'answered' && end !== 'handed-over');
  return others.map(([end, count]) => `${end} ${count}`).join(', ') || nothing;
}

function breakEvenText(breakEven: OutcomeComparison['breakEven']): string {
  if (breakEven === null) return nothing;
  const { requests, interval } = breakEven;
  if (requests === null) return 'never: the route costs no less';
  if (interval === null) return String(requests);
  return `${requests} [${interval.low}–${interval.high ?? 'never'}]`;
}

function differenceText({ difference, interval, bounds }: Difference): string {
  if (difference === null) return bounds === null ? nothing : `(${percentRange(bounds)})`;
  return interval === null
    ? pointsDifference(difference)
    : `${pointsDifference(difference)} [${pointsRange(interval)}]`;
}

function fixed(value: number | null, digits: number): string {
  return value === null ? nothing : value.toFixed(digits);
}
