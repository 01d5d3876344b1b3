import { describe, expect, it } from 'vitest';
import type { OutcomeRow } from '../../domain/outcome-report.ts';
import { sampleRunRecord } from '../../testing/sample-run-record.ts';
import { breakEven } from './break-even.ts';
import { compareArms } from './compare-arms.ts';
import { summariseOutcomes } from './summarise-outcomes.ts';

const price = {
  id: 'p',
  name: 'P',
  unit: 'EUR',
  perMillionPromptTokens: 1,
  perMillionReplyTokens: 2,
  perHour: 3.6,
  encodingOnce: 10,
};
const settings = { alpha: 0.05, seed: 1 };

function row(index: number, fields: Partial<OutcomeRow> & { readonly success?: boolean } = {}): OutcomeRow {
  const { success = true, ...rest } = fields;
  return {
    taskId: `t-${index}`,
    bucket: 'b',
    verdict: {
      kind: 'scored',
      success,
      ended: true,
      facts: success,
      state: true,
      missingWrites: 0,
      unrequestedWrites: success ? 0 : 2,
      end: 'answered',
      findings: [],
    },
    requests: 1,
    calls: 1,
    cutResults: 0,
    promptTokens: 1000,
    replyTokens: 500,
    modelMs: 1000,
    ...rest,
  };
}
const rows = (count: number, fields: (index: number) => Parameters<typeof row>[1]) =>
  Array.from({ length: count }, (_, index) => row(index, fields(index)));

describe('summariseOutcomes', () => {
  it('adds up tokens, time and cost: 1,000 prompt, 500 reply tokens and a second are 0.003 EUR here', () => {
    const summary = summariseOutcomes({
      rows: rows(4, (index) => ({ success: index > 0 })),
      price,
      settings,
    });
    expect(summary.costPerThousandRequests).toBeCloseTo(3, 10);
    expect(summary.secondsPerSuccess).toBeCloseTo(4 / 3, 10);
    expect(summary.success.proportion).toBe(0.75);
    expect(summary.safe.proportion).toBe(0.75);
    expect(summary.unrequestedWrites).toBe(2);
    expect(summary.ends).toEqual({ answered: 4 });
  });

  it('has no cost where tokens were not counted, and no seconds per success without a success', () => {
    const summary = summariseOutcomes({
      rows: rows(2, () => ({ success: false, promptTokens: null })),
      price,
      settings,
    });
    expect(summary).toMatchObject({
      costPerThousandRequests: null,
      promptTokensPerTask: null,
      secondsPerSuccess: null,
    });
  });

  it('gives bounds while a task has no end', () => {
    const unended = { verdict: { kind: 'unscored', explanation: 'outage' } } as const;
    const { success } = summariseOutcomes({ rows: [row(0), row(1, unended)], price, settings });
    expect(success).toMatchObject({ proportion: null, bounds: { low: 0.5, high: 1 } });
  });
});

describe('breakEven', () => {
  it('is the cost of encoding by what a request costs less in the route', () => {
    // 9,000 prompt tokens more on average: 0.009 EUR; 10 / 0.009 = 1,112 requests.
    const loop = rows(20, (index) => ({ promptTokens: index % 2 === 0 ? 9_000 : 11_000 }));
    const found = breakEven({ route: rows(20, () => ({})), loop, price, settings });
    expect(found?.savedPerRequest).toBeCloseTo(0.009, 10);
    expect(found?.requests).toBe(1112);
    expect(found?.interval?.low).toBeLessThan(1112);
    expect(found?.interval?.high).toBeGreaterThan(1112);
  });

  it('never comes where the route costs no less', () => {
    const found = breakEven({
      route: rows(4, () => ({ promptTokens: 2000 })),
      loop: rows(4, () => ({})),
      price,
      settings,
    });
    expect(found).toMatchObject({ requests: null, interval: null });
  });

  it('is unknown without token counts, or with a task on one side only', () => {
    const uncounted = rows(4, () => ({ replyTokens: null }));
    expect(breakEven({ route: rows(4, () => ({})), loop: uncounted, price, settings })).toBeNull();
    expect(breakEven({ route: rows(3, () => ({})), loop: rows(4, () => ({})), price, settings })).toBeNull();
  });
});

describe('compareArms', () => {
  it('pairs the arms of one model task by task, route first, break-even for the route alone', () => {
    const run = (kind: 'route' | 'structured-loop' | 'free-loop', model: string, right: number) => {
      const done = rows(12, (index) => ({ success: index < right }));
      return {
        runId: `${model}-${kind}`,
        model,
        name: model,
        config: sampleRunRecord().cell.config,
        cell: kind,
        arm: { kind, maxRequests: 1, resultCharacters: 1 },
        isScripted: false,
        standing: 'exploratory',
        state: 'complete',
        summary: summariseOutcomes({ rows: done, price, settings }),
        rows: done,
      } as const;
    };
    const found = compareArms({
      runs: [
        run('free-loop', 'm', 2),
        run('structured-loop', 'm', 3),
        run('route', 'm', 12),
        run('route', 'n', 1),
      ],
      price,
      settings,
    });
    expect(found.map(({ name, left, right }) => [name, left, right])).toEqual([
      ['m', 'route', 'structured-loop'],
      ['m', 'route', 'free-loop'],
      ['m', 'structured-loop', 'free-loop'],
    ]);
    expect(found[0]?.success).toMatchObject({ leftMore: 9, rightMore: 0, finding: 'left-higher' });
    expect(found[2]?.breakEven).toBeNull();
  });
});
