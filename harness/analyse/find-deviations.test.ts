import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../domain/run-record.ts';
import { hashOf } from '../domain/sha256.ts';
import { sampleConfirmatoryRecord, sampleEvidence } from '../testing/sample-evidence.ts';
import { sampleRegistration } from '../testing/sample-registration.ts';
import { sampleRunRecord } from '../testing/sample-run-record.ts';
import { findDeviations } from './find-deviations.ts';
import type { RunEvidence } from './run-evidence.ts';

const registration = sampleRegistration();
const taskOrder = ['b', 'a', 'c'];
const links = [{ name: 'lock', hash: hashOf('lock'), parts: sampleRunRecord().parts }];
const record = (cellId: string, fields: Partial<RunRecord> = {}) =>
  sampleConfirmatoryRecord({ registration, cellId, taskOrder, fields });
const shown = sampleEvidence(record('tiny-shown'));
const hidden = sampleEvidence(record('tiny-hidden'));
const find = (runs: readonly RunEvidence[], startedRuns: { runId: string; cell: string }[] = []) =>
  findDeviations({ registration, links, taskOrder, runs, startedRuns });
const changed = (fields: Partial<RunRecord>) => [sampleEvidence(record('tiny-shown', fields)), hidden];

describe('findDeviations', () => {
  it('finds nothing in runs that are as registered', () => {
    const started = [shown, hidden].map(({ record: { id, cell } }) => ({ runId: id, cell: cell.id }));
    expect(find([shown, hidden], started)).toEqual([]);
  });

  it('expects of a cell with an arm every step of its tasks in order, and that arm', () => {
    const arm = { kind: 'free-loop', maxRequests: 2, resultCharacters: 600 } as const;
    const [first, ...others] = registration.cells;
    if (first === undefined) throw new Error('the sample has cells');
    const withArm = { ...registration, cells: [{ ...first, arm }, ...others] };
    const steps = ['b.1', 'b.2', 'a.1', 'a.2', 'c.1', 'c.2'];
    const foundOf = (order: readonly string[], changed = {}) => {
      const made = sampleConfirmatoryRecord({
        registration: withArm,
        cellId: 'tiny-shown',
        taskOrder: order,
      });
      const { cell } = made;
      const run = sampleEvidence({ ...made, cell: { ...cell, arm: { ...arm, ...changed } } });
      return findDeviations({
        registration: withArm,
        links,
        taskOrder,
        runs: [run, hidden],
        startedRuns: [],
      });
    };
    expect(foundOf(steps)).toEqual([]);
    expect(foundOf(taskOrder)).toMatchObject([{ kind: 'order', disqualifies: true }]);
    expect(foundOf(steps, { maxRequests: 9 })).toMatchObject([
      { kind: 'settings', statement: expect.stringContaining('arm.maxRequests is 9, registered is 2') },
    ]);
  });

  it.each<[string, RunEvidence[], string, string]>([
    ['a lock of another chain', changed({ lockHash: hashOf('other') }), 'lock', 'is no link'],
    [
      'another scorer than the frozen one',
      changed({ parts: { ...shown.record.parts, scorer: hashOf('x') } }),
      'lock',
      'its scorer is not the one that lock froze',
    ],
    [
      'another setting',
      changed({
        cell: { ...shown.record.cell, config: { ...shown.record.cell.config, replyTokens: 512 } },
      }),
      'settings',
      'replyTokens is 512, registered is 256',
    ],
    [
      'another model',
      changed({ cell: { ...shown.record.cell, model: { ...shown.record.cell.model, id: 'tinier' } } }),
      'model',
      'the model is tinier, registered is tiny',
    ],
    ['another order', changed({ taskOrder: ['a', 'b', 'c'] }), 'order', 'task 1 is a, registered is b'],
    ['fewer tasks', changed({ taskOrder: ['b', 'a'] }), 'order', 'task 3 is missing, registered is c'],
    [
      'more tries',
      changed({ retry: { ...registration.retry, tries: 9 } }),
      'retries',
      'tries is 9, registered is 3',
    ],
    ['no warm-up', changed({ warmUp: { requests: 0, prompt: '' } }), 'warm-up', 'requests is 0'],
    ['a dirty tree', changed({ sources: { harness: 'x', commit: 'c', dirty: true } }), 'sources', 'differed'],
    [
      'weights that are not the pinned ones',
      changed({
        cell: {
          ...shown.record.cell,
          model: { ...shown.record.cell.model, pins: { sha256: hashOf('weights') } },
        },
        backend: { fileSha256: hashOf('other') },
      }),
      'weights',
      'is pinned',
    ],
    [
      'a failed check',
      changed({
        preflight: [
          {
            name: 'settings-in-effect',
            title: 'Settings',
            proves: 'x',
            result: 'fail',
            reason: 'temperature 0.8 was in effect',
            evidence: {},
            fix: null,
          },
        ],
      }),
      'preflight',
      'temperature 0.8',
    ],
  ])('disqualifies a run with %s', (_, runs, kind, said) => {
    const disqualifying = find(runs).filter(({ disqualifies }) => disqualifies);
    expect(disqualifying.map((found) => found.kind)).toContain(kind);
    expect(disqualifying.map(({ statement }) => statement).join('\n')).toContain(said);
    expect(disqualifying.every(({ runId }) => runId === 'run-of-tiny-shown')).toBe(true);
  });

  it('tells runs of one model with different weights apart', () => {
    const runs = [
      sampleEvidence(record('tiny-shown', { id: 'run-1', backend: { fileSha256: hashOf('a') } })),
      sampleEvidence(record('tiny-hidden', { id: 'run-2', backend: { fileSha256: hashOf('b') } })),
    ];
    expect(find(runs)).toMatchObject([{ kind: 'weights', runId: 'run-2', disqualifies: true }]);
  });

  it('counts the runs that have the registered weights, also beside older ones with others', () => {
    const cells = registration.cells.map((cell) => ({ ...cell, weights: hashOf('b') }));
    const ofWeights = (id: string, cellId: string, weights: string) =>
      sampleEvidence(record(cellId, { id, backend: { fileSha256: hashOf(weights) } }));
    const found = findDeviations({
      registration: { ...registration, cells },
      links,
      taskOrder,
      runs: [
        ofWeights('1', 'tiny-shown', 'a'),
        ofWeights('2', 'tiny-shown', 'b'),
        ofWeights('3', 'tiny-hidden', 'b'),
      ],
      startedRuns: [],
    });
    expect(found).toMatchObject([{ kind: 'weights', runId: '1', disqualifies: true }]);
    expect(found[0]?.statement).toContain(
      `the weights are ${hashOf('a').slice(0, 12)}…, but ${hashOf('b').slice(0, 12)}… is registered`,
    );
  });

  it('accepts a hidden schema that the toolset check misses, in a cell that hides it', () => {
    const check = {
      name: 'toolset-visible',
      title: 'Toolset',
      proves: 'x',
      result: 'fail',
      reason: 'no argument names',
      evidence: {},
      fix: null,
    };
    const hiding = sampleEvidence(record('tiny-hidden', { preflight: [check] }));
    expect(find([shown, hiding])).toEqual([]);
    const showing = sampleEvidence(record('tiny-shown', { preflight: [check] }));
    expect(find([showing, hidden])).toMatchObject([{ kind: 'preflight', disqualifies: true }]);
  });

  it('asks no warm-up of a baseline', () => {
    const { cell } = shown.record;
    const baseline = { ...cell, model: { ...cell.model, backend: 'baseline' as const } };
    const { warmUp, ...rest } = record('tiny-shown', { cell: baseline });
    expect(warmUp).toBeDefined();
    expect(find([sampleEvidence(rest), hidden])).toEqual([]);
  });

  it('lists repeats, stopped runs, exploratory runs and cells that were never run, and disqualifies none', () => {
    const runs = [
      sampleEvidence(record('tiny-shown', { id: 'r1' }), 'incomplete'),
      sampleEvidence(record('tiny-shown', { id: 'r2' })),
      sampleEvidence(record('tiny-shown', { id: 'r3' })),
      sampleEvidence(
        record('tiny-hidden', { id: 'r4', standing: 'exploratory', standingReasons: ['A trial.'] }),
      ),
    ];
    const found = find(runs, [{ runId: 'r5', cell: 'tiny raw' }]);
    expect(found.map(({ kind, runId }) => [kind, runId])).toEqual([
      ['stopping', 'r1'],
      ['extra-run', 'r3'],
      ['never-run', null],
      ['exploratory-run', 'r4'],
      ['withheld-run', 'r5'],
    ]);
    expect(found.some(({ disqualifies }) => disqualifies)).toBe(false);
  });

  it('says of an exploratory run whether it came before the registered one', () => {
    const standing = { standing: 'exploratory', standingReasons: ['A trial.'] } as const;
    const registered = record('tiny-shown', { id: 'r2', startedAt: '2026-01-02T00:00:00.000Z' });
    const trial = (id: string, startedAt: string) =>
      sampleEvidence(record('tiny-shown', { id, startedAt, ...standing }));
    const runs = [
      trial('r1', '2026-01-01T00:00:00.000Z'),
      sampleEvidence(registered),
      trial('r3', '2026-01-03T00:00:00.000Z'),
      hidden,
    ];
    expect(find(runs).map(({ statement }) => statement)).toEqual([
      'r1 ran the config of tiny-shown and is exploratory: A trial. It began before the registered run, whose answers could be foreseen by then.',
      'r3 ran the config of tiny-shown and is exploratory: A trial.',
    ]);
  });

  it('lists a task that was tried too often, and one that was asked out of order', () => {
    const attempts = [
      ...[1, 2, 3, 4].map((tryNumber) => ({
        taskId: 'b',
        position: 0,
        tryNumber,
        answered: tryNumber === 4,
      })),
      { taskId: 'c', position: 2, tryNumber: 1, answered: true },
      { taskId: 'a', position: 1, tryNumber: 1, answered: true },
    ];
    expect(find([{ ...shown, attempts }, hidden]).map(({ kind }) => kind)).toEqual(['retries', 'order']);
  });
});
