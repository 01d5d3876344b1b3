import type { Difference, PairedComparison } from '../domain/paired-comparison.ts';
import type { ReportInput, ReportPair, ReportRun, TaskResult } from '../domain/report-input.ts';
import type { GroupSummary, RunSummary } from '../domain/run-summary.ts';
import { sampleCorpus } from './sample-corpus.ts';
import { callingReply } from './sample-reply.ts';
import { sampleRunRecord } from './sample-run-record.ts';
import { sampleVerdict, unscoredVerdict } from './sample-verdict.ts';

/** A task's result with the fields a test cares about: a right call, unless told otherwise. */
export function sampleTaskResult(fields: Partial<TaskResult> = {}): TaskResult {
  const {
    tokenIds: _ids,
    logProbabilities: _logs,
    ...reply
  } = callingReply({
    name: 'read_thread',
    arguments: { forum: 'garden', number: 12 },
  });
  return {
    taskId: 'read-1',
    tries: 1,
    failures: [],
    asked: 'Read thread 12 of the garden forum.',
    reply,
    verdict: sampleVerdict(),
    bailOuts: [],
    ...fields,
  };
}

/** The result of a task that nobody answered. */
export function sampleUnanswered(taskId: string): TaskResult {
  const failure = { code: 'unreachable', message: 'nobody there', status: null } as const;
  return sampleTaskResult({
    taskId,
    tries: 2,
    failures: [failure, failure],
    reply: null,
    verdict: unscoredVerdict(),
  });
}

/** A run over the sample corpus whose summary follows roughly from its results. */
export function sampleReportRun(fields: Partial<ReportRun> = {}): ReportRun {
  const results = fields.results ?? sampleCorpus().tasks.map(({ id }) => sampleTaskResult({ taskId: id }));
  return {
    name: 'sample raw greedy free shown',
    headline: true,
    isBaseline: false,
    record: sampleRunRecord({ taskOrder: results.map(({ taskId }) => taskId) }),
    state: 'complete',
    standing: 'exploratory',
    endReason: null,
    failedAttempts: 0,
    summary: sampleSummary(results),
    confidence: null,
    slips: [],
    requestFrame: { before: 'Pick one.\n', after: '\nAnswer:' },
    results,
    ...fields,
  };
}

/** A report over three runs of the sample corpus: one that died, the one after it, and a baseline. */
export function sampleReportInput(fields: Partial<ReportInput> = {}): ReportInput {
  const { manifest, tasks, toolset } = sampleCorpus();
  const died = sampleReportRun({
    name: 'sample raw greedy free shown (run 1 of 2)',
    headline: false,
    record: sampleRunRecord({ id: '20260102T030405Z-sample-0001' }),
    state: 'aborted',
    endReason: 'The server went away.',
    failedAttempts: 2,
    results: tasks.map(({ id }, index) =>
      index === 0 ? sampleTaskResult({ taskId: id }) : sampleUnanswered(id),
    ),
  });
  const next = sampleReportRun({
    name: 'sample raw greedy free shown (run 2 of 2)',
    record: sampleRunRecord({ id: '20260102T040506Z-sample-0002', startedAt: '2026-01-02T04:05:06.000Z' }),
  });
  const { record } = next;
  const baseline = sampleReportRun({
    name: 'silent',
    isBaseline: true,
    record: {
      ...record,
      id: '20260102T050607Z-silent-0003',
      cell: {
        id: 'silent raw greedy free shown',
        model: { id: 'silent', name: 'silent', backend: 'baseline', reference: 'silent' },
        config: record.cell.config,
      },
    },
  });
  return {
    title: 'Sample report',
    generatedAt: '2026-01-02T06:00:00.000Z',
    settings: { alpha: 0.05, seed: 1 },
    corpus: { id: manifest.id, version: manifest.version, title: manifest.title },
    registration: null,
    lockHash: null,
    ledger: [died, next, baseline].map(({ record: { id, startedAt } }, index) => ({
      sequence: index + 1,
      at: startedAt,
      kind: 'run-started' as const,
      runId: id,
      payload: {},
      previousHash: String(index).repeat(64),
      hash: String(index + 1).repeat(64),
    })),
    ledgerHead: '3'.repeat(64),
    tasks,
    macros: toolset.macros.map(({ name }) => name),
    runs: [died, next, baseline],
    references: [],
    pairs: [samplePair({ left: next.record.id, right: died.record.id })],
    steps: [],
    ...fields,
  };
}

/** Two runs side by side with one differing field and nothing to tell them apart. */
export function samplePair(fields: Partial<ReportPair> = {}): ReportPair {
  const difference: Difference = {
    tasks: 3,
    pairs: 1,
    equal: 1,
    leftMore: 0,
    rightMore: 0,
    difference: null,
    interval: null,
    exactP: null,
    midP: null,
    smallestDetectable: null,
    bounds: { low: -0.5, high: 0.5 },
    finding: 'not-evaluable',
  };
  const comparison: PairedComparison = {
    left: 'left',
    right: 'right',
    settings: { alpha: 0.05, seed: 1 },
    metrics: [
      { metric: 'points', ...difference, adjustedP: null, statement: 'points: 2 of 3 tasks lack an answer.' },
    ],
    buckets: [{ bucket: 'read_thread', points: difference, strict: difference }],
    flips: [
      { taskId: 'close-1', bucket: 'close_old_threads', metrics: [], left: null, right: sampleVerdict() },
    ],
  };
  return {
    left: 'left',
    right: 'right',
    because: 'repeated',
    differences: [{ group: 'config', field: 'cell.config.schema', left: 'shown', right: 'hidden' }],
    comparison,
    ...fields,
  };
}

/** A summary with plain counts; its intervals are the whole range. */
export function sampleSummary(results: readonly TaskResult[]): RunSummary {
  const overall = sampleGroup('all', results);
  return {
    settings: { alpha: 0.05, seed: 1 },
    overall,
    buckets: sampleCorpus().tasks.map(({ id, bucket }) =>
      sampleGroup(
        bucket,
        results.filter(({ taskId }) => taskId === id),
      ),
    ),
    difficulties: [{ ...overall, name: 'direct' }],
    abstention: { precision: overall.measures.safe, recall: overall.measures.safe },
    bailOuts: { replies: results.filter(({ bailOuts }) => bailOuts.length > 0).length, byCode: {} },
    unanswered: results
      .filter(({ verdict }) => verdict.kind === 'unscored')
      .map(({ taskId }) => ({ taskId, reason: 'infrastructure-failure', explanation: 'unreachable' })),
    excluded: [],
    latency: {
      replies: results.length,
      p50Ms: 5,
      p95Ms: 9,
      coldStartMs: null,
      warmUps: 0,
      warmUpMs: null,
      replyTokensPerSecond: null,
      promptTokensPerSecond: null,
    },
  };
}

function sampleGroup(name: string, results: readonly TaskResult[]): GroupSummary {
  const verdicts = results.flatMap(({ verdict }) => (verdict.kind === 'scored' ? [verdict] : []));
  const [tasks, answered] = [results.length, verdicts.length];
  const measureOf = (values: readonly number[]) => {
    const sum = values.reduce((total, value) => total + value, 0);
    const whole = answered === tasks;
    return {
      sum,
      tasks,
      answered,
      proportion: whole ? sum / tasks : null,
      interval: whole ? ({ low: 0, high: 1, method: 'wilson' } as const) : null,
      bounds: whole ? null : { low: sum / tasks, high: (sum + tasks - answered) / tasks },
    };
  };
  return {
    name,
    tasks,
    answered,
    unanswered: tasks - answered,
    points: verdicts.reduce((total, { points }) => total + points, 0),
    mostPoints: tasks * 2,
    measures: {
      points: measureOf(verdicts.map(({ points }) => points / 2)),
      routing: measureOf(verdicts.map(({ routing }) => routing)),
      arguments: measureOf(verdicts.map((verdict) => verdict.arguments)),
      executable: measureOf(verdicts.map(({ executable }) => Number(executable))),
      safe: measureOf(verdicts.map(({ safe }) => Number(safe))),
      strict: measureOf(verdicts.map(({ strict }) => Number(strict))),
    },
  };
}
