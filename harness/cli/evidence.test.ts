import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../domain/corpus.ts';
import type { LockParts } from '../domain/lock.ts';
import type { Registration } from '../domain/registration.ts';
import type { RunRecord } from '../domain/run-record.ts';
import { hashOf } from '../domain/sha256.ts';
import { amend } from '../files/amend.ts';
import { corpusKey } from '../files/earlier-versions.ts';
import { freeze } from '../files/freeze.ts';
import { loadLock } from '../files/load-lock.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { sampleAttempt } from '../testing/sample-attempt.ts';
import { sampleCorpus } from '../testing/sample-corpus.ts';
import { sampleConfirmatoryRecord } from '../testing/sample-evidence.ts';
import { sampleRegistration } from '../testing/sample-registration.ts';
import { answered, callingReply, sampleReply } from '../testing/sample-reply.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { thrownError } from '../testing/thrown-error.ts';
import { createJudge } from './create-judge.ts';
import { decideRegistered } from './decide-registered.ts';
import { type FrozenRule, frozenRules } from './frozen-rules.ts';
import { judgeOfRuns } from './judge-of-runs.ts';
import { loadReportInput } from './load-report-input.ts';
import { ruleOutcomes } from './rule-outcomes.ts';
import { verifyBindings } from './verify-bindings.ts';
import { verifyReport } from './verify-report.ts';
import type { Workspace } from './workspace.ts';

const registration = sampleRegistration({ order: { kind: 'corpus', seed: 1 } });
const before = sampleCorpus();

function workspaceOf(corpus: Corpus, registered: Registration = registration): Workspace {
  const parts: LockParts = {
    registration: hashOf(registered),
    corpus: hashOf(corpus.tasks),
    toolset: hashOf('toolset'),
    systemPrompt: hashOf(corpus.systemPrompt),
    scorer: hashOf('scorer'),
    detector: hashOf('detector'),
  };
  const modelsFile = { models: [], samplings: {}, configs: {} };
  return {
    registration: registered,
    corpus,
    parts,
    modelsFile,
    corpusFolder: 'corpus',
    isRegisteredCorpus: true,
  };
}

/** A frozen registration whose first cell reads thread 12, the second thread 13, in every task. */
async function ran(
  change: (record: RunRecord) => RunRecord = (record) => record,
  /** What the runs are made with, if not with what was frozen. */
  made: Workspace = workspaceOf(before),
) {
  const workspace = workspaceOf(before);
  const { corpus, parts } = made;
  const registrationFile = join(temporaryFolder({ 'forum-v1.yaml': 'x' }), 'forum-v1.yaml');
  const lock = await freeze({ registrationFile, registrationId: registration.id, parts: workspace.parts });
  const store = openStore(':memory:');
  store.saveFrozenRegistration({ registration, lock });
  const judge = createJudge({ corpus, parts, profile: registration.scorer });
  for (const [cellId, number] of [
    ['tiny-shown', 12],
    ['tiny-hidden', 13],
  ] as const) {
    const taskOrder = corpus.tasks.map(({ id }) => id);
    const fields = { lockHash: lock.hash, parts };
    const record = change(sampleConfirmatoryRecord({ registration, cellId, taskOrder, fields }));
    store.startRun(record);
    corpus.tasks.forEach((task, position) => {
      const reply =
        task.gold.kind === 'calls'
          ? callingReply({ name: 'read_thread', arguments: { forum: 'garden', number } })
          : sampleReply({ text: 'No macro bans anybody.' });
      const request = { prompt: `${corpus.systemPrompt}\n${task.prompt}` };
      const completion = answered(reply, request);
      const attempt = sampleAttempt({ runId: record.id, taskId: task.id, position, completion });
      store.appendAttempt(attempt, { source: judge, judgement: judge.judge(attempt) });
    });
    store.endRun({ runId: record.id, state: 'complete', reason: null });
  }
  return { workspace, registrationFile, store, judge };
}

const bound = (store: Store) =>
  store.listRuns().map(({ record }) => ({ record, attempts: store.attemptsOf(record.id) }));

describe('decideRegistered', () => {
  it('decides from stored verdicts, and lists nothing where all is as registered', async () => {
    const { workspace, registrationFile, store } = await ran();
    const found = decideRegistered({ store, workspace, chain: await loadLock(registrationFile) });
    expect(found.deviations).toEqual([]);
    expect(found.rules).toHaveLength(1);
    expect(found.rules[0]).toMatchObject({
      rule: 'lock',
      decisions: [{ outcome: 'inconclusive', tasks: 3, leftMore: 1, rightMore: 0 }],
    });
  });

  it('decides nothing before the freeze', async () => {
    const { workspace, store } = await ran();
    expect(decideRegistered({ store, workspace, chain: null })).toMatchObject({ lockHash: null, rules: [] });
  });

  it('keeps the decision by the frozen gold beside the one by the amended gold', async () => {
    const { registrationFile, store } = await ran();
    const gold = { forum: { equals: 'garden' }, number: { equals: 13 } };
    const tasks = before.tasks.map((task) =>
      task.id === 'read-1'
        ? { ...task, gold: { kind: 'calls' as const, calls: [{ macro: 'read_thread', arguments: gold }] } }
        : task,
    );
    const workspace = workspaceOf({ ...before, tasks });
    await amend({ registrationFile, parts: workspace.parts, reason: 'Wrong number.', date: '2026-01-03' });
    const { rules } = decideRegistered({ store, workspace, chain: await loadLock(registrationFile) });
    expect(rules.map(({ rule, reason }) => [rule, reason])).toEqual([
      ['lock', null],
      ['amendment 1', 'Wrong number.'],
    ]);
    expect(rules.map(({ decisions }) => decisions[0]?.difference)).toEqual([1 / 3, -1 / 3]);
  });

  it('decides by the hypotheses of the lock beside those of the amendment', async () => {
    const { registrationFile, store } = await ran();
    const [hypothesis] = registration.hypotheses;
    if (hypothesis === undefined) throw new Error('no hypothesis');
    const { left, right } = hypothesis;
    const amended = {
      ...registration,
      hypotheses: [{ ...hypothesis, left: right, right: left, claim: 'The other way round.' }],
    };
    const workspace = workspaceOf(before, amended);
    await amend({ registrationFile, parts: workspace.parts, reason: 'Turned round.', date: '2026-01-03' });
    const lock = await loadLock(registrationFile);
    const chain = {
      ...lock,
      earlier: { registrations: new Map([[hashOf(registration), registration]]), corpora: new Map() },
    };
    const { rules, aside } = decideRegistered({ store, workspace, chain });
    expect(rules.map(({ rule, decisions }) => [rule, decisions[0]?.difference])).toEqual([
      ['lock', 1 / 3],
      ['amendment 1', -1 / 3],
    ]);
    expect(aside).toEqual([]);

    const unknown = decideRegistered({ store, workspace, chain: lock });
    expect(unknown.rules.map(({ rule }) => rule)).toEqual(['amendment 1']);
    expect(unknown.aside).toMatchObject([{ rule: 'lock', why: 'not-at-hand' }]);
  });

  it('says of an amendment that changes nothing it decides by that it decides as the lock does', async () => {
    const { registrationFile, store } = await ran();
    const workspace = workspaceOf(before, { ...registration, known: ['A sentence more.'] });
    await amend({ registrationFile, parts: workspace.parts, reason: 'More known.', date: '2026-01-03' });
    const earlier = { registrations: new Map([[hashOf(registration), registration]]), corpora: new Map() };
    const chain = { ...(await loadLock(registrationFile)), earlier };
    const { rules, aside } = decideRegistered({ store, workspace, chain });
    expect(rules.map(({ rule }) => rule)).toEqual(['lock']);
    expect(aside).toMatchObject([{ rule: 'amendment 1', why: 'as-before' }]);
  });

  it('judges a run made after an amendment by the frozen gold too, where the history has it', async () => {
    const gold = { forum: { equals: 'garden' }, number: { equals: 13 } };
    const tasks = before.tasks.map((task) =>
      task.id === 'read-1'
        ? { ...task, gold: { kind: 'calls' as const, calls: [{ macro: 'read_thread', arguments: gold }] } }
        : task,
    );
    const after = workspaceOf({ ...before, tasks });
    const { registrationFile, store } = await ran(undefined, after);
    await amend({ registrationFile, parts: after.parts, reason: 'Wrong number.', date: '2026-01-03' });
    const lock = await loadLock(registrationFile);
    const key = corpusKey(lock.lock.parts);
    const chain = {
      ...lock,
      earlier: {
        registrations: new Map([[hashOf(registration), registration]]),
        corpora: new Map([[key, before]]),
      },
    };
    const judge = (run: string, name: FrozenRule['name']) => {
      const rule = frozenRules(chain, after).find((one) => one.name === name);
      if (rule?.kind !== 'decides') throw new Error(`no rule ${name}`);
      const found = ruleOutcomes({ rule, runId: run, store, parts: after.parts })?.get('read-1')?.verdict;
      return found?.kind === 'scored' && found.strict;
    };
    expect(['lock', 'amendment 1'].map((name) => judge('run-of-tiny-shown', name))).toEqual([true, false]);
    expect(['lock', 'amendment 1'].map((name) => judge('run-of-tiny-hidden', name))).toEqual([false, true]);
  });

  it('judges no answer by a gold whose request was another one', async () => {
    const { registrationFile, store } = await ran();
    const tasks = before.tasks.map((task) =>
      task.id === 'read-1' ? { ...task, prompt: 'Read something else.' } : task,
    );
    const workspace = workspaceOf({ ...before, tasks });
    await amend({ registrationFile, parts: workspace.parts, reason: 'Reworded.', date: '2026-01-03' });
    const { rules } = decideRegistered({ store, workspace, chain: await loadLock(registrationFile) });
    expect(rules[1]?.decisions[0]).toMatchObject({
      outcome: 'not-evaluable',
      obstacles: [{ code: 'not-judged' }, { code: 'not-judged' }],
    });
  });
});

describe('judgeOfRuns', () => {
  it('recomputes verdicts by the corpus of the run, where the history has what an amendment replaced', async () => {
    const { registrationFile, store } = await ran();
    const tasks = before.tasks.map((task) => ({ ...task, rationale: 'Another one.' }));
    const after = workspaceOf({ ...before, tasks });
    await amend({ registrationFile, parts: after.parts, reason: 'Reasons.', date: '2026-01-03' });
    const chain = await loadLock(registrationFile);
    const corpora = new Map([[corpusKey(chain.lock.parts), before]]);
    const earlier = { registrations: new Map(), corpora };
    const counts = { verdicts: 6, verdictsOfOtherSources: 0 };
    expect(store.verify(judgeOfRuns(after, { ...chain, earlier }))).toMatchObject(counts);
    expect(store.verify(judgeOfRuns(after, chain))).toMatchObject({ verdicts: 0, verdictsOfOtherSources: 6 });
    // The same judge with another gold would say otherwise: it is the old corpus that agrees.
    const wrong = before.tasks.map((task) => ({ ...task, gold: { kind: 'no-call' as const, accept: [] } }));
    const other = {
      registrations: new Map(),
      corpora: new Map([[corpusKey(chain.lock.parts), { ...before, tasks: wrong }]]),
    };
    const error = await thrownError(() => store.verify(judgeOfRuns(after, { ...chain, earlier: other })));
    expect(error.code).toBe('verdict-differs');
  });
});

describe('verifyBindings', () => {
  const bindings = async (change?: (record: RunRecord) => RunRecord, corpus = before) => {
    const { registrationFile, store } = await ran(change);
    const chain = await loadLock(registrationFile);
    const workspace = { ...workspaceOf(before), corpus };
    return verifyBindings({ runs: bound(store), workspace, chain, root: temporaryFolder() });
  };

  it('counts runs and requests that are what they say, and names what it could not look at', async () => {
    expect(await bindings()).toMatchObject({ bound: 2, requests: 6, sources: 0 });
    expect((await bindings()).unchecked[0]).toContain('it names no clean commit');
  });

  it.each<[string, (record: RunRecord) => RunRecord, string]>([
    ['another lock', (record) => ({ ...record, lockHash: hashOf('other') }), 'run-of-tiny-shown, lock'],
    [
      'a part that the lock did not freeze',
      (record) => ({ ...record, parts: { ...record.parts, scorer: hashOf('kinder scorer') } }),
      'the scorer',
    ],
    [
      'a setting that is not registered',
      (record) => ({
        ...record,
        cell: { ...record.cell, config: { ...record.cell.config, replyTokens: 999 } },
      }),
      'run-of-tiny-shown, cell',
    ],
  ])('refuses a confirmatory run with %s', async (_, change, where) => {
    const error = await thrownError(() => bindings(change));
    expect(error).toMatchObject({ code: 'run-not-bound', kind: 'integrity' });
    expect(error.problems.map((problem) => problem.where).join()).toContain(where);
  });

  it('refuses requests that do not hold the prompt of their task', async () => {
    const tasks = before.tasks.map((task) => ({ ...task, prompt: `${task.prompt} Please.` }));
    const error = await thrownError(() => bindings(undefined, { ...before, tasks }));
    expect(error.problems).toHaveLength(6);
  });
});

describe('verifyReport', () => {
  it('finds the figures as they were, and each one that was changed', async () => {
    const { workspace, registrationFile, store, judge } = await ran();
    const chain = await loadLock(registrationFile);
    const { rules, deviations } = decideRegistered({ store, workspace, chain });
    const input = await loadReportInput(
      { workspace, store, judge, lockHash: chain.hash, references: [] },
      { selected: null, pairs: 'one-factor', now: new Date(0), also: { decisions: rules, deviations } },
    );
    const text = JSON.stringify({ format: 'macrobench-report', version: 1, ...input });
    const folder = temporaryFolder({
      'right.json': text,
      'wrong.json': text.replace('"outcome":"inconclusive"', '"outcome":"supported"'),
      'verdict.json': text.replace('"strict":true', '"strict":false'),
      'other.json': '{}',
    });
    const verify = (name: string) =>
      verifyReport({
        file: join(folder, name),
        store,
        started: store.ledgerEntries(),
        workspace,
        chain,
        judge,
      });
    expect(verify('right.json')).toMatchObject({ runs: 2, comparisons: 1, decisions: 1 });
    const error = await thrownError(() => verify('wrong.json'));
    expect(error).toMatchObject({ code: 'report-differs', kind: 'integrity' });
    expect(error.problems[0]?.where).toContain('decisions');
    const verdict = await thrownError(() => verify('verdict.json'));
    expect(verdict.problems[0]?.where).toMatch(/task none-1, verdict\.strict$/);
    expect((await thrownError(() => verify('other.json'))).code).toBe('report-unreadable');
    expect((await thrownError(() => verify('none.json'))).code).toBe('report-unreadable');
  });
});
