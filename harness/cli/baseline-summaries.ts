import { summariseRun } from '../analyse/summarise-run.ts';
import type { TaskOutcome } from '../analyse/task-outcome.ts';
import { baselineNames } from '../backends/baselines/open-baseline.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { ModelsFile } from '../domain/model.ts';
import type { RunSummary } from '../domain/run-summary.ts';
import { planCells } from '../plan/plan-cells.ts';
import type { Judge } from '../store/judge.ts';
import { analysisSettings } from './analysis-settings.ts';
import { openBackend } from './open-backend.ts';

/** The baselines' results on a corpus, computed on the spot and stored nowhere; the oracle left out. */
export async function baselineSummaries(options: {
  readonly modelsFile: ModelsFile;
  readonly corpus: Corpus;
  readonly judge: Judge;
}): Promise<{ readonly name: string; readonly summary: RunSummary }[]> {
  const { modelsFile, corpus, judge } = options;
  const names = baselineNames.filter((name) => name !== 'oracle');
  return Promise.all(
    names.map(async (name) => {
      const model = { id: name, name, backend: 'baseline', reference: name } as const;
      const [cell] = planCells({ modelsFile, selections: [{ model, quantisation: null }], factors: {} });
      if (cell === undefined) throw new Error(`no cell for baseline ${name}`);
      const backend = await openBackend({ cell, corpus, timeoutMs: 60_000, machine: {} });
      const outcomes = new Map<string, TaskOutcome>();
      for (const [position, task] of corpus.tasks.entries()) {
        const signal = AbortSignal.timeout(60_000);
        const completion = await backend.complete({ taskId: task.id, prompt: task.prompt, signal });
        const attempt = { runId: name, taskId: task.id, position, tryNumber: 1, startedAt: '', completion };
        const timing = completion.kind === 'answered' ? completion.reply : null;
        outcomes.set(task.id, { ...judge.judge(attempt), timing });
      }
      await backend.close();
      return { name, summary: summariseRun({ tasks: corpus.tasks, outcomes, settings: analysisSettings }) };
    }),
  );
}
