import { z } from 'zod';
import { HarnessError } from '../../domain/harness-error.ts';
import type { Backend, CompletionRequest } from '../backend.ts';
import { askServer } from '../http/ask-server.ts';
import { httpExchange } from '../http/http-exchange.ts';
import { networkFailure } from '../http/network-failure.ts';
import type { OpenOptions } from '../open-options.ts';
import { describeLlamaServer, type LlamaServerProps, llamaServerProps } from './llama-server.ts';
import {
  contextTooSmall,
  keyMissing,
  keyRefused,
  modelNotServed,
  rawNeedsLlamaServer,
  serverNotThere,
} from './openai-errors.ts';
import { type OpenAiReference, openAiReference } from './openai-reference.ts';
import { chatCompletionReply, chatCompletionSchema } from './openai-reply.ts';
import { chatCompletionRequest } from './openai-request.ts';
import { rawQuestion } from './raw-question.ts';

/** A server that was found, and how to speak to it. */
interface Found extends OpenAiReference {
  readonly headers: Readonly<Record<string, string>>;
  /** Null if the server is no llama-server. */
  readonly props: LlamaServerProps | null;
  readonly served: readonly string[] | null;
}

/**
 * Opens a model on a server with OpenAI's API: llama-server, vLLM, LM Studio and others.
 *
 * - `shipped`: `/v1/chat/completions` with tools.
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
  const { config, tools, systemPrompt } = options;
  if (config.decoding === 'constrained') {
    throw new HarnessError({
      code: 'decoding-not-offered',
      message:
        'The chat API has no setting that constrains tool calls; what a server does by itself is found by preflight.',
      fix: 'Run with --decoding free.',
    });
  }
  const found = await findServer(options, environment);
  const { props } = found;
  if (config.protocol === 'raw' && props === null) throw rawNeedsLlamaServer(found.serverUrl);
  const inSlot = props?.default_generation_settings.n_ctx ?? null;
  if (inSlot !== null && inSlot < config.contextTokens) {
    throw contextTooSmall(found.serverUrl, config.contextTokens, inSlot);
  }
  const askRaw =
    config.protocol === 'raw' && props !== null ? rawQuestion({ ...options, server: found, props }) : null;
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
    async complete(request: CompletionRequest) {
      if (askRaw !== null) return askRaw(request);
      return askServer({
        url: `${found.apiUrl}/chat/completions`,
        headers: found.headers,
        body: chatCompletionRequest({
          model: found.model,
          config,
          tools,
          systemPrompt,
          prompt: request.prompt,
          isLlamaServer: props !== null,
        }),
        signal: request.signal,
        shape: chatCompletionSchema,
        toReply: chatCompletionReply,
      });
    },
    async close() {
      // Whoever started the server ends it.
    },
  };
}

const modelsSchema = z.object({ data: z.array(z.object({ id: z.string() })) });

async function findServer(
  { model, reference, timeoutMs }: OpenOptions,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Found> {
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
