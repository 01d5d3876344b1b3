import { describe, expect, it } from 'vitest';
import type { RunState } from '../domain/run-record.ts';
import { sampleAttempt } from '../testing/sample-attempt.ts';
import { sampleCorpus } from '../testing/sample-corpus.ts';
import { sampleRunRecord } from '../testing/sample-run-record.ts';
import { sampleVerdict } from '../testing/sample-verdict.ts';
import { buildReportInput, type ReportSource } from './build-report-input.ts';

const corpus = sampleCorpus();

function source(id: string, state: RunState = 'complete', model = 'sample'): ReportSource {
  const record = sampleRunRecord({ id });
  const cell = { ...record.cell, id: `${model} raw`, model: { ...record.cell.model, id: model } };
  const answered = state === 'complete' ? corpus.tasks : corpus.tasks.slice(0, 1);
  return {
    record: { ...record, cell },
    state,
    standing: 'exploratory',
    failedAttempts: 0,
    attempts: answered.map((task) => sampleAttempt({ runId: id, taskId: task.id })),
    outcomes: new Map(
      answered.map((task) => [task.id, { verdict: sampleVerdict(), bailOuts: [], timing: null }]),
    ),
    warmUps: [],
  };
}

function build(
  runs: readonly ReportSource[],
  selected: readonly string[] | null = null,
  pairs: 'every' | 'one-factor' = 'one-factor',
) {
  return buildReportInput({
    title: 't',
    generatedAt: '2026-01-02T00:00:00.000Z',
    corpus,
    registration: null,
    lockHash: null,
    ledger: [],
    ledgerHead: '0'.repeat(64),
    runs,
    selected,
    references: [],
    pairs,
    settings: { alpha: 0.05, seed: 1 },
  });
}

describe('buildReportInput', () => {
  it('shows the last complete run of each cell, and keeps the failed one beside it', () => {
    const input = build([source('1', 'aborted'), source('2'), source('3', 'aborted')]);
    expect(input.runs.map(({ name, headline }) => `${name} ${headline}`)).toEqual([
      'sample raw (run 1 of 3) false',
      'sample raw (run 2 of 3) true',
      'sample raw (run 3 of 3) false',
    ]);
    expect(input.pairs.map(({ left, right, because }) => `${right} ${left} ${because}`)).toEqual([
      '1 2 repeated',
    ]);
  });

  it('shows an exploratory run only where its cell was not run as registered as well', () => {
    const registered = { ...source('2'), standing: 'confirmatory' as const };
    const input = build([source('1'), registered, source('3', 'complete', 'other')]);
    expect(input.runs.filter(({ headline }) => headline).map(({ record }) => record.id)).toEqual(['2', '3']);
    expect(input.pairs.map(({ left, right, because }) => `${right} ${left} ${because}`)).toContain(
      '1 2 repeated',
    );
  });

  it('keeps the past of a selected run and leaves others out', () => {
    const input = build([source('1', 'aborted'), source('2', 'complete', 'other'), source('3')], ['3']);
    expect(input.runs.map(({ record }) => record.id)).toEqual(['1', '3']);
  });

  it('compares selected runs in the order in which they were named', () => {
    const input = build([source('1'), source('2', 'complete', 'other')], ['2', '1'], 'every');
    expect(input.pairs.map(({ left, right, because }) => `${left} ${right} ${because}`)).toEqual([
      '2 1 asked',
    ]);
    expect(input.pairs[0]?.differences.map(({ field }) => field)).toEqual(['cell.model.id']);
  });

  it('tells of every task what became of it, those never asked included', () => {
    const [run] = build([source('1', 'aborted')]).runs;
    expect(run?.results.map(({ tries, verdict }) => `${tries} ${verdict.kind}`)).toEqual([
      '1 scored',
      '0 unscored',
      '0 unscored',
    ]);
  });
});
