import { describe, expect, it } from 'vitest';
import { metrics } from '../domain/registration.ts';
import { sampleTask } from '../testing/sample-task.ts';
import { sampleVerdict } from '../testing/sample-verdict.ts';
import { metricValue, wantsAbstention } from './metric-value.ts';

describe('metricValue', () => {
  const task = sampleTask();

  it('is 1 throughout for a fully right call', () => {
    for (const metric of metrics) expect(metricValue({ metric, task, verdict: sampleVerdict() })).toBe(1);
  });

  it('is the share of what could be earned', () => {
    const verdict = sampleVerdict({ routing: 0.5, safe: false });
    const valueOf = (metric: (typeof metrics)[number]) => metricValue({ metric, task, verdict });
    expect(metrics.map((metric) => [metric, valueOf(metric)])).toEqual([
      ['strict', 0],
      ['routing', 0.5],
      ['arguments', 1],
      ['executable', 1],
      ['safe', 0],
      ['points', 0.75],
      ['abstention', 1],
    ]);
  });

  it('asks of abstention that it comes where it is wanted, and only there', () => {
    const silent = sampleTask({ gold: { kind: 'no-call' } });
    const question = sampleTask({ gold: { kind: 'question', missing: ['number'], names: 'number' } });
    expect([task, silent, question].map(wantsAbstention)).toEqual([false, true, true]);
    const abstained = sampleVerdict({ abstained: true });
    expect(metricValue({ metric: 'abstention', task, verdict: abstained })).toBe(0);
    expect(metricValue({ metric: 'abstention', task: question, verdict: abstained })).toBe(1);
    expect(metricValue({ metric: 'abstention', task: silent, verdict: sampleVerdict() })).toBe(0);
  });
});
