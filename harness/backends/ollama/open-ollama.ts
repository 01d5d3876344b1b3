import { HarnessError } from '../../domain/harness-error.ts';
import type { Backend, CompletionRequest } from '../backend.ts';
import { dialectOf } from '../dialects/dialect-of.ts';
import { networkFailure } from '../http/network-failure.ts';
import type { OpenOptions } from '../open-options.ts';
import { ollamaConversation } from './ask-ollama.ts';
import { type OllamaFacts, ollamaFacts } from './describe-ollama.ts';
import { inspectOllama } from './inspect-ollama.ts';
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
  const { reference: model, config, timeoutMs } = options;
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

  const conversation = ollamaConversation(host, options);
  const inspector = inspectOllama({ host, options, conversation, dialect });
  return {
    async describe() {
      return { ...facts.description, protocol: config.protocol, dialect };
    },
    async complete(request: CompletionRequest) {
      if (dialect === null) return conversation.chat(request);
      const completion = await conversation.continueRendered(request, dialect);
      if (completion === null) throw noRenderOnly(facts.serverVersion);
      return completion;
    },
    inspector,
    // The server keeps its models as long as its own settings say.
    close: () => inspector.close(),
  };
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
