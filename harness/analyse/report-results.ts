import type { Attempt } from '../domain/attempt.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Reply } from '../domain/reply.ts';
import type { ReportReply, ReportRun, TaskResult } from '../domain/report-input.ts';
import type { Task } from '../domain/task.ts';
import { frameRequests, requestText } from './request-frame.ts';
import type { Outcomes } from './task-outcome.ts';

/** What became of every task of a run: the final attempt with its judgement, and the failed tries before it. */
export function reportResults(options: {
  readonly tasks: readonly Task[];
  readonly outcomes: Outcomes;
  readonly attempts: readonly Attempt[];
}): Pick<ReportRun, 'requestFrame' | 'results'> {
  const { tasks, outcomes, attempts } = options;
  const byTask = groupBy(attempts, ({ taskId }) => taskId);
  const texts = new Map(
    tasks.flatMap(({ id }) => {
      const last = byTask.get(id)?.at(-1);
      return last === undefined ? [] : [[id, requestText(last.completion.request)] as const];
    }),
  );
  const { frame, asked } = frameRequests(texts);
  return {
    requestFrame: frame,
    results: tasks.map(({ id }): TaskResult => {
      const tries = byTask.get(id) ?? [];
      const outcome = outcomes.get(id);
      return {
        taskId: id,
        tries: tries.length,
        failures: tries.flatMap(({ completion }) =>
          completion.kind === 'failed' ? [completion.failure] : [],
        ),
        asked: asked.get(id) ?? null,
        reply: replyOf(tries),
        verdict: outcome?.verdict ?? {
          kind: 'unscored',
          reason: 'not-attempted',
          explanation: 'not attempted',
        },
        bailOuts: outcome?.bailOuts ?? [],
      };
    }),
  };
}

function replyOf(tries: readonly Attempt[]): ReportReply | null {
  for (const { completion } of tries.toReversed()) {
    if (completion.kind === 'answered') return withoutTokens(completion.reply);
  }
  return null;
}

function withoutTokens({ tokenIds: _ids, logProbabilities: _logs, ...reply }: Reply): ReportReply {
  return reply;
}
