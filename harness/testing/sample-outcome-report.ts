import type { ArmKind } from '../domain/arm.ts';
import type { Measure } from '../domain/measure.ts';
import type { OutcomeReport, OutcomeRun } from '../domain/outcome-report.ts';
import { sampleRunRecord } from './sample-run-record.ts';

/** A run of `tiny` over two tasks of an outcome corpus, the first of them right, with the fields a test changes. */
export function sampleOutcomeRun(kind: ArmKind, fields: Partial<OutcomeRun> = {}): OutcomeRun {
  const half: Measure = {
    sum: 1,
    tasks: 2,
    answered: 2,
    proportion: 0.5,
    interval: { low: 0.1, high: 0.9, method: 'wilson' },
    bounds: null,
  };
  return {
    runId: `run-of-tiny-${kind}`,
    model: 'tiny',
    config: sampleRunRecord().cell.config,
    name: 'tiny raw greedy free shown',
    cell: `tiny raw greedy free shown ${kind}`,
    arm: { kind, maxRequests: kind === 'route' ? 1 : 10, resultCharacters: 1500 },
    isScripted: false,
    standing: 'exploratory',
    state: 'complete',
    summary: {
      success: half,
      facts: half,
      state: half,
      safe: half,
      unrequestedWrites: 3,
      requestsPerTask: 1,
      callsPerTask: 1,
      promptTokensPerTask: 700,
      replyTokensPerTask: 30,
      secondsPerSuccess: 1.25,
      costPerThousandRequests: 0.5,
      cutResults: 0,
      ends: { answered: 1, 'no-call': 1 },
      buckets: [{ bucket: 'read', success: half }],
    },
    rows: ['t-1', 't-2'].map((taskId, index) => ({
      taskId,
      bucket: 'read',
      verdict: {
        kind: 'scored',
        success: index === 0,
        ended: index === 0,
        facts: index === 0,
        state: index === 0,
        missingWrites: 0,
        unrequestedWrites: index === 0 ? 0 : 3,
        end: index === 0 ? 'answered' : 'no-call',
        findings: [],
      },
      requests: 1,
      calls: 1,
      cutResults: 0,
      promptTokens: 700,
      replyTokens: 30,
      modelMs: 625,
    })),
    ...fields,
  };
}

/** A report over two arms of `tiny` and a scripted worker; nothing decided. */
export function sampleOutcomeReport(fields: Partial<OutcomeReport> = {}): OutcomeReport {
  const difference = {
    tasks: 2,
    pairs: 2,
    equal: 2,
    leftMore: 0,
    rightMore: 0,
    difference: 0,
    interval: { low: -0.6, high: 0.6, method: 'newcombe' },
    exactP: 1,
    midP: 1,
    smallestDetectable: null,
    bounds: null,
    finding: 'not-told-apart',
  } as const;
  return {
    corpus: { id: 'worlds', version: 'v1', title: 'Requests with worlds' },
    tasks: 2,
    settings: { alpha: 0.05, seed: 1 },
    price: null,
    runs: [
      sampleOutcomeRun('route', {
        runId: 'run-of-oracle',
        name: 'oracle',
        model: 'oracle',
        isScripted: true,
      }),
      sampleOutcomeRun('route'),
      sampleOutcomeRun('free-loop'),
    ],
    comparisons: [
      {
        name: 'tiny raw greedy free shown',
        left: 'route',
        right: 'free-loop',
        success: difference,
        safe: difference,
        breakEven: {
          savedPerRequest: 0.01,
          requests: 1000,
          savedInterval: { low: -0.01, high: 0.02 },
          interval: { low: 500, high: null },
        },
      },
    ],
    decided: null,
    ...fields,
  };
}
