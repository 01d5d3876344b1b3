import type { Config } from '../domain/config.ts';
import type { HandOver, HandOverPlan } from '../domain/hand-over-plan.ts';
import type { Difference, PairedComparison } from '../domain/paired-comparison.ts';
import type { ReportInput, ReportRun } from '../domain/report-input.ts';
import { sampleOutcomeReport } from './sample-outcome-report.ts';
import { sampleRegistration } from './sample-registration.ts';
import { samplePair, sampleReportInput, sampleReportRun } from './sample-report-input.ts';

/**
 * A report with everything that a section can show: a grid of two quantisations and two decodings with its steps and
 * probabilities, beside the sample's failed run and baseline; a registration with a deviation and an
 * amendment; work on worlds.
 */
export function sampleGridReportInput(): ReportInput {
  const input = sampleReportInput();
  const [best, finer, bound, worst] = (['f16', 'q4_0'] as const).flatMap((quantisation) =>
    (['constrained', 'free'] as const).map((decoding) => gridRun({ quantisation, decoding })),
  ) as [ReportRun, ReportRun, ReportRun, ReportRun];
  const pairs = [
    [best, finer],
    [bound, worst],
    [best, bound],
    [worst, finer],
  ] as const;
  const step = (from: ReportRun, to: ReportRun, factors: readonly ('quantisation' | 'decoding')[]) => ({
    from: from.record.id,
    to: to.record.id,
    factors,
    difference: apart(0.1 * factors.length),
  });
  return {
    ...input,
    registration: sampleRegistration(),
    outcomes: sampleOutcomeReport(),
    deviations: [
      { kind: 'order', cellId: null, runId: null, statement: 'Another order.', disqualifies: false },
    ],
    amendments: [
      { number: 1, date: '2026-01-02', reason: 'A slip.', hash: 'a'.repeat(64), changed: ['registration'] },
    ],
    runs: [...input.runs, best, finer, bound, worst],
    pairs: [
      ...input.pairs,
      ...pairs.map(([left, right]) => {
        const comparison: PairedComparison = {
          ...samplePair().comparison,
          left: left.name,
          right: right.name,
          metrics: [{ metric: 'points', ...apart(0.1), adjustedP: null, statement: 'points: told apart.' }],
        };
        return samplePair({
          left: left.record.id,
          right: right.record.id,
          because: 'one-factor',
          comparison,
        });
      }),
    ],
    steps: [
      {
        from: worst.record.id,
        to: best.record.id,
        whole: step(worst, best, ['quantisation', 'decoding']),
        orders: [
          [step(worst, finer, ['quantisation']), step(finer, best, ['decoding'])],
          [step(worst, bound, ['decoding']), step(bound, best, ['quantisation'])],
        ],
        besides: ['machine.system'],
      },
    ],
  };
}

function gridRun(config: Partial<Config>): ReportRun {
  const run = sampleReportRun({ confidence: samplePlan });
  const { record } = run;
  const name = `grid:${config.quantisation} raw greedy ${config.decoding} shown`;
  const model = { ...record.cell.model, id: 'grid' };
  const cell = { id: name, model, config: { ...record.cell.config, ...config } };
  return {
    ...run,
    name,
    slips: [{ taskId: 'read-1', macro: 'read_thread', argument: 'forum', slip: 'not-split' }],
    record: {
      ...record,
      id: `20260103T000000Z-${config.quantisation}-${config.decoding}`,
      cell,
      backend: { fileBytes: config.quantisation === 'f16' ? 2_000_000 : 1_000_000 },
    },
  };
}

function apart(difference: number): Difference {
  return {
    tasks: 3,
    pairs: 3,
    equal: 2,
    leftMore: 1,
    rightMore: 0,
    difference,
    interval: { low: difference - 0.05, high: difference + 0.05, method: 'bootstrap' },
    exactP: 0.5,
    midP: 0.3,
    smallestDetectable: null,
    bounds: null,
    finding: 'left-higher',
  };
}

const halfHandled: HandOver = {
  threshold: 0.8,
  tasks: 2,
  handled: 1,
  handledShare: 0.5,
  wrong: 0,
  error: 0,
  interval: { low: 0, high: 0.8 },
  costPerThousand: null,
};

const samplePlan: HandOverPlan = {
  mostError: 0.05,
  seed: 1,
  calibration: halfHandled,
  test: halfHandled,
  finding: 'open',
  table: [halfHandled],
  curve: {
    points: [
      { threshold: 0.9, coverage: 0.5, risk: 0 },
      { threshold: 0.4, coverage: 1, risk: 0.5 },
    ],
    area: 0.25,
  },
  bins: [
    { low: 0.3, high: 0.4, answers: 1, right: 0, meanConfidence: 0.4, interval: { low: 0, high: 0.8 } },
    { low: 0.8, high: 0.9, answers: 1, right: 1, meanConfidence: 0.9, interval: { low: 0.2, high: 1 } },
  ],
  calibrationError: 0.25,
};
