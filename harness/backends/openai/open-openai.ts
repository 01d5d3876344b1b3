import { z } from 'zod';
import { HarnessError } from '../../domain/harness-error.ts';
import type { Backend } from '../backend.ts';
import { dialectOf } from '../dialects/dialect-of.ts';
import { httpExchange } from '../http/http-exchange.ts';
import { networkFailure } from '../http/network-failure.ts';
import type { OpenOptions } from '../open-options.ts';
import { inspectOpenAi } from './inspect-openai.ts';
import { describeLlamaServer, llamaServerProps } from './llama-server.ts';
import { type FoundServer, openAiConversation } from './openai-conversation.ts';
import {
  contextTooSmall,
  keyMissing,
  keyRefused,
  modelNotServed,
  rawNeedsLlamaServer,
  serverNotThere,
} from './openai-errors.ts';
import { openAiReference } from './openai-reference.ts';

/**
 * Opens a model on a server with OpenAI's API: llama-server, vLLM, LM Studio and others.
 *
 * - `shipped`: `/v1/chat/completions` with tools. Nothing in the API constrains calls; a server that does it by
 *   itself is registered as `constrained`, and preflight finds out.
 * - `raw`: llama-server only. The prompt is rendered here with the server's own template, sent as token ids to
 *   `/completion`, and the calls are read here.
 *
 * The key comes from the environment variable that models.yaml names. It stands in request headers alone, and
 * those are never part of a completion.
 *
 * @throws HarnessError if the server is not there, refuses the key, lacks the model, or has too little context
 */
export async function openOpenAi(
  options: OpenOptions,
  { environment }: { readonly environment: Readonly<Record<string, string | undefined>> },
): Promise<Backend> {
  const { config } = options;
  if (config.decoding === 'constrained' && config.protocol === 'raw') {
    throw new HarnessError({
      code: 'decoding-not-offered',
      message:
        'Token ids are continued without a grammar; only with its own chat endpoint does a server constrain calls.',
      fix: 'Run with --decoding free, or with --protocol shipped.',
    });
  }
  const found = await findServer(options, environment);
  const { props } = found;
  if (config.protocol === 'raw' && props === null) throw rawNeedsLlamaServer(found.serverUrl);
  const inSlot = props?.default_generation_settings.n_ctx ?? null;
  if (inSlot !== null && inSlot < config.contextTokens) {
    throw contextTooSmall(found.serverUrl, config.contextTokens, inSlot);
  }
  const conversation = openAiConversation(found, options);
  const dialect = config.protocol === 'raw' && props !== null ? dialectOf(props.chat_template) : null;
  const inspector = inspectOpenAi({ found, options, conversation, dialect });
  // Renders once, so that a template that can't be used is told now.
  if (dialect !== null && props !== null) conversation.rendered(anyQuestion, props);
  return {
    async describe() {
      const own =
        props === null
          ? { engine: 'openai-compatible', serverVersion: null, contextTokens: null, quantisation: null }
          : describeLlamaServer(props);
      return {
        ...own,
        protocol: config.protocol,
        model: found.model,
        url: found.serverUrl,
        served: found.served,
      };
    },
    complete: (request) => inspector.ask(request),
    inspector,
    // Whoever started the server ends it.
    close: () => inspector.close(),
  };
}

const anyQuestion = { prompt: 'a', signal: new AbortController().signal };

const modelsSchema = z.object({ data: z.array(z.object({ id: z.string() })) });

async function findServer(
  { model, reference, timeoutMs }: OpenOptions,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<FoundServer> {
  const address = openAiReference(reference);
  const key = model.keyVariable === undefined ? undefined : environment[model.keyVariable];
  if (model.keyVariable !== undefined && key === undefined) throw keyMissing(model.keyVariable);
  const headers: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const signal = AbortSignal.timeout(timeoutMs);
  const { serverUrl, apiUrl } = address;
  try {
    const listing = await httpExchange({ url: `${apiUrl}/models`, headers, signal });
    if (listing.status === 401 || listing.status === 403) throw keyRefused(serverUrl, model.keyVariable);
    const models = modelsSchema.safeParse(listing.json);
    if (!models.success)
      throw serverNotThere(apiUrl, `/models says ${listing.text.slice(0, 80) || 'nothing'}`);
    const props = await llamaServerProps({ serverUrl, headers }, signal);
    const served = models.data.data.map(({ id }) => id);
    // llama-server serves one model and takes any name for it.
    if (props === null && !served.includes(address.model))
      throw modelNotServed(address.model, serverUrl, served);
    return { ...address, headers, props, served };
  } catch (error) {
    if (error instanceof HarnessError) throw error;
    throw serverNotThere(apiUrl, networkFailure(error, signal).message, error);
  }
}
