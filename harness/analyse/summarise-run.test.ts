import { describe, expect, it } from 'vitest';
import type { BailOut, BailOutCode } from '../domain/bail-out.ts';
import type { Verdict } from '../domain/verdict.ts';
import { sampleReply } from '../testing/sample-reply.ts';
import { sampleTask } from '../testing/sample-task.ts';
import { sampleVerdict, unscoredVerdict } from '../testing/sample-verdict.ts';
import { summariseRun } from './summarise-run.ts';
import type { TaskOutcome } from './task-outcome.ts';

const settings = { alpha: 0.05, seed: 7 };
const bailOut = (code: BailOutCode): BailOut => ({
  code,
  ruleVersion: 1,
  source: { in: 'text' },
  start: 0,
  end: 0,
  evidence: '',
});
const outcome = (verdict: Verdict, bailOuts: readonly BailOut[] = []): TaskOutcome => ({
  verdict,
  bailOuts,
  timing: verdict.kind === 'scored' ? sampleReply({ totalMs: 10 }) : null,
});
const tasks = [
  sampleTask({ id: 'a-1', bucket: 'a', difficulty: 'direct' }),
  sampleTask({ id: 'a-2', bucket: 'a', difficulty: 'paraphrase' }),
  sampleTask({ id: 'n-1', bucket: 'no_macro', difficulty: 'direct', gold: { kind: 'no-call' } }),
  sampleTask({ id: 'n-2', bucket: 'no_macro', difficulty: 'contextual', gold: { kind: 'no-call' } }),
];
const wrong = sampleVerdict({ routing: 0, arguments: 0 });
const abstained = sampleVerdict({ abstained: true });
const full = new Map<string, TaskOutcome>([
  ['a-1', outcome(sampleVerdict())],
  ['a-2', outcome(sampleVerdict({ routing: 0, arguments: 0, abstained: true }))],
  ['n-1', outcome(abstained)],
  ['n-2', outcome(wrong, [bailOut('narrated-call'), bailOut('narrated-call'), bailOut('cut-off')])],
]);

describe('summariseRun', () => {
  const summary = summariseRun({ tasks, outcomes: full, settings });

  it('gives points over twice the tasks, over all, by bucket and by difficulty', () => {
    expect(summary.overall).toMatchObject({
      name: 'all',
      tasks: 4,
      answered: 4,
      unanswered: 0,
      points: 4,
      mostPoints: 8,
    });
    expect(summary.overall.measures.points.proportion).toBe(0.5);
    expect(summary.overall.measures.strict).toMatchObject({ sum: 2, proportion: 0.5 });
    expect(summary.buckets.map(({ name, points }) => [name, points])).toEqual([
      ['a', 2],
      ['no_macro', 2],
    ]);
    expect(summary.difficulties.map(({ name, tasks: count }) => [name, count])).toEqual([
      ['direct', 2],
      ['paraphrase', 1],
      ['contextual', 1],
    ]);
  });

  it('tells precision from recall of abstention', () => {
    expect(summary.abstention.precision).toMatchObject({ sum: 1, tasks: 2, proportion: 0.5 });
    expect(summary.abstention.recall).toMatchObject({ sum: 1, tasks: 2, proportion: 0.5 });
  });

  it('counts a reply once for each code', () => {
    expect(summary.bailOuts).toEqual({
      replies: 1,
      byCode: { 'narrated-call': ['n-2'], 'cut-off': ['n-2'] },
    });
  });

  it('is plain JSON and the same every time', () => {
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
    expect(summariseRun({ tasks, outcomes: full, settings })).toEqual(summary);
  });

  it('has no headline while a task is unanswered, but bounds', () => {
    const outcomes = new Map(full).set('a-2', outcome(unscoredVerdict()));
    outcomes.delete('n-2');
    const partial = summariseRun({ tasks, outcomes, settings });
    expect(partial.overall).toMatchObject({ tasks: 4, answered: 2, unanswered: 2, points: 4, mostPoints: 8 });
    for (const measure of Object.values(partial.overall.measures)) {
      expect(measure).toMatchObject({ proportion: null, interval: null, bounds: { low: 0.5, high: 1 } });
    }
    expect(partial.unanswered).toEqual([
      { taskId: 'a-2', reason: 'infrastructure-failure', explanation: 'unreachable: fetch failed' },
      { taskId: 'n-2', reason: 'not-attempted', explanation: 'not attempted' },
    ]);
    expect(partial.abstention.precision.proportion).toBeNull();
    expect(partial.abstention.recall).toMatchObject({ proportion: null, bounds: { low: 0.5, high: 1 } });
    expect(partial.latency.replies).toBe(2);
  });

  it('keeps a bucket without gaps exact while another has one', () => {
    const outcomes = new Map(full).set('a-2', outcome(unscoredVerdict()));
    const partial = summariseRun({ tasks, outcomes, settings });
    expect(partial.buckets.map(({ measures }) => measures.points.proportion)).toEqual([null, 0.5]);
  });

  it('takes excluded tasks out of every figure, and lists them', () => {
    const outcomes = new Map(full).set('a-2', outcome(unscoredVerdict('excluded')));
    const rest = summariseRun({ tasks, outcomes, settings });
    expect(rest.overall).toMatchObject({ tasks: 3, points: 4, mostPoints: 6 });
    expect(rest.excluded.map(({ taskId }) => taskId)).toEqual(['a-2']);
    expect(rest.unanswered).toEqual([]);
  });

  it('survives a run of nothing', () => {
    const empty = summariseRun({ tasks: [], outcomes: new Map(), settings });
    expect(empty.overall.measures.points.proportion).toBeNull();
    expect(JSON.stringify(empty)).not.toContain('NaN');
    expect(summariseRun({ tasks, outcomes: new Map(), settings }).overall.measures.points.bounds).toEqual({
      low: 0,
      high: 1,
    });
  });
});
