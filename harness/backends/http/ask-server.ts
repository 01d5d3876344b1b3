import type { z } from 'zod';
import type { Completion } from '../../domain/attempt.ts';
import type { Json } from '../../domain/json.ts';
import type { Reply } from '../../domain/reply.ts';
import { type HttpAnswer, httpExchange } from './http-exchange.ts';
import { networkFailure } from './network-failure.ts';
import { statusMeaning } from './status-failure.ts';

/** One request to a model behind a server, and how to read its answer. */
export interface ServerQuestion<Body> {
  readonly url: string;
  readonly body: Json;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** The shape that the server's API promises. */
  readonly shape: z.ZodType<Body>;
  readonly toReply: (body: Body, totalMs: number) => Reply;
}

/** Asks once. Whatever a server or network does becomes a completion; headers (keys) are never part of it. */
export async function askServer<Body>(question: ServerQuestion<Body>): Promise<Completion> {
  const { url, body: request, headers, signal, shape, toReply } = question;
  const started = performance.now();
  let answer: HttpAnswer;
  try {
    answer = await httpExchange({
      url,
      body: request,
      ...(headers === undefined ? {} : { headers }),
      signal,
    });
  } catch (error) {
    return { kind: 'failed', request, response: null, failure: networkFailure(error, signal) };
  }
  const totalMs = performance.now() - started;
  const response: Json = answer.json ?? answer.text;
  const failed = (code: 'not-json' | 'wrong-shape', message: string): Completion => ({
    kind: 'failed',
    request,
    response,
    failure: { code, message, status: answer.status },
  });
  if (answer.status !== 200) {
    const meaning = statusMeaning(answer);
    return meaning.kind === 'failed'
      ? { kind: 'failed', request, response, failure: meaning.failure }
      : { kind: 'answered', request, response, reply: unreadableReply(meaning.report, totalMs) };
  }
  if (answer.json === undefined) {
    const found = answer.text.trim() === '' ? 'an empty body' : JSON.stringify(answer.text.slice(0, 120));
    return failed('not-json', `expected JSON, found ${found}`);
  }
  const body = shape.safeParse(answer.json);
  if (body.success) return { kind: 'answered', request, response, reply: toReply(body.data, totalMs) };
  const [issue] = body.error.issues;
  return failed(
    'wrong-shape',
    `${issue?.path.join('.') || 'the answer'}: ${issue?.message ?? 'not as promised'}`,
  );
}

function unreadableReply(report: string, totalMs: number): Reply {
  return {
    text: '',
    calls: [],
    callsReadBy: 'server',
    finishReason: 'unknown',
    finishRaw: null,
    tokenIds: null,
    promptTokens: null,
    cachedPromptTokens: null,
    replyTokens: null,
    totalMs,
    loadMs: null,
    promptMs: null,
    generationMs: null,
    logProbabilities: null,
    serverParseError: report,
  };
}
