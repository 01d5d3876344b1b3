import { z } from 'zod';
import type { FinishReason, Reply } from '../../domain/reply.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { readCalls } from '../dialects/read-calls.ts';
import { logProbabilitySchema, readLogProbabilities } from '../http/server-log-probabilities.ts';

const timings = z.object({
  cache_n: z.number().optional(),
  prompt_n: z.number().optional(),
  prompt_ms: z.number().optional(),
  predicted_n: z.number().optional(),
  predicted_ms: z.number().optional(),
});

/** Answer of `/v1/chat/completions`, the fields that are read. */
export const chatCompletionSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        logprobs: z.object({ content: z.array(logProbabilitySchema).nullish() }).nullish(),
        message: z.object({
          content: z.string().nullish(),
          tool_calls: z
            .array(
              z.object({
                function: z.object({
                  name: z.string(),
                  // The API promises a string; some servers send the object itself.
                  arguments: z.union([z.string(), z.record(z.string(), z.json())]),
                }),
              }),
            )
            .nullish(),
        }),
      }),
    )
    .min(1),
  usage: z
    .object({
      prompt_tokens: z.number().optional(),
      completion_tokens: z.number().optional(),
      prompt_tokens_details: z.object({ cached_tokens: z.number().optional() }).nullish(),
    })
    .nullish(),
  timings: timings.optional(),
});

/** Answer of llama-server's `/completion`. */
export const completionSchema = z.object({
  content: z.string(),
  tokens: z.array(z.number().int()),
  stop_type: z.string(),
  tokens_evaluated: z.number().optional(),
  completion_probabilities: z.array(logProbabilitySchema).nullish(),
  timings: timings.optional(),
});

/** What is read of an answer of `/completion`. */
export type CompletionAnswer = z.infer<typeof completionSchema>;

/** Reads a chat completion: the server has read the calls. */
export function chatCompletionReply(answer: z.infer<typeof chatCompletionSchema>, totalMs: number): Reply {
  const [choice] = answer.choices;
  const { usage } = answer;
  return {
    text: choice?.message.content ?? '',
    calls: (choice?.message.tool_calls ?? []).map(({ function: call }) => ({
      name: call.name,
      argumentsText: typeof call.arguments === 'string' ? call.arguments : JSON.stringify(call.arguments),
    })),
    callsReadBy: 'server',
    finishReason: finishReasons[choice?.finish_reason ?? ''] ?? 'unknown',
    finishRaw: choice?.finish_reason ?? null,
    tokenIds: null,
    promptTokens: usage?.prompt_tokens ?? null,
    cachedPromptTokens: usage?.prompt_tokens_details?.cached_tokens ?? answer.timings?.cache_n ?? null,
    replyTokens: usage?.completion_tokens ?? null,
    logProbabilities: readLogProbabilities(choice?.logprobs?.content),
    ...times(answer.timings, totalMs),
  };
}

/** Reads a completion of token ids. `text` is the text of all its tokens, control tokens of calls included. */
export function completionReply(options: {
  readonly answer: CompletionAnswer;
  readonly text: string;
  readonly dialect: Dialect;
  readonly totalMs: number;
}): Reply {
  const { answer, text, dialect, totalMs } = options;
  return {
    text,
    calls: readCalls(text, dialect).calls,
    callsReadBy: 'dialect',
    finishReason: finishReasons[answer.stop_type] ?? 'unknown',
    finishRaw: answer.stop_type,
    tokenIds: answer.tokens,
    promptTokens: answer.tokens_evaluated ?? null,
    cachedPromptTokens: answer.timings?.cache_n ?? null,
    replyTokens: answer.tokens.length,
    logProbabilities: readLogProbabilities(answer.completion_probabilities),
    ...times(answer.timings, totalMs),
  };
}

const finishReasons: Readonly<Record<string, FinishReason>> = {
  stop: 'stop',
  tool_calls: 'tool-calls',
  function_call: 'tool-calls',
  length: 'length',
  eos: 'stop',
  word: 'stop',
  limit: 'length',
};

function times(
  measured: z.infer<typeof timings> | undefined,
  totalMs: number,
): Pick<Reply, 'totalMs' | 'loadMs' | 'promptMs' | 'generationMs' | 'serverParseError'> {
  return {
    totalMs,
    loadMs: null,
    promptMs: measured?.prompt_ms ?? null,
    generationMs: measured?.predicted_ms ?? null,
    serverParseError: null,
  };
}
