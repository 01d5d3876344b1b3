import type { Completion, FailureCode } from '../domain/attempt.ts';
import type { ExternalRecord } from '../domain/external-run.ts';
import type { FinishReason } from '../domain/reply.ts';
import type { Task } from '../domain/task.ts';

/** One task of a run that somebody else made and scored, in our words. */
export interface AuditedItem {
  readonly task: Task;
  readonly completion: Completion;
  /** Points that the record claims; null if it claims none. */
  readonly claimedPoints: number | null;
  /** What the source's own detector found. */
  readonly bailOut: string | null;
}

/** An external record as a task and what came back. A finish reason that is not recorded counts as `stop`. */
export function auditedItem(record: ExternalRecord): AuditedItem {
  const { claimedPoints, bailOut } = record;
  return { task: taskOf(record), completion: completionOf(record), claimedPoints, bailOut };
}

function taskOf(record: ExternalRecord): Task {
  const { taskId, bucket, prompt, expected, alternative } = record;
  return {
    id: taskId,
    bucket,
    // The source's own difficulty has no place in our list; it is not used in an audit.
    difficulty: 'direct',
    prompt,
    gold: expected.length === 0 ? { kind: 'no-call' } : { kind: 'calls', calls: [...expected] },
    ...(alternative === null
      ? {}
      : {
          alternative: {
            gold: { kind: 'calls', calls: [alternative] },
            credit: 0.5,
            because: 'The record names it as a second reading.',
          },
        }),
    tags: [],
    rationale: 'As the record expects.',
  };
}

function completionOf({ prompt, error, text, calls, finishReason, latencyMs }: ExternalRecord): Completion {
  const request = { prompt };
  if (error !== null) {
    const failure = { code: failureCode(error), message: error, status: null };
    return { kind: 'failed', request, response: null, failure };
  }
  return {
    kind: 'answered',
    request,
    response: null,
    reply: {
      text: text ?? '',
      calls: calls.map(({ tool, argumentsText }) => ({ name: tool, argumentsText })),
      callsReadBy: 'server',
      finishReason: finishReason === null ? 'stop' : finishReasonOf(finishReason),
      finishRaw: finishReason,
      tokenIds: null,
      promptTokens: null,
      cachedPromptTokens: null,
      replyTokens: null,
      totalMs: latencyMs ?? 0,
      loadMs: null,
      promptMs: null,
      generationMs: null,
      logProbabilities: null,
      serverParseError: null,
    },
  };
}

function finishReasonOf(raw: string): FinishReason {
  if (/^(stop|eos|end[_-]turn|stop[_-]sequence)$/i.test(raw)) return 'stop';
  if (/^(length|max[_-]?tokens)$/i.test(raw)) return 'length';
  return /^(tool[_-]?(calls?|use)|function[_-]call)$/i.test(raw) ? 'tool-calls' : 'unknown';
}

function failureCode(error: string): FailureCode {
  if (/time(d)?[ -]?out|ETIMEDOUT|deadline/i.test(error)) return 'timeout';
  if (/fetch failed|ECONN|EPIPE|ENOTFOUND|socket|unreachable|network/i.test(error)) return 'unreachable';
  return /\b[45]\d\d\b/.test(error) ? 'http-status' : 'server-error';
}
