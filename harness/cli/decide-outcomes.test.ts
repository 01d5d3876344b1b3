import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OutcomeCorpus } from '../arms/outcome-corpus.ts';
import { stepIds } from '../domain/step-id.ts';
import { freeze } from '../files/freeze.ts';
import { sampleConfirmatoryRecord, sampleEvidence } from '../testing/sample-evidence.ts';
import { sampleOutcomeRun } from '../testing/sample-outcome-report.ts';
import { sampleConfig, sampleRegistration } from '../testing/sample-registration.ts';
import { sampleRunRecord } from '../testing/sample-run-record.ts';
import { sampleToolset } from '../testing/sample-toolset.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { decideOutcomes } from './decide-outcomes.ts';
import type { OutcomeWorkspace } from './outcome-workspace.ts';

const kinds = ['route', 'structured-loop', 'free-loop'] as const;
const armOf = (kind: (typeof kinds)[number]) => ({ kind, maxRequests: 2, resultCharacters: 600 });
const [template] = sampleRegistration().hypotheses;
if (template === undefined) throw new Error('the sample has a hypothesis');
const about = (id: string, right: string, metric: 'strict' | 'safe' | 'routing' = 'strict') => ({
  ...template,
  id,
  left: 'tiny-route',
  right: `tiny-${right}`,
  metric,
  test: 'mcnemar-mid-p' as const,
});
const registration = sampleRegistration({
  order: { kind: 'corpus', seed: 1 },
  cells: kinds.map((kind) => ({ id: `tiny-${kind}`, model: 'tiny', config: sampleConfig, arm: armOf(kind) })),
  hypotheses: [about('H1', 'structured-loop'), about('H2', 'free-loop'), about('H3', 'free-loop', 'routing')],
});
const ids = Array.from({ length: 30 }, (_, index) => `t-${index}`);
const { parts } = sampleRunRecord();
const corpus: OutcomeCorpus = {
  manifest: { id: 'x', version: 'v1', title: 'X', macros: 'm', buckets: { read: ids.length } },
  tasks: ids.map((id) => ({
    id,
    bucket: 'read',
    difficulty: 'direct',
    prompt: 'Read it.',
    world: 'w',
    gold: { end: { kind: 'answered', facts: { issues: [1] } }, changes: [] },
    asks: null,
    rationale: 'It is so.',
  })),
  worlds: new Map(),
  toolset: sampleToolset,
};

/** The three registered runs; `right` says how many of the first tasks an arm gets right. */
async function decide(options: {
  readonly right: Readonly<Record<(typeof kinds)[number], number>>;
  readonly frozen?: boolean;
  readonly changed?: Partial<OutcomeWorkspace['parts']>;
  readonly without?: string;
}) {
  const { right, frozen = true, changed = {}, without } = options;
  const registrationFile = join(temporaryFolder({ 'forum-v1.yaml': 'x' }), 'forum-v1.yaml');
  const lock = frozen ? await freeze({ registrationFile, registrationId: registration.id, parts }) : null;
  const made = kinds
    .filter((kind) => kind !== without)
    .map((kind) => {
      const [row] = sampleOutcomeRun(kind).rows;
      if (row === undefined || row.verdict.kind !== 'scored') throw new Error('the sample has a row');
      const { verdict } = row;
      const run = sampleOutcomeRun(kind, {
        rows: ids.map((taskId, index) => ({
          ...row,
          taskId,
          verdict: { ...verdict, success: index < right[kind] },
        })),
      });
      const record = sampleConfirmatoryRecord({
        registration,
        cellId: `tiny-${kind}`,
        taskOrder: stepIds(ids, 2),
        fields: { id: run.runId, parts, lockHash: lock?.hash ?? null },
      });
      return { run, evidence: sampleEvidence(record) };
    });
  return decideOutcomes({
    workspace: {
      registration,
      registrationFile,
      corpus,
      parts: { ...parts, ...changed },
      modelsFile: { models: [], samplings: {}, configs: {} },
      lines: { manifestFile: 'corpus.json', tasksFile: 'tasks.jsonl', lines: [] },
      corpusFolder: 'corpus',
      isRegisteredCorpus: true,
    },
    runs: made.map(({ run }) => run),
    evidence: made.map(({ evidence }) => evidence),
    started: [],
    seed: 1,
  });
}

const right = { route: 20, 'structured-loop': 2, 'free-loop': 19 };

describe('decideOutcomes', () => {
  it('decides by the registered test, corrected in the family, in the words of `decide`', async () => {
    const { rules, deviations } = await decide({ right });
    expect(deviations).toEqual([]);
    const [h1, h2] = rules[0]?.decisions ?? [];
    expect(h1).toMatchObject({ outcome: 'supported', leftMore: 18, rightMore: 0, difference: 18 / 30 });
    expect(h1?.statement).toMatch(
      /^H1 is supported: strict is higher for tiny-route than for tiny-structured-loop/,
    );
    // 18 of 18 one way: mid-p is 2^-18, times 3 for the family.
    expect(h1?.p).toBeCloseTo(2 ** -18, 12);
    expect(h1?.adjustedP).toBeCloseTo(3 * 2 ** -18, 12);
    expect(h2).toMatchObject({ outcome: 'inconclusive', difference: 1 / 30 });
  });

  it('refutes where the loop gets more right', async () => {
    const { rules } = await decide({ right: { ...right, 'structured-loop': 30, route: 3 } });
    expect(rules[0]?.decisions[0]?.outcome).toBe('refuted');
  });

  it('can’t evaluate a metric that judges a routing, or a hypothesis whose run is missing', async () => {
    const { rules } = await decide({ right, without: 'structured-loop' });
    expect(rules[0]?.decisions).toMatchObject([
      { outcome: 'not-evaluable', obstacles: [{ code: 'missing-run' }] },
      { outcome: 'inconclusive' },
      { outcome: 'not-evaluable', obstacles: [{ code: 'not-judged' }, { code: 'not-judged' }] },
    ]);
  });

  it('decides nothing before the freeze, or by anything else than what was frozen', async () => {
    const unfrozen = await decide({ right, frozen: false });
    expect(unfrozen.lockHash).toBeNull();
    expect(unfrozen.rules[0]?.decisions[0]?.statement).toContain('The registration forum-v1 is not frozen.');
    const { rules } = await decide({ right, changed: { scorer: 'f'.repeat(64), corpus: 'e'.repeat(64) } });
    expect(rules[0]?.decisions.map(({ outcome }) => outcome)).toEqual(Array(3).fill('not-evaluable'));
    expect(rules[0]?.decisions[0]?.statement).toContain('not what was frozen: corpus, scorer.');
  });
});
