import { describe, expect, it } from 'vitest';
import type { Config } from '../domain/config.ts';
import type { Task } from '../domain/task.ts';
import { sampleRunRecord } from '../testing/sample-run-record.ts';
import { sampleVerdict } from '../testing/sample-verdict.ts';
import { type ExplainingRun, explainCells } from './explain-cells.ts';

const tasks = Array.from({ length: 10 }, (_, index) => ({
  id: `t${index}`,
  bucket: 'b',
})) as unknown as Task[];

/** A run of a config that answers the first so many of ten tasks right. */
function run(id: string, right: number, config: Partial<Config> = {}): ExplainingRun {
  const { cell, ...record } = sampleRunRecord({ id });
  return {
    record: { ...record, cell: { ...cell, config: { ...cell.config, ...config } } },
    outcomes: new Map(
      tasks.map(({ id: task }, index) => {
        const wrong = index >= right;
        const verdict = sampleVerdict(wrong ? { routing: 0, arguments: 0 } : {});
        return [task, { verdict, bailOuts: [], timing: null }];
      }),
    ),
  };
}

const explain = (...runs: readonly ExplainingRun[]) =>
  explainCells({ runs, tasks, settings: { alpha: 0.05, seed: 1 } });

const best = run('best', 9, { quantisation: 'f16', decoding: 'constrained' });
const worst = run('worst', 3, { quantisation: 'q4_0' });
const finer = run('finer', 4, { quantisation: 'f16' });
const bound = run('bound', 7, { quantisation: 'q4_0', decoding: 'constrained' });

/** `finer +0.1 quantisation, best +0.5 decoding` for every order. */
function orders(...runs: readonly ExplainingRun[]): string[] {
  return (explain(...runs)[0]?.orders ?? []).map((order) =>
    order
      .map(({ to, factors, difference }) => `${to} ${difference.difference?.toFixed(1)} ${factors.join('+')}`)
      .join(', '),
  );
}

describe('explainCells', () => {
  it('goes every way that was run, a factor at a time', () => {
    expect(orders(best, bound, finer, worst)).toEqual([
      'bound 0.4 decoding, best 0.2 quantisation',
      'finer 0.1 quantisation, best 0.5 decoding',
    ]);
  });

  it('gives steps that add up to the whole', () => {
    const [steps] = explain(best, bound, finer, worst);
    for (const order of steps?.orders ?? []) {
      const sum = order.reduce((total, { difference }) => total + (difference.difference ?? Number.NaN), 0);
      expect(sum).toBeCloseTo(steps?.whole.difference.difference ?? Number.NaN, 9);
    }
  });

  it('says which factors no run takes apart', () => {
    expect(orders(best, worst)).toEqual(['best 0.6 quantisation+decoding']);
    const third = run('third', 2, { quantisation: 'q4_0', schema: 'hidden' });
    expect(orders(best, worst, third)).toEqual(['best 0.6 quantisation+decoding']);
    expect(
      explain(best, worst, third)
        .at(-1)
        ?.orders[0]?.map(({ factors }) => factors.length),
    ).toEqual([1, 2]);
  });

  it('takes no way through a cell that has something neither end has', () => {
    const other = run('other', 5, { quantisation: 'q8_0', decoding: 'constrained' });
    expect(orders(best, worst, other)).toEqual(['best 0.6 quantisation+decoding']);
  });

  it('has nothing to say of cells that differ in one factor', () => {
    expect(explain(best, bound)).toEqual([]);
  });

  it('names what differs besides the factors', () => {
    const elsewhere = { ...worst, record: { ...worst.record, machine: { system: 'other' } } };
    expect(explain(best, elsewhere)[0]?.besides).toEqual(['machine.system']);
    expect(explain(best, worst)[0]?.besides).toEqual([]);
  });

  it('with many cells shows the ways to the best one only', () => {
    const many = Array.from({ length: 13 }, (_, index) =>
      run(`r${index}`, 5, { contextTokens: 1000 + index, replyTokens: 100 + index }),
    );
    expect(new Set(explain(...many).map(({ to }) => to))).toEqual(new Set(['r0']));
  });
});
