import type { HandOver, HandOverPlan } from '../domain/hand-over-plan.ts';
import type { ReportRun } from '../domain/report-input.ts';
import { nothing, percent, percentRange } from './figures.ts';
import { columns, type ReportTable } from './table.ts';

/** A run whose replies came with probabilities. */
export type MeasuredRun = ReportRun & { readonly confidence: HandOverPlan };

/** Of some runs those that say how sure the model was. */
export function measuredRuns(runs: readonly ReportRun[]): MeasuredRun[] {
  return runs.filter((run): run is MeasuredRun => run.confidence !== null);
}

/** Says that nothing is known, and how it comes to be known. */
export const notMeasured =
  'Not measured: no run of this report kept the probabilities of its tokens. Runs with --log-probabilities do (.gguf files under protocol raw, and servers that tell them).';

/** How well confidence tells right from wrong, and what can be handled at the level: a row a run. */
export function confidenceTable(runs: readonly MeasuredRun[]): ReportTable {
  const level = percent(runs[0]?.confidence.mostError ?? null);
  return {
    caption: `What can be handled here with at most ${level}% wrong answers`,
    columns: columns(
      'cell',
      '#area under risk and coverage',
      '#calibration error',
      '#threshold',
      '#handled, other half',
      '#wrong among them',
      'finding',
    ),
    rows: runs.map(({ name, record, confidence }) => {
      const { curve, calibrationError, test } = confidence;
      return [
        { run: record.id, name },
        threeDecimals(curve?.area ?? null),
        threeDecimals(calibrationError),
        test.threshold === null ? 'none keeps it' : test.threshold.toFixed(4),
        `${percent(test.handledShare)}% of ${test.tasks}`,
        wrongAmong(test),
        findings[confidence.finding],
      ];
    }),
    notes: [
      'Confidence: the probability of the tokens that decide the macro. Wrong: not strictly right. The threshold is the lowest that keeps the level on one half of the tasks, drawn within buckets by the seed; the figures are those of the other half. Bail-outs are always handed over. Both measures: smaller is better, and intervals are 95%.',
    ],
  };
}

/** The hand-over table of one run: what is handled and what is wrong among it, by how sure the model has to be. */
export function handOverTable({ name, confidence }: MeasuredRun): ReportTable {
  return {
    caption: `${name}: handled here or handed over`,
    columns: columns('#at least as sure as', '#handled here', '#wrong among them', '#handed over'),
    rows: confidence.table.map((row) => [
      row.threshold === null ? nothing : row.threshold.toFixed(4),
      `${percent(row.handledShare)}%`,
      wrongAmong(row),
      row.handledShare === null ? nothing : `${percent(1 - row.handledShare)}%`,
    ]),
  };
}

/** The risk–coverage curves as a table: the least risk at about each tenth of the answers. */
export function riskCoverageTable(runs: readonly MeasuredRun[]): ReportTable {
  const tenths = Array.from({ length: 10 }, (_, index) => (index + 1) / 10);
  return {
    caption: 'Wrong among the surest answers, percent, by the share of the answers kept',
    columns: columns('cell', ...tenths.map((tenth) => `#${Math.round(100 * tenth)}%`)),
    rows: runs.map(({ name, record, confidence }) => [
      { run: record.id, name },
      ...tenths.map((tenth) =>
        percent(confidence.curve?.points.find(({ coverage }) => coverage >= tenth - 1e-9)?.risk ?? null),
      ),
    ]),
    notes: [
      'Answers of the same confidence are kept together, so a share may be a little larger than its column says.',
    ],
  };
}

/** The bins of confidence: how sure the model was on average, and how often it was right. */
export function calibrationTable(runs: readonly MeasuredRun[]): ReportTable {
  return {
    caption: 'Confidence and the share that is right, percent',
    columns: columns('cell', 'confidence', '#answers', '#mean confidence', '#right'),
    rows: runs.flatMap(({ name, record, confidence }) =>
      confidence.bins.map(({ low, high, answers, right, meanConfidence, interval }) => [
        { run: record.id, name },
        `${percent(low)}–${percent(high)}`,
        String(answers),
        percent(meanConfidence),
        `${percent(right / answers)} [${percentRange(interval)}]`,
      ]),
    ),
  };
}

const findings = {
  kept: 'the level is kept',
  broken: 'the level is broken',
  open: 'these tasks do not show whether the level is kept',
} as const satisfies Readonly<Record<HandOverPlan['finding'], string>>;

function wrongAmong({ error, interval }: HandOver): string {
  return error === null ? nothing : `${percent(error)}% [${percentRange(interval)}]`;
}

function threeDecimals(value: number | null): string {
  return value === null ? nothing : value.toFixed(3);
}
