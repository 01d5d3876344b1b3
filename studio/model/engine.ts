import {
  type LoadModelParams,
  type RawCompletionParams,
  type RawCompletionResponse,
  Wllama,
} from '@wllama/wllama/esm/index.js';

/** llama.cpp in a worker of this page, with one model. */
export interface Engine {
  readonly threads: number;
  readonly contextTokens: number;
  /** llama.cpp's own version. */
  readonly version: string;
  /** What the model was loaded with. */
  readonly settings: Readonly<LoadModelParams>;
  /** Asks with the literal request; throws what the engine throws. After an error, `close` it and open another. */
  ask(request: object): Promise<RawCompletionResponse>;
  close(): Promise<void>;
}

/**
 * Starts the worker and loads the model with everything pinned that changes numbers: no flash attention, one slot, the
 * context as told, no GPU.
 *
 * @param options.wasmUrl where the engine's code lies; a `blob:` of it, so that starting again needs no network
 */
export async function openEngine(options: {
  readonly file: Blob;
  readonly wasmUrl: string;
  readonly contextTokens: number;
  readonly batchTokens: number;
  readonly threads: number;
}): Promise<Engine> {
  const { file, wasmUrl, contextTokens, batchTokens, threads } = options;
  const wllama = new Wllama({ default: wasmUrl }, { suppressNativeLog: true, logger: silent });
  // Otherwise an old browser would be sent to a content delivery network for another build.
  wllama.setCompat(null);
  const settings: LoadModelParams = {
    n_ctx: contextTokens,
    n_batch: batchTokens,
    n_ubatch: batchTokens,
    n_threads: threads,
    n_gpu_layers: 0,
    n_parallel: 1,
    kv_unified: false,
    flash_attn: false,
    ctx_shift: false,
  };
  try {
    await wllama.loadModel([file], settings);
  } catch (error) {
    await wllama.exit();
    throw error;
  }
  return {
    threads: wllama.isMultithread() ? wllama.getNumThreads() : 1,
    contextTokens: wllama.getLoadedContextInfo().n_ctx,
    version: Wllama.getLibllamaVersion(),
    settings,
    ask: (request) => wllama.createCompletion({ ...(request as RawCompletionParams), stream: false }),
    close: () => wllama.exit(),
  };
}

const nothing = (): void => undefined;
const silent = { debug: nothing, log: nothing, warn: nothing, error: nothing };
