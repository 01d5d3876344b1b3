import { compareArms } from '../analyse/outcomes/compare-arms.ts';
import { summariseOutcomes } from '../analyse/outcomes/summarise-outcomes.ts';
import { type OutcomeCorpus, worldOf } from '../arms/outcome-corpus.ts';
import { replayEpisode } from '../arms/replay-episode.ts';
import type { Arm } from '../domain/arm.ts';
import type { Completion } from '../domain/attempt.ts';
import { versionMark } from '../domain/cell-factors.ts';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import type { OutcomeReport, OutcomeRow, OutcomeRun } from '../domain/outcome-report.ts';
import type { OutcomeTask } from '../domain/outcome-task.ts';
import { stepId } from '../domain/step-id.ts';
import type { TokenPrice } from '../domain/token-price.ts';
import { programs } from '../handlers/programs.ts';
import { goldWorld } from '../outcomes/gold-world.ts';
import { scoreOutcome } from '../outcomes/score-outcome.ts';
import { cellId } from '../plan/cell-id.ts';
import type { Store } from '../store/open-store.ts';
import { analysisSettings } from './analysis-settings.ts';
import { decideOutcomes } from './decide-outcomes.ts';
import { outlines, startedRuns } from './decide-registered.ts';
import type { OutcomeWorkspace } from './outcome-workspace.ts';

/**
 * Everything that is shown of the runs over a workspace's outcome corpus. Each run is worked through once more from its
 * stored replies, which also finds a request that is not what its arm sends.
 *
 * @param options.stores of several that hold a run the first counts
 * @param options.ids ids of the runs; null: all that were made with the workspace's corpus, with the decisions on the
 *   registered hypotheses
 * @param options.ledger what says which runs were started (default: the ledgers of the stores)
 * @throws HarnessError `evidence-differs`, `lock-broken` (integrity)
 */
export async function loadOutcomeReport(options: {
  readonly workspace: OutcomeWorkspace;
  readonly stores: readonly Store[];
  readonly ids: readonly string[] | null;
  readonly price: TokenPrice | null;
  readonly ledger?: readonly LedgerEntry[];
}): Promise<OutcomeReport> {
  const { workspace, stores, ids, price } = options;
  const { corpus, parts, registration } = workspace;
  const settings = analysisSettings;
  const runs: OutcomeRun[] = [];
  const stored = storedRuns(stores);
  const cells = stored.map(({ record }) => record.cell);
  for (const { store, record, standing, state } of stored) {
    const { arm, model, config } = record.cell;
    if (arm === undefined || record.parts.corpus !== parts.corpus) continue;
    if (ids !== null && !ids.includes(record.id)) continue;
    const rows = await replayRun({ store, runId: record.id, corpus, arm });
    const summary = summariseOutcomes({ rows, price, settings });
    const isScripted = model.backend === 'baseline';
    const version = versionMark(record.cell, cells);
    runs.push({
      runId: record.id,
      model: model.id,
      config,
      name: isScripted ? model.id : `${cellId({ model, config })}${version}`,
      cell: `${record.cell.id}${version}`,
      arm,
      isScripted,
      standing,
      state,
      summary,
      rows,
    });
  }
  const started = startedRuns(options.ledger ?? stores.flatMap((store) => store.ledgerEntries()));
  const seen = new Set(stored.map(({ record }) => record.id));
  const decided =
    ids === null
      ? await decideOutcomes({
          workspace,
          runs,
          evidence: stored
            .filter(({ record }) => record.registrationId === registration.id)
            .map(({ store, record, state }) => ({ record, state, attempts: outlines(store, record.id) })),
          started: started.filter(({ runId }) => !seen.has(runId)),
          seed: settings.seed,
        })
      : null;
  return {
    corpus: corpus.manifest,
    tasks: corpus.tasks.length,
    settings,
    price,
    runs,
    comparisons: compareArms({ runs: runs.filter(({ isScripted }) => !isScripted), price, settings }),
    decided,
  };
}

/** The runs of several stores, each once, oldest first. */
function storedRuns(stores: readonly Store[]) {
  const byId = new Map(
    stores
      .toReversed()
      .flatMap((store) => store.listRuns().map((run) => [run.record.id, { ...run, store }] as const)),
  );
  return [...byId.values()].sort((left, right) =>
    `${left.record.startedAt} ${left.record.id}` < `${right.record.startedAt} ${right.record.id}` ? -1 : 1,
  );
}

/** What a stored run came to, task by task in corpus order. */
async function replayRun(options: {
  readonly store: Store;
  readonly runId: string;
  readonly corpus: OutcomeCorpus;
  readonly arm: Arm;
}): Promise<OutcomeRow[]> {
  const { store, runId, corpus, arm } = options;
  const attempts = store.finalAttempts(runId);
  const rows: OutcomeRow[] = [];
  for (const task of corpus.tasks) {
    const steps = Array.from(
      { length: arm.maxRequests },
      (_, index) => attempts.get(stepId(task.id, index + 1))?.completion,
    );
    const end = steps.findIndex((step) => step === undefined);
    const made = steps.slice(0, end < 0 ? steps.length : end).flatMap((step) => step ?? []);
    rows.push(await replayTask({ name: `run ${runId}, task ${task.id}`, task, steps: made, corpus, arm }));
  }
  return rows;
}

async function replayTask(options: {
  readonly name: string;
  readonly task: OutcomeTask;
  readonly steps: readonly Completion[];
  readonly corpus: OutcomeCorpus;
  readonly arm: Arm;
}): Promise<OutcomeRow> {
  const { name, task, steps, corpus, arm } = options;
  const { gold, prompt } = task;
  const world = worldOf(corpus, task);
  const { toolset } = corpus;
  const { signal } = new AbortController();
  const episode = await replayEpisode({ name, steps, arm, prompt, world, toolset, programs, signal });
  const replies = steps.flatMap((step) => (step.kind === 'answered' ? [step.reply] : []));
  return {
    taskId: task.id,
    bucket: task.bucket,
    verdict: scoreOutcome({ gold, goldWorld: await goldWorld(world, gold.changes), episode }),
    requests: steps.length,
    calls: episode.calls.length,
    cutResults: episode.calls.filter(({ cut }) => cut).length,
    promptTokens: total(replies.map(({ promptTokens }) => promptTokens)),
    replyTokens: total(replies.map(({ replyTokens }) => replyTokens)),
    modelMs: replies.reduce((sum, { totalMs }) => sum + totalMs, 0),
  };
}

/** null if one was not counted. */
function total(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
