import { summariseRun } from '../../harness/analyse/summarise-run.ts';
import type { TaskOutcome } from '../../harness/analyse/task-outcome.ts';
import { openBaseline } from '../../harness/backends/baselines/open-baseline.ts';
import { analysisSettings } from '../../harness/cli/analysis-settings.ts';
import type { Config } from '../../harness/domain/config.ts';
import type { Corpus } from '../../harness/domain/corpus.ts';
import type { RunSummary } from '../../harness/domain/run-summary.ts';
import { toolDefinitions } from '../../harness/macro/tool-definitions.ts';
import type { Judge } from '../../harness/store/judge.ts';
import type { MemoryStore } from './memory-store.ts';

/** A run in numbers, as far as it has come. */
export function summaryOf(options: {
  readonly corpus: Corpus;
  readonly store: MemoryStore;
  readonly runId: string;
}): RunSummary {
  const { corpus, store, runId } = options;
  const outcomes = new Map<string, TaskOutcome>();
  for (const [taskId, { completion }] of store.finalAttempts(runId)) {
    const judged = store.verdictOf(runId, taskId);
    if (completion.kind === 'answered' && judged !== null)
      outcomes.set(taskId, { verdict: judged.verdict, bailOuts: judged.bailOuts, timing: completion.reply });
  }
  return summariseRun({ tasks: corpus.tasks, outcomes, settings: analysisSettings });
}

/** What it takes no model to reach: the baselines, computed here and now. */
export async function baselineSummaries(options: {
  readonly corpus: Corpus;
  readonly judge: Judge;
  readonly config: Config;
}): Promise<readonly { readonly name: string; readonly summary: RunSummary }[]> {
  const { corpus, judge, config } = options;
  const names = ['silent', 'refusal', 'majority', 'keyword', 'nearest-neighbour'];
  return Promise.all(
    names.map(async (name) => {
      const backend = await openBaseline(
        {
          model: { id: name, name, backend: 'baseline', reference: name },
          reference: name,
          config,
          tools: toolDefinitions(corpus.toolset, config.schema),
          systemPrompt: corpus.systemPrompt,
          timeoutMs: 60_000,
        },
        { corpus },
      );
      const outcomes = new Map<string, TaskOutcome>();
      for (const [position, { id, prompt }] of corpus.tasks.entries()) {
        const { signal } = new AbortController();
        const completion = await backend.complete({ taskId: id, prompt, signal });
        const attempt = { runId: name, taskId: id, position, tryNumber: 1, startedAt: '', completion };
        const timing = completion.kind === 'answered' ? completion.reply : null;
        outcomes.set(id, { ...judge.judge(attempt), timing });
      }
      return { name, summary: summariseRun({ tasks: corpus.tasks, outcomes, settings: analysisSettings }) };
    }),
  );
}
