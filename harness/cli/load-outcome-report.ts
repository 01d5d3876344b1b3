import { compareArms } from '../analyse/outcomes/compare-arms.ts';
import { summariseOutcomes } from '../analyse/outcomes/summarise-outcomes.ts';
import { type OutcomeCorpus, worldOf } from '../arms/outcome-corpus.ts';
import { replayEpisode } from '../arms/replay-episode.ts';
import type { Arm } from '../domain/arm.ts';
import type { Completion } from '../domain/attempt.ts';
import type { OutcomeReport, OutcomeRow, OutcomeRun } from '../domain/outcome-report.ts';
import type { OutcomeTask } from '../domain/outcome-task.ts';
import type { TokenPrice } from '../domain/token-price.ts';
import { programs } from '../handlers/programs.ts';
import { goldWorld } from '../outcomes/gold-world.ts';
import { scoreOutcome } from '../outcomes/score-outcome.ts';
import { stepId } from '../run/step-id.ts';
import type { Store } from '../store/open-store.ts';
import { analysisSettings } from './analysis-settings.ts';
import type { OutcomeWorkspace } from './outcome-workspace.ts';

/**
 * Everything that is shown of the runs over a workspace's outcome corpus. Each run is worked through once more from its
 * stored replies, which also finds a request that is not what its arm sends.
 *
 * @param options.ids ids of the runs; null: all that were made with the workspace's corpus
 * @throws HarnessError `evidence-differs` (integrity)
 */
export async function loadOutcomeReport(options: {
  readonly workspace: OutcomeWorkspace;
  readonly store: Store;
  readonly ids: readonly string[] | null;
  readonly price: TokenPrice | null;
}): Promise<OutcomeReport> {
  const { workspace, store, ids, price } = options;
  const { corpus, parts } = workspace;
  const settings = analysisSettings;
  const runs: OutcomeRun[] = [];
  for (const { record, standing, state } of store.listRuns()) {
    const { arm, model } = record.cell;
    if (arm === undefined || record.parts.corpus !== parts.corpus) continue;
    if (ids !== null && !ids.includes(record.id)) continue;
    const rows = await replayRun({ store, runId: record.id, corpus, arm });
    const summary = summariseOutcomes({ rows, price, settings });
    const isScripted = model.backend === 'baseline';
    runs.push({
      runId: record.id,
      model: model.id,
      cell: record.cell.id,
      arm,
      isScripted,
      standing,
      state,
      summary,
      rows,
    });
  }
  return {
    corpus: corpus.manifest,
    tasks: corpus.tasks.length,
    settings,
    price,
    runs,
    comparisons: compareArms({ runs: runs.filter(({ isScripted }) => !isScripted), price, settings }),
  };
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
