import { totalmem } from 'node:os';
import { resolve } from 'node:path';
import { constrainedMemory } from 'node:process';
import type { Completion, Failure } from '../../domain/attempt.ts';
import { HarnessError } from '../../domain/harness-error.ts';
import type { Json } from '../../domain/json.ts';
import type { Backend, CompletionRequest } from '../backend.ts';
import type { OpenOptions } from '../open-options.ts';
import { rawAsker } from './ask-raw.ts';
import { shippedAsker } from './ask-shipped.ts';
import { describeModel } from './describe-model.ts';
import { acquireEngine, type Gpu } from './engine.ts';
import { inspectLlamaCpp } from './inspect-llama-cpp.ts';
import { loadLibrary } from './library.ts';
import { loadModel } from './load-model.ts';
import { readModelFile } from './model-file.ts';
import { type Numerics, pinnedNumerics } from './numerics.ts';
import type { Asker, OpenedModel, PreparedRequest } from './opened-model.ts';
import { effectiveSampling } from './sampling-options.ts';

/** What only this backend can be told. */
export interface LlamaCppExtras {
  /** Default false: the CPU, whose results need no particular driver. Anything else must be asked for. */
  readonly gpu?: Gpu;
  /** Default: 1 for files under 100 MB, where a second thread costs more than it gives; else the physical cores. */
  readonly threads?: number;
  /** Default: what every run is pinned to. Anything else fails preflight; it is there to show what it changes. */
  readonly numerics?: Numerics;
  /** Keep the state of system message and tools from one request to the next. Default true. */
  readonly keepPrefix?: boolean;
}

/** Models below this size run fastest on one thread. */
const smallModelBytes = 100e6;

/**
 * Opens a GGUF file with llama.cpp in this process.
 *
 * - `raw`: our rendering of the model's template, free decoding, or constrained by our grammar.
 * - `shipped`: node-llama-cpp's own function calling; its decoding is always constrained.
 *
 * Requests are evaluated one after another, each from the same state, so that a reply depends on nothing but
 * its own request.
 *
 * @throws HarnessError for everything the operator can fix: file, template, binary, memory, context, settings
 */
export async function openLlamaCpp(options: OpenOptions, extras: LlamaCppExtras = {}): Promise<Backend> {
  const { config, tools, systemPrompt } = options;
  if (config.protocol === 'shipped' && config.decoding === 'free')
    throw new HarnessError({
      code: 'decoding-not-offered',
      message:
        'In process, the protocol "shipped" is constrained by a grammar; there is no free decoding of it.',
      fix: 'Add --decoding constrained, or use --protocol raw.',
    });
  const { gpu = false, keepPrefix = true, numerics = pinnedNumerics } = extras;
  // About 1 ms a token with a vocabulary of 2,000, and 65 ms with one of 150,000.
  const { logProbabilities = false } = options;
  const library = await loadLibrary();
  const file = await readModelFile({ library, path: resolve(options.reference), memoryBytes: memoryBytes() });
  const engine = await acquireEngine(library, gpu);
  const closers = [async () => engine.release()];
  const close = async () => {
    for (const step of closers.splice(0).reverse()) await step();
  };
  try {
    const threads = extras.threads ?? (file.sizeBytes < smallModelBytes ? 1 : engine.llama.cpuMathCores);
    const { model, context } = await loadModel({
      ...{ library, engine, file, config, gpu, threads, numerics, closers },
    });
    const opened: OpenedModel = {
      library,
      llama: engine.llama,
      model,
      context,
      // Prompt and reply are known to fit; should they not, dropping the beginning silently is the worst answer.
      sequence: context.getSequence({ contextShift: { strategy: refuseShift } }),
      chatTemplate: file.chatTemplate,
      config,
      tools,
      systemPrompt,
      exactlyOneCall: false,
      sampling: effectiveSampling(config.samplingSettings),
      keepPrefix,
      logProbabilities,
    };
    const asker = config.protocol === 'raw' ? await rawAsker(opened) : shippedAsker(opened);
    if (asker.prefixTokens + config.replyTokens >= config.contextTokens)
      throw new HarnessError({
        code: 'context-too-small',
        message: `The toolset takes ${asker.prefixTokens} tokens and a reply up to ${config.replyTokens}: no room for a request in ${config.contextTokens}.`,
        fix: `Set contextTokens to at least ${asker.prefixTokens + config.replyTokens + 256}.`,
      });
    const inTurn = oneAtATime(complete);
    const { timeoutMs } = options;
    const describe = () => describeModel({ opened, file, engine, asker, gpu });
    const inspector = inspectLlamaCpp({
      opened,
      asker,
      complete: (one, variant, request) => inTurn({ request, asker: one, opened: variant, timeoutMs }),
      describe,
    });
    return { describe, complete: (request) => inspector.ask(request), inspector, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

/** Memory of this machine or, in a container, what it allows. */
function memoryBytes(): number {
  const allowed = constrainedMemory() ?? 0;
  return allowed > 0 ? Math.min(totalmem(), allowed) : totalmem();
}

function refuseShift(): never {
  throw new Error('the context is full');
}

/** One sequence, one request: whoever asks meanwhile waits. */
function oneAtATime<Request, Result>(step: (request: Request) => Promise<Result>) {
  let last: Promise<unknown> = Promise.resolve();
  return (request: Request): Promise<Result> => {
    const mine = last.then(() => step(request));
    last = mine.catch(() => undefined);
    return mine;
  };
}

async function complete({
  request,
  asker,
  opened,
  timeoutMs,
}: {
  readonly request: Pick<CompletionRequest, 'prompt' | 'signal'>;
  readonly asker: Asker;
  readonly opened: OpenedModel;
  readonly timeoutMs: number;
}): Promise<Completion> {
  const failed = (sent: Json, failure: Omit<Failure, 'status'>): Completion => ({
    kind: 'failed',
    request: sent,
    response: null,
    failure: { ...failure, status: null },
  });
  let prepared: PreparedRequest;
  try {
    prepared = asker.prepare(request.prompt);
  } catch (cause) {
    return failed({ request: request.prompt }, { code: 'engine-error', message: reasonOf(cause) });
  }
  const { contextTokens, replyTokens } = opened.config;
  if (prepared.promptTokens + replyTokens > contextTokens)
    return failed(prepared.sent, {
      code: 'context-overflow',
      message: `The prompt's ${prepared.promptTokens} tokens and ${replyTokens} for the reply do not fit into a context of ${contextTokens}.`,
    });
  const deadline = AbortSignal.timeout(timeoutMs);
  try {
    const answer = await prepared.evaluate(AbortSignal.any([request.signal, deadline]));
    return { kind: 'answered', request: prepared.sent, ...answer };
  } catch (cause) {
    if (request.signal.aborted)
      return failed(prepared.sent, { code: 'aborted', message: 'Stopped before the reply was complete.' });
    if (deadline.aborted)
      return failed(prepared.sent, { code: 'timeout', message: `No complete reply within ${timeoutMs} ms.` });
    // The state may be half written; the next request starts from an empty one.
    await opened.sequence.clearHistory();
    return failed(prepared.sent, { code: 'engine-error', message: reasonOf(cause) });
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
