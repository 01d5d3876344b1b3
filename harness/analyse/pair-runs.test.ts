import { describe, expect, it } from 'vitest';
import type { Config } from '../domain/config.ts';
import type { RunState } from '../domain/run-record.ts';
import { hashOf } from '../domain/sha256.ts';
import { sampleRunRecord } from '../testing/sample-run-record.ts';
import { askedPairs, pairsInOneFactor, pairWithSuccessors } from './pair-runs.ts';

function run(id: string, state: RunState, config: Partial<Config> = {}) {
  const record = sampleRunRecord({ id });
  const changed = { ...record.cell.config, ...config };
  const cell = {
    ...record.cell,
    id: `sample ${changed.protocol} ${changed.schema} ${changed.contextTokens}`,
    config: changed,
  };
  return { record: { ...record, cell }, state };
}

function ids(pairs: ReturnType<typeof pairWithSuccessors>) {
  return pairs.map(({ left, right, because }) => `${right.record.id} → ${left.record.id} ${because}`);
}

describe('pairWithSuccessors', () => {
  it('pairs a failed run with the first complete later run of its cell', () => {
    const runs = [run('1', 'aborted'), run('2', 'incomplete'), run('3', 'complete'), run('4', 'complete')];
    expect(ids(pairWithSuccessors(runs))).toEqual(['1 → 3 repeated', '2 → 3 repeated', '3 → 4 repeated']);
  });

  it('pairs a failed run with a later attempt even if that failed as well', () => {
    expect(ids(pairWithSuccessors([run('1', 'aborted'), run('2', 'aborted')]))).toEqual(['1 → 2 repeated']);
  });

  it('pairs a failed run with the nearest complete cell of its model', () => {
    const runs = [
      run('1', 'incomplete'),
      run('2', 'complete', { protocol: 'shipped', contextTokens: 8192 }),
      run('3', 'complete', { contextTokens: 8192 }),
    ];
    expect(ids(pairWithSuccessors(runs))).toEqual(['1 → 3 repaired']);
  });

  it('pairs a run that hid the schema with the one that showed it', () => {
    const runs = [run('1', 'complete'), run('2', 'complete', { schema: 'hidden' })];
    expect(ids(pairWithSuccessors(runs))).toEqual(['2 → 1 repaired']);
  });

  it('pairs a run with that of a later version of the weights, and no two that differ in more', () => {
    const ofVersion = (id: string, version: string, config: Partial<Config> = {}) => {
      const made = run(id, 'complete', config);
      const model = {
        ...made.record.cell.model,
        quantisation: 'q8_0',
        pins: { sha256: hashOf(`${version} q8_0`) },
        quantisations: { q4_0: { reference: 'q4_0.gguf', pins: { sha256: hashOf(`${version} q4_0`) } } },
      };
      return { ...made, record: { ...made.record, cell: { ...made.record.cell, model } } };
    };
    const runs = [
      ofVersion('1', 'old'),
      ofVersion('2', 'new'),
      ofVersion('3', 'new', { quantisation: 'q4_0' }),
    ];
    expect(ids(pairWithSuccessors(runs.slice(0, 2)))).toEqual(['1 → 2 repaired']);
    expect(pairsInOneFactor(runs).map(({ left, right }) => left.record.id + right.record.id)).toEqual([
      '12',
      '23',
    ]);
  });

  it('leaves a run alone that succeeded once, and one that still runs', () => {
    const runs = [run('1', 'running'), run('2', 'complete', { contextTokens: 8192 })];
    expect(ids(pairWithSuccessors(runs))).toEqual([]);
  });
});

describe('pairsInOneFactor', () => {
  it('takes the pairs that differ in exactly one factor', () => {
    const runs = [
      run('1', 'complete'),
      run('2', 'complete', { schema: 'hidden' }),
      run('3', 'complete', { schema: 'hidden', protocol: 'shipped' }),
    ];
    expect(pairsInOneFactor(runs).map(({ left, right }) => left.record.id + right.record.id)).toEqual([
      '12',
      '23',
    ]);
  });
});

describe('askedPairs', () => {
  it('compares up to four runs with each other and more with the first', () => {
    const runs = ['1', '2', '3', '4', '5'].map((id) => run(id, 'complete'));
    expect(askedPairs(runs.slice(0, 4))).toHaveLength(6);
    expect(askedPairs(runs).map(({ left }) => left.record.id)).toEqual(['1', '1', '1', '1']);
  });
});
