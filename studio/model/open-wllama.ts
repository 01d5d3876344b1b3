import type { RawCompletionResponse } from '@wllama/wllama/esm/index.js';
import type { Backend } from '../../harness/backends/backend.ts';
import { promptRenderer } from '../../harness/backends/chat-template.ts';
import { dialectOf } from '../../harness/backends/dialects/dialect-of.ts';
import { readCalls } from '../../harness/backends/dialects/read-calls.ts';
import type { Completion, Failure } from '../../harness/domain/attempt.ts';
import type { Config } from '../../harness/domain/config.ts';
import { HarnessError } from '../../harness/domain/harness-error.ts';
import type { Json, JsonObject } from '../../harness/domain/json.ts';
import { hashOf, sha256 } from '../../harness/domain/sha256.ts';
import type { ToolDefinition } from '../../harness/domain/toolset.ts';
import { type Engine, openEngine } from './engine.ts';
import { fileIdentity } from './file-identity.ts';
import type { ModelHead } from './model-head.ts';

/** What a model in this page is opened with. */
export interface WllamaOptions {
  readonly file: Blob;
  readonly fileName: string;
  readonly head: ModelHead;
  readonly config: Config;
  readonly tools: readonly ToolDefinition[];
  readonly systemPrompt: string;
  readonly wasmUrl: string;
  readonly threads: number;
  readonly wllamaVersion: string;
  /** Told each time that the engine broke down and was started again. */
  readonly onRestart: (reason: string) => void;
}

/** A model in this page. */
export interface WllamaBackend extends Backend {
  /** The text that the model is given for a request. */
  render(prompt: string): string;
  readonly threads: number;
}

/**
 * Protocol `raw` in the browser: our rendering of the model's template, llama.cpp as WebAssembly, greedy and free
 * decoding, and calls read out of the text by the model's dialect. Requests wait for one another.
 *
 * An engine that breaks down is started again before the next request: the request itself is a failure.
 *
 * @throws HarnessError if the template can't be used or its dialect is unknown; whatever the engine throws on loading
 */
export async function openWllama(options: WllamaOptions): Promise<WllamaBackend> {
  const { head, config, tools, systemPrompt, onRestart } = options;
  const dialect = dialectOf(head.chatTemplate);
  const rendered = promptRenderer({
    chatTemplate: head.chatTemplate,
    tools,
    bosToken: head.bosToken ?? '',
    eosToken: head.eosToken ?? '',
  });
  const render = (prompt: string): string =>
    rendered([
      { role: 'system', content: systemPrompt },
      { role: 'user', content: prompt },
    ]);
  const start = (): Promise<Engine> => openEngine({ ...options, ...config });
  let engine: Engine | null = await start();
  const { threads, version, settings, contextTokens } = engine;
  const requestOf = (prompt: string): JsonObject => completionRequest({ text: render(prompt), head, config });
  let turn: Promise<unknown> = Promise.resolve();
  // System message and tools are read now, so that the first request does not wait for it.
  const read = await complete({ ...requestOf('a'), max_tokens: 1 }, new AbortController().signal);
  if (read.kind === 'failed' && read.failure.code === 'context-overflow')
    throw tooSmall(options, read.failure);

  async function complete(request: JsonObject, signal: AbortSignal): Promise<Completion> {
    const failed = (failure: Failure): Completion => ({ kind: 'failed', request, response: null, failure });
    const begin = performance.now();
    try {
      engine ??= await start();
      const response = await orAborted(engine.ask(request), signal);
      return answered({ request, response, dialect, totalMs: performance.now() - begin });
    } catch (cause) {
      const failure = failureOf(cause, signal);
      if (failure.code !== 'context-overflow') {
        await engine?.close();
        engine = null;
        onRestart(failure.message);
      }
      return failed(failure);
    }
  }

  let identity: Promise<JsonObject> | null = null;
  return {
    threads,
    render,
    complete({ prompt, signal }) {
      const mine = turn.then(() => complete(requestOf(prompt), signal));
      // A request that throws does not stop those after it.
      turn = mine.catch(() => undefined);
      return mine;
    },
    async describe() {
      identity ??= fileIdentity(options.file, head.tensors).then((hashes) => ({ ...hashes }));
      const [left, right] = [render('a'), render('1')];
      return {
        backend: 'wllama',
        ...(await identity),
        file: options.fileName,
        fileBytes: options.file.size,
        name: head.name,
        architecture: head.architecture,
        parameters: head.parameters,
        fileType: head.fileType,
        trainingContextTokens: head.trainingContextTokens,
        chatTemplateSha256: sha256(head.chatTemplate),
        dialect,
        promptFrameSha256: hashOf([left, right]),
        contextTokens,
        threads,
        settings: { ...settings } as JsonObject,
        llamaCpp: version,
        wllama: options.wllamaVersion,
        engine: 'WebAssembly',
      };
    },
    async close() {
      await turn;
      await engine?.close();
      engine = null;
    },
  };
}

function tooSmall({ fileName, config }: WllamaOptions, { message }: Failure): HarnessError {
  return new HarnessError({
    code: 'context-too-small',
    message: `${fileName}: system message and tools don't fit into a context of ${config.contextTokens} tokens (${message}).`,
    fix: 'Choose a model that was trained on longer contexts.',
  });
}

/** The literal request. `temperature` by its full name: under the short one it is silently ignored. */
function completionRequest({
  text,
  head,
  config,
}: {
  readonly text: string;
  readonly head: ModelHead;
  readonly config: Config;
}): JsonObject {
  const { temperature, seed, topK, topP, minP, repeatPenalty, presencePenalty, frequencyPenalty } =
    config.samplingSettings;
  // The engine writes the beginning-of-text token itself; twice would be another prompt.
  const twice = head.addsBos && head.bosToken !== null && text.startsWith(head.bosToken);
  return {
    prompt: twice ? text.slice(head.bosToken?.length ?? 0) : text,
    max_tokens: config.replyTokens,
    temperature,
    seed,
    top_k: topK,
    top_p: topP,
    min_p: minP,
    repeat_penalty: repeatPenalty,
    presence_penalty: presencePenalty,
    frequency_penalty: frequencyPenalty,
    // With flash attention off, a kept beginning changes no bit of what follows, and saves most of the time.
    cache_prompt: true,
    preserved_tokens: [...head.controlTokens],
  };
}

function answered({
  request,
  response,
  dialect,
  totalMs,
}: {
  readonly request: JsonObject;
  readonly response: RawCompletionResponse;
  readonly dialect: ReturnType<typeof dialectOf>;
  readonly totalMs: number;
}): Completion {
  const [choice] = response.choices;
  const text = choice?.text ?? '';
  const finish = choice?.finish_reason ?? null;
  const { usage } = response;
  const timings = (response.timings ?? {}) as Readonly<Record<string, number | undefined>>;
  return {
    kind: 'answered',
    request,
    response: JSON.parse(JSON.stringify(response)) as Json,
    reply: {
      text,
      calls: readCalls(text, dialect).calls,
      callsReadBy: 'dialect',
      finishReason: finish === 'stop' || finish === 'length' ? finish : 'unknown',
      finishRaw: finish,
      tokenIds: null,
      promptTokens: usage?.prompt_tokens ?? null,
      cachedPromptTokens: timings['cache_n'] ?? null,
      replyTokens: usage?.completion_tokens ?? null,
      totalMs,
      loadMs: null,
      promptMs: timings['prompt_ms'] ?? null,
      generationMs: timings['predicted_ms'] ?? null,
      logProbabilities: null,
      serverParseError: null,
    },
  };
}

/** The engine's answer, or the signal's reason as soon as it is aborted. */
function orAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function failureOf(cause: unknown, signal: AbortSignal): Failure {
  if (cause instanceof HarnessError) throw cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  if (signal.aborted)
    return { code: 'aborted', message: 'Stopped before the reply was complete.', status: null };
  if (/exceeds the available context size/.test(message))
    return { code: 'context-overflow', message, status: null };
  return { code: 'engine-error', message, status: null };
}
