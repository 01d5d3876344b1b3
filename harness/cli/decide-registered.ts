import { decideHypotheses } from '../analyse/decide-hypotheses.ts';
import { findDeviations, type LockLink } from '../analyse/find-deviations.ts';
import type { RunEvidence } from '../analyse/run-evidence.ts';
import type { Outcomes, TaskOutcome } from '../analyse/task-outcome.ts';
import type { Deviation, RuleDecisions } from '../domain/decision.ts';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import type { LockParts } from '../domain/lock.ts';
import type { RunRecord } from '../domain/run-record.ts';
import type { LockChain } from '../files/load-lock.ts';
import { taskOrder } from '../plan/task-order.ts';
import type { Judge } from '../store/judge.ts';
import type { Store } from '../store/open-store.ts';
import { analysisSettings } from './baseline-summaries.ts';
import { createJudge } from './create-judge.ts';
import { runOutcomes } from './run-outcomes.ts';
import type { Workspace } from './workspace.ts';

/** The registered hypotheses decided by each rule that was ever frozen, and everything that departs. */
export interface RegisteredDecisions {
  readonly registrationId: string;
  /** Hash of the last link of the lock's chain; null if nothing is frozen. */
  readonly lockHash: string | null;
  /** Oldest first; one for each change of scorer, detector, corpus or toolset. */
  readonly rules: readonly RuleDecisions[];
  readonly deviations: readonly Deviation[];
}

interface Rule extends LockLink {
  readonly reason: string | null;
}

/**
 * Decides the hypotheses of a registration from the runs of a store. An amendment that changed how answers are judged
 * gets its own decisions beside the old ones: verdicts by older sources are taken as they were stored, those by the
 * present sources are made where none are stored.
 *
 * @param started entries that say which runs were started, for a store that holds imported ones
 */
export function decideRegistered(options: {
  readonly store: Store;
  readonly workspace: Workspace;
  readonly chain: LockChain | null;
  readonly started?: readonly LedgerEntry[];
}): RegisteredDecisions {
  const { store, workspace, chain } = options;
  const { registration, corpus } = workspace;
  const rules = chain === null ? [] : rulesOf(chain);
  const runs = store
    .listRuns()
    .filter(({ record }) => record.registrationId === registration.id)
    .map(({ record, state }): RunEvidence => ({ record, state, attempts: outlines(store, record.id) }));
  const deviations = findDeviations({
    registration,
    links: rules,
    taskOrder: taskOrder(
      registration.order,
      corpus.tasks.map(({ id }) => id),
    ),
    runs,
    startedRuns: startedRuns(options.started ?? store.ledgerEntries()),
  });
  const judge = createJudge({ ...workspace, profile: registration.scorer });
  return {
    registrationId: registration.id,
    lockHash: chain?.hash ?? null,
    deviations,
    rules: withoutRepeats(rules).map((rule) => ({
      rule: rule.name,
      reason: rule.reason,
      scorerHash: rule.parts.scorer,
      detectorHash: rule.parts.detector,
      corpusHash: rule.parts.corpus,
      decisions: decideHypotheses({
        registration,
        tasks: corpus.tasks,
        runs,
        deviations,
        outcomesOf: (runId) => outcomesBy({ rule, runId, store, workspace, judge }),
        seed: analysisSettings.seed,
      }),
    })),
  };
}

function rulesOf({ lock, amendments }: LockChain): Rule[] {
  return [
    { name: 'lock', hash: lock.hash, parts: lock.parts, reason: null },
    ...amendments.map(({ number, hash, parts, reason }) => ({
      name: `amendment ${number}`,
      hash,
      parts,
      reason,
    })),
  ];
}

/** Links that judge differently from the one before them. */
function withoutRepeats(rules: readonly Rule[]): Rule[] {
  return rules.filter((rule, index) => {
    const before = rules[index - 1];
    return before === undefined || !judgesAlike(before.parts, rule.parts);
  });
}

function judgesAlike(left: LockParts, right: LockParts): boolean {
  return (['scorer', 'detector', 'corpus', 'toolset'] as const).every((part) => left[part] === right[part]);
}

function outlines(store: Store, runId: string): RunEvidence['attempts'] {
  return store.attemptsOf(runId).map(({ taskId, position, tryNumber, completion }) => ({
    taskId,
    position,
    tryNumber,
    answered: completion.kind === 'answered',
  }));
}

function startedRuns(entries: readonly LedgerEntry[]): { runId: string; cell: string }[] {
  const started = new Map<string, string>();
  for (const { kind, runId, payload } of entries) {
    if (kind === 'run-started' && runId !== null) {
      started.set(runId, `${String(payload['cell'])}, ${String(payload['standing'])}`);
    }
  }
  return [...started].map(([runId, cell]) => ({ runId, cell }));
}

function outcomesBy(options: {
  readonly rule: Rule;
  readonly runId: string;
  readonly store: Store;
  readonly workspace: Workspace;
  readonly judge: Judge;
}): Outcomes | null {
  const { rule, runId, store, workspace, judge } = options;
  const { record } = store.loadRun(runId);
  const isPresent = judgesAlike(rule.parts, workspace.parts);
  const isOwn = record.parts.corpus === rule.parts.corpus && record.parts.toolset === rule.parts.toolset;
  if (isOwn && isPresent) return runOutcomes(store, runId, judge);
  if (isOwn) return storedOutcomes({ rule, record, store, judge });
  return isPresent ? judgedAnew({ record, store, workspace, judge }) : null;
}

function storedOutcomes(options: {
  readonly rule: Rule;
  readonly record: RunRecord;
  readonly store: Store;
  readonly judge: Judge;
}): Outcomes | null {
  const { rule, record, store, judge } = options;
  const { profile } = judge;
  const { scorer, detector } = rule.parts;
  const stored = store.verdictsOf(record.id, { profile, scorerHash: scorer, detectorHash: detector });
  if (stored.length === 0) return null;
  return new Map(
    stored.map(({ taskId, verdict, bailOuts }): [string, TaskOutcome] => [
      taskId,
      { verdict, bailOuts, timing: null },
    ]),
  );
}

/** Old answers under an amended corpus or toolset: judged here and stored nowhere, if they answer the same requests. */
function judgedAnew(options: {
  readonly record: RunRecord;
  readonly store: Store;
  readonly workspace: Workspace;
  readonly judge: Judge;
}): Outcomes | null {
  const { record, store, workspace, judge } = options;
  if (record.parts.toolset !== workspace.parts.toolset) return null;
  const prompts = new Map(workspace.corpus.tasks.map(({ id, prompt }) => [id, prompt]));
  const attempts = [...store.finalAttempts(record.id).values()];
  const sameRequests = attempts.every(({ taskId, completion }) => {
    const prompt = prompts.get(taskId);
    return prompt !== undefined && holdsText(completion.request, prompt);
  });
  if (!sameRequests) return null;
  return new Map(
    attempts.map((attempt): [string, TaskOutcome] => [
      attempt.taskId,
      { ...judge.judge(attempt), timing: null },
    ]),
  );
}

/** Whether a text stands in what was sent, as a value or inside a rendered prompt. */
export function holdsText(request: unknown, text: string): boolean {
  return JSON.stringify(request).includes(JSON.stringify(text).slice(1, -1));
}
