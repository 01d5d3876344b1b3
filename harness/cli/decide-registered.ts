import { decideHypotheses } from '../analyse/decide-hypotheses.ts';
import { findDeviations } from '../analyse/find-deviations.ts';
import { type TaskValues, taskValues } from '../analyse/pair-values.ts';
import type { RunEvidence } from '../analyse/run-evidence.ts';
import type { Deviation, RuleDecisions } from '../domain/decision.ts';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import type { Metric, Registration } from '../domain/registration.ts';
import { taskOrder } from '../plan/task-order.ts';
import type { Store } from '../store/open-store.ts';
import { analysisSettings } from './analysis-settings.ts';
import type { FrozenChain } from './frozen-chain.ts';
import { type FrozenRule, frozenRules } from './frozen-rules.ts';
import { ruleOutcomes } from './rule-outcomes.ts';
import type { Workspace } from './workspace.ts';

/** An amendment, or the lock, that has no decisions of its own. */
export interface RuleAside {
  /** `lock`, `amendment 1`, … */
  readonly rule: string;
  readonly why: 'as-before' | 'not-at-hand';
  /** One sentence. */
  readonly statement: string;
}

/** The registered hypotheses decided by each rule that was ever frozen, and everything that departs. */
export interface RegisteredDecisions {
  readonly registrationId: string;
  /** Hash of the last link of the lock's chain; null if nothing is frozen. */
  readonly lockHash: string | null;
  /** Oldest first; one for each change of anything that decides: hypotheses, corpus, toolset, scorer, detector. */
  readonly rules: readonly RuleDecisions[];
  readonly aside: readonly RuleAside[];
  /** From the registration as it stands now. */
  readonly deviations: readonly Deviation[];
}

/**
 * Decides the hypotheses of a registration from the runs of a store. An amendment that changed what decides gets its
 * own decisions beside the old ones, which stay: each rule with the hypotheses, cells and procedure that it registered
 * and the gold that it froze. Verdicts by older sources are taken as they were stored; the others are made where none
 * are stored.
 *
 * @param started entries that say which runs were started, for a store that holds imported ones
 */
export function decideRegistered(options: {
  readonly store: Store;
  readonly workspace: Workspace;
  readonly chain: FrozenChain | null;
  readonly started?: readonly LedgerEntry[];
}): RegisteredDecisions {
  const { store, workspace, chain } = options;
  const { registration } = workspace;
  const all = chain === null ? [] : frozenRules(chain, workspace);
  const stored = store.listRuns();
  const runs = stored
    .filter(({ record }) => record.registrationId === registration.id)
    .map(({ record, state }): RunEvidence => ({ record, state, attempts: outlines(store, record.id) }));
  const known = new Set(stored.map(({ record }) => record.id));
  const started = startedRuns(options.started ?? store.ledgerEntries()).filter(
    ({ runId }) => !known.has(runId),
  );
  const deviationsFrom = (registered: Registration, tasks: readonly { readonly id: string }[]) =>
    findDeviations({
      registration: registered,
      links: all,
      taskOrder: taskOrder(
        registered.order,
        tasks.map(({ id }) => id),
      ),
      runs,
      startedRuns: started,
    });
  const decided = all.flatMap((rule) => (rule.kind === 'decides' ? [rule] : []));
  return {
    registrationId: registration.id,
    lockHash: chain?.hash ?? null,
    deviations: deviationsFrom(registration, workspace.corpus.tasks),
    aside: all.flatMap((rule) =>
      rule.kind === 'aside' ? [{ rule: rule.name, why: rule.why, statement: rule.statement }] : [],
    ),
    rules: decided.map((rule) => ({
      rule: rule.name,
      reason: rule.reason,
      scorerHash: rule.parts.scorer,
      detectorHash: rule.parts.detector,
      corpusHash: rule.parts.corpus,
      decisions: decideHypotheses({
        registration: rule.registration,
        tasks: rule.tasks,
        runs,
        deviations: deviationsFrom(rule.registration, rule.tasks),
        valuesOf: valuesOf({ rule, store, workspace }),
        seed: analysisSettings.seed,
      }),
    })),
  };
}

function valuesOf(options: {
  readonly rule: Extract<FrozenRule, { kind: 'decides' }>;
  readonly store: Store;
  readonly workspace: Workspace;
}): (runId: string, metric: Metric) => TaskValues | null {
  const { rule, store, workspace } = options;
  return (runId, metric) => {
    const outcomes = ruleOutcomes({ rule, runId, store, parts: workspace.parts });
    return outcomes === null ? null : taskValues({ metric, tasks: rule.tasks, outcomes });
  };
}

/** What was tried in a run, in order. */
export function outlines(store: Store, runId: string): RunEvidence['attempts'] {
  return store.attemptsOf(runId).map(({ taskId, position, tryNumber, completion }) => ({
    taskId,
    position,
    tryNumber,
    answered: completion.kind === 'answered',
  }));
}

/** Runs that ledger entries say were started, with their cells. */
export function startedRuns(entries: readonly LedgerEntry[]): { runId: string; cell: string }[] {
  const started = new Map<string, string>();
  for (const { kind, runId, payload } of entries) {
    if (kind === 'run-started' && runId !== null) {
      started.set(runId, `${String(payload['cell'])}, ${String(payload['standing'])}`);
    }
  }
  return [...started].map(([runId, cell]) => ({ runId, cell }));
}
