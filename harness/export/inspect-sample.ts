import type { Attempt, Failure } from '../domain/attempt.ts';
import type { TaskResult } from '../domain/report-input.ts';
import type { Task } from '../domain/task.ts';
import { goldInWords } from '../report/gold-in-words.ts';
import type { ExportedRun } from './exported-run.ts';
import type { InspectSample, InspectTool } from './inspect-log-schema.ts';
import { inputMessages, inspectModelEvent } from './inspect-model-event.ts';
import { inspectId, inspectModel } from './inspect-names.ts';
import { inspectScores } from './inspect-scores.ts';
import { usageByModel } from './inspect-usage.ts';

/**
 * A task with all tries at it as a sample; null if it was never asked. What has no verdict has an error and no score,
 * and tries that failed before are `error_retries`.
 */
export function inspectSample(options: {
  readonly run: ExportedRun;
  readonly task: Task;
  readonly result: TaskResult;
  readonly attempts: readonly Attempt[];
  readonly tools: readonly InspectTool[];
}): InspectSample | null {
  const { run, task, result, attempts, tools } = options;
  const [first, last] = [attempts[0], attempts.at(-1)];
  if (first === undefined || last === undefined) return null;
  const events = attempts.map((attempt) => inspectModelEvent({ run, task, attempt, tools }));
  const final = events[attempts.indexOf(last)];
  if (final === undefined) throw new Error(`no event for ${last.taskId}`);
  const { output } = final;
  const answers = output.choices.map(({ message }) => message);
  const { verdict, bailOuts } = result;
  const scored = verdict.kind === 'scored';
  const failures = result.failures.map(errorOf);
  const retries = scored ? failures : failures.slice(0, -1);
  const took = spanOf(first, last);
  return {
    id: task.id,
    epoch: 1,
    input: task.prompt,
    target: goldInWords(task),
    messages: [...inputMessages(run, task), ...answers],
    output,
    scores: inspectScores(result),
    metadata: {
      bucket: task.bucket,
      difficulty: task.difficulty,
      tags: task.tags,
      gold: task.gold,
      ...(task.alternative === undefined ? {} : { alternative: task.alternative }),
      position: first.position,
      tries: attempts.length,
      bail_outs: bailOuts,
      argument_findings: scored ? verdict.findings : [],
    },
    store: {},
    events,
    model_usage: usageByModel(
      inspectModel(run),
      events.filter(({ error }) => error === undefined).map((event) => event.output.usage),
    ),
    role_usage: {},
    started_at: first.startedAt,
    ...took,
    uuid: inspectId(run.record.id, task.id),
    ...(scored ? {} : { error: plainError(verdict.explanation) }),
    ...(retries.length === 0 ? {} : { error_retries: retries }),
    attachments: {},
  };
}

/** When a task was done; null where the last try failed, whose duration nobody measured. */
function spanOf(first: Attempt, last: Attempt): Pick<InspectSample, 'completed_at' | 'total_time'> {
  if (last.completion.kind === 'failed') return { completed_at: null, total_time: null };
  const end = Date.parse(last.startedAt) + last.completion.reply.totalMs;
  return {
    completed_at: new Date(end).toISOString(),
    total_time: Math.max(0, (end - Date.parse(first.startedAt)) / 1_000),
  };
}

function errorOf({ code, message }: Failure) {
  return plainError(`${code}: ${message}`);
}

/** An error as Inspect keeps them; there is no traceback, for it was no exception. */
export function plainError(message: string) {
  return { message, traceback: '', traceback_ansi: '' };
}
