import { decideHypotheses } from '../analyse/decide-hypotheses.ts';
import { findDeviations } from '../analyse/find-deviations.ts';
import { outcomeValues } from '../analyse/outcomes/outcome-values.ts';
import type { RunEvidence } from '../analyse/run-evidence.ts';
import type { Obstacle } from '../domain/decision.ts';
import { HarnessError } from '../domain/harness-error.ts';
import type { LockParts } from '../domain/lock.ts';
import type { OutcomeDecisions, OutcomeRow, OutcomeRun } from '../domain/outcome-report.ts';
import type { Metric, Registration } from '../domain/registration.ts';
import { type LockChain, loadLock } from '../files/load-lock.ts';
import { taskOrder } from '../plan/task-order.ts';
import { outcomeRules } from './outcome-rules.ts';
import type { OutcomeWorkspace } from './outcome-workspace.ts';

/**
 * Decides the hypotheses of an outcome registration as `decideRegistered` does those of a routing one: the first
 * complete run of a cell that departs in nothing counts, the same tests, the same words. There are no stored verdicts:
 * each run was worked through again from its replies, so that what is here has to be what the lock froze. An amendment
 * that changed the registration alone gets decisions of its own beside the older ones.
 *
 * @param options.runs worked through again
 * @param options.evidence of every run of the registration
 * @param options.started runs that a ledger says were started and nobody shows
 * @throws HarnessError `lock-broken` (integrity)
 */
export async function decideOutcomes(options: {
  readonly workspace: OutcomeWorkspace;
  readonly runs: readonly OutcomeRun[];
  readonly evidence: readonly RunEvidence[];
  readonly started: readonly { readonly runId: string; readonly cell: string }[];
  /** Seed of the bootstrap. */
  readonly seed: number;
}): Promise<OutcomeDecisions> {
  const { workspace, runs, evidence, started, seed } = options;
  const { registration, corpus, parts } = workspace;
  const chain = await lockOf(workspace.registrationFile);
  const ids = corpus.tasks.map(({ id }) => id);
  const deviationsFrom = (registered: Registration) =>
    findDeviations({
      registration: registered,
      links: linksOf(chain),
      taskOrder: taskOrder(registered.order, ids),
      runs: evidence,
      startedRuns: started,
    });
  const rows = new Map(runs.map((run) => [run.runId, run.rows]));
  return {
    registrationId: registration.id,
    question: registration.question,
    lockHash: chain?.hash ?? null,
    rules: (await outcomeRules(workspace, chain)).map((rule) => ({
      rule: rule.name,
      reason: rule.reason,
      scorerHash: parts.scorer,
      detectorHash: parts.detector,
      corpusHash: parts.corpus,
      decisions: decideHypotheses({
        registration: rule.registration,
        tasks: corpus.tasks,
        runs: evidence,
        deviations: deviationsFrom(rule.registration),
        valuesOf: (runId, metric) => valuesOf(rows.get(runId), metric),
        obstacles: frozenObstacles(workspace, chain),
        seed,
      }),
    })),
    deviations: deviationsFrom(registration),
    exclusions: registration.exclusions,
  };
}

function valuesOf(rows: readonly OutcomeRow[] | undefined, metric: Metric) {
  return rows === undefined ? null : outcomeValues(rows, metric);
}

async function lockOf(registrationFile: string): Promise<LockChain | null> {
  try {
    return await loadLock(registrationFile);
  } catch (error) {
    if (error instanceof HarnessError && error.code === 'lock-missing') return null;
    throw error;
  }
}

function linksOf(chain: LockChain | null) {
  if (chain === null) return [];
  const { lock, amendments } = chain;
  return [
    { name: 'lock', hash: lock.hash, parts: lock.parts },
    ...amendments.map(({ number, hash, parts }) => ({ name: `amendment ${number}`, hash, parts })),
  ];
}

function frozenObstacles({ registration, parts }: OutcomeWorkspace, chain: LockChain | null): Obstacle[] {
  if (chain === null) {
    return [{ code: 'not-frozen', statement: `The registration ${registration.id} is not frozen.` }];
  }
  const changed = (Object.keys(parts) as (keyof LockParts)[]).filter(
    (part) => parts[part] !== chain.parts[part],
  );
  return changed.length === 0
    ? []
    : [{ code: 'not-frozen', statement: `What is here is not what was frozen: ${changed.join(', ')}.` }];
}
