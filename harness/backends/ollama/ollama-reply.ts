import { z } from 'zod';
import { canonicalJson } from '../../domain/canonical-json.ts';
import type { FinishReason, Reply } from '../../domain/reply.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { readCalls } from '../dialects/read-calls.ts';
import { logProbabilitySchema, readLogProbabilities } from '../http/server-log-probabilities.ts';

const counts = {
  done: z.boolean(),
  done_reason: z.string().optional(),
  total_duration: z.number().optional(),
  load_duration: z.number().optional(),
  prompt_eval_count: z.number().optional(),
  prompt_eval_duration: z.number().optional(),
  eval_count: z.number().optional(),
  eval_duration: z.number().optional(),
  logprobs: z.array(logProbabilitySchema).nullish(),
};

/** Answer of `/api/chat`, the fields that are read. Metrics that are zero are left out by the server. */
export const chatAnswerSchema = z.object({
  ...counts,
  message: z.object({
    content: z.string().default(''),
    thinking: z.string().optional(),
    tool_calls: z
      .array(
        z.object({ function: z.object({ name: z.string(), arguments: z.record(z.string(), z.json()) }) }),
      )
      .nullish(),
  }),
});

/** Answer of `/api/generate`. */
export const generateAnswerSchema = z.object({ ...counts, response: z.string() });

/** Answer of a request for the rendered prompt. */
export const renderAnswerSchema = z.object({ _debug_info: z.object({ rendered_template: z.string() }) });

/** Reads a chat answer. The server hands arguments over as an object with keys in random order: they are sorted. */
export function chatReply(answer: z.infer<typeof chatAnswerSchema>, totalMs: number): Reply {
  const calls = answer.message.tool_calls ?? [];
  return {
    ...measures(answer, totalMs),
    text: answer.message.content,
    calls: calls.map((call) => ({
      name: call.function.name,
      argumentsText: canonicalJson(call.function.arguments),
    })),
    callsReadBy: 'server',
  };
}

/** Reads a raw generation: its text is the model's, and the calls in it are read here. */
export function generateReply(
  answer: z.infer<typeof generateAnswerSchema>,
  totalMs: number,
  dialect: Dialect,
): Reply {
  return {
    ...measures(answer, totalMs),
    text: answer.response,
    calls: readCalls(answer.response, dialect).calls,
    callsReadBy: 'dialect',
  };
}

function measures(
  answer: z.infer<z.ZodObject<typeof counts>>,
  totalMs: number,
): Omit<Reply, 'text' | 'calls' | 'callsReadBy'> {
  const ms = (nanoseconds: number | undefined) => (nanoseconds === undefined ? null : nanoseconds / 1e6);
  return {
    // A stream of equal chunks is broken off by the server without an end: nobody says why it stopped.
    finishReason: answer.done ? finishReason(answer.done_reason) : 'unknown',
    finishRaw: answer.done ? (answer.done_reason ?? null) : 'not done',
    tokenIds: null,
    promptTokens: answer.prompt_eval_count ?? null,
    cachedPromptTokens: null,
    replyTokens: answer.eval_count ?? null,
    totalMs,
    loadMs: ms(answer.load_duration),
    promptMs: ms(answer.prompt_eval_duration),
    generationMs: ms(answer.eval_duration),
    logProbabilities: readLogProbabilities(answer.logprobs),
    serverParseError: null,
  };
}

function finishReason(reason: string | undefined): FinishReason {
  return reason === 'stop' || reason === 'length' ? reason : 'unknown';
}
