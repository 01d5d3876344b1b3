import { HarnessError } from '../../domain/harness-error.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { Backend, CompletionRequest } from '../backend.ts';
import { dialectOf } from '../dialects/dialect-of.ts';
import { askServer } from '../http/ask-server.ts';
import { httpExchange } from '../http/http-exchange.ts';
import { networkFailure } from '../http/network-failure.ts';
import { statusMeaning } from '../http/status-failure.ts';
import type { OpenOptions } from '../open-options.ts';
import { type OllamaFacts, ollamaFacts } from './describe-ollama.ts';
import { ollamaClient } from './ollama-client.ts';
import {
  contextTooLarge,
  modelMissing,
  noRenderOnly,
  noToolSupport,
  notOllama,
  notRunning,
} from './ollama-errors.ts';
import { ollamaHost } from './ollama-host.ts';
import {
  chatAnswerSchema,
  chatReply,
  generateAnswerSchema,
  generateReply,
  renderAnswerSchema,
} from './ollama-reply.ts';
import { chatRequest, generateRequest } from './ollama-request.ts';

/**
 * Opens a model on an Ollama server, over its native API.
 *
 * - `shipped`: `/api/chat` with tools; template, grammar and parser are the server's.
 * - `raw`: the server renders its template without answering, `/api/generate` continues that text as it is, and
 *   the calls are read here. Ollama takes no token ids: it adds a beginning-of-text token where the model wants
 *   one, and hides control tokens of the reply.
 *
 * @throws HarnessError if the server is not there, lacks the model or its tools, or has too little context
 */
export async function openOllama(
  options: OpenOptions,
  { host: address }: { readonly host: string | undefined },
): Promise<Backend> {
  const { reference: model, config, tools, systemPrompt, timeoutMs } = options;
  const host = ollamaHost(address);
  if (config.decoding === 'constrained') {
    throw new HarnessError({
      code: 'decoding-not-offered',
      message: `Ollama has no setting that constrains the decoding of tool calls (cell of ${model}).`,
      fix: 'Run with --decoding free; constrained decoding is offered for .gguf files.',
    });
  }
  const facts = await factsOrError(host, model, timeoutMs);
  if (facts.capabilities !== null && !facts.capabilities.includes('tools')) {
    throw noToolSupport(model, facts.capabilities);
  }
  if (facts.trainedContextTokens !== null && facts.trainedContextTokens < config.contextTokens) {
    throw contextTooLarge(model, config.contextTokens, facts.trainedContextTokens);
  }
  const dialect = config.protocol === 'raw' ? dialectOf(facts.template ?? '') : null;

  const chat = (prompt: string, renderOnly = false): JsonObject =>
    chatRequest({ model, config, tools, systemPrompt, prompt, renderOnly });

  return {
    async describe() {
      return { ...facts.description, protocol: config.protocol, dialect };
    },
    async complete({ prompt, signal }: CompletionRequest) {
      if (dialect === null) {
        const url = `${host}/api/chat`;
        return askServer({ url, body: chat(prompt), signal, shape: chatAnswerSchema, toReply: chatReply });
      }
      const rendering = chat(prompt, true);
      const rendered = await render(`${host}/api/chat`, rendering, signal);
      if (rendered.kind === 'failed') {
        return { kind: 'failed', request: rendering, response: rendered.response, failure: rendered.failure };
      }
      if (rendered.prompt === null) throw noRenderOnly(facts.serverVersion);
      return askServer({
        url: `${host}/api/generate`,
        body: generateRequest({ model, config, renderedPrompt: rendered.prompt }),
        signal,
        shape: generateAnswerSchema,
        toReply: (answer, totalMs) => generateReply(answer, totalMs, dialect),
      });
    },
    async close() {
      // The server keeps its models as long as its own settings say.
    },
  };
}

async function render(url: string, body: JsonObject, signal: AbortSignal) {
  try {
    const answer = await httpExchange({ url, body, signal });
    if (answer.status !== 200) {
      const meaning = statusMeaning(answer);
      const failure =
        meaning.kind === 'failed'
          ? meaning.failure
          : ({ code: 'server-error', message: meaning.report, status: answer.status } as const);
      return { kind: 'failed', response: answer.json ?? answer.text, failure } as const;
    }
    const shape = renderAnswerSchema.safeParse(answer.json);
    return {
      kind: 'rendered',
      prompt: shape.success ? shape.data._debug_info.rendered_template : null,
    } as const;
  } catch (error) {
    return { kind: 'failed', response: null, failure: networkFailure(error, signal) } as const;
  }
}

/** The server's facts, or the error that tells the operator what to do. */
async function factsOrError(host: string, model: string, timeoutMs: number): Promise<OllamaFacts> {
  const signal = AbortSignal.timeout(timeoutMs);
  const client = ollamaClient(host, signal);
  try {
    return await ollamaFacts(client, model);
  } catch (error) {
    if (error instanceof Error && 'status_code' in error) {
      if (error.status_code !== 404)
        throw notOllama(host, `status ${String(error.status_code)}, ${error.message}`, error);
      const there = await client.list().then(
        ({ models }) => models.map(({ name }) => name),
        (cause: unknown) => {
          throw notOllama(host, 'it lists no models', cause);
        },
      );
      throw modelMissing(model, host, there);
    }
    if (error instanceof SyntaxError) throw notOllama(host, error.message, error);
    const failure = networkFailure(error, signal);
    if (failure.code === 'unreachable') throw notRunning(host, error);
    throw notOllama(host, failure.message, error);
  }
}
