import type { Config } from '../../harness/domain/config.ts';
import { HarnessError } from '../../harness/domain/harness-error.ts';
import { toolDefinitions } from '../../harness/macro/tool-definitions.ts';
import { facts } from '../facts.ts';
import { configFor } from './config-for.ts';
import { type ModelHead, readModelHead } from './model-head.ts';
import { openWllama, type WllamaBackend } from './open-wllama.ts';

/** A model that is ready to be asked. */
export interface OpenModel {
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly head: ModelHead;
  readonly config: Config;
  readonly backend: WllamaBackend;
  /** Time from the file at hand to the first request that could be answered. */
  readonly readyMs: number;
  /** Random weights: everything runs, nothing is routed. */
  readonly random: boolean;
}

/** More does not fit into the memory that WebAssembly has here. */
const mostBytes = 2 * 1024 ** 3;
/** Models below this size run fastest on one thread. */
const smallModelBytes = 100e6;

/**
 * Opens a GGUF file under the corpus's toolset and system message, and lets it read both once.
 *
 * @throws HarnessError `model-too-large`, those of `readModelHead`, and of a template that can't be used
 */
export async function openModel(options: {
  readonly file: Blob;
  readonly fileName: string;
  readonly wasmUrl: string;
  readonly onRestart: (reason: string) => void;
}): Promise<OpenModel> {
  const { file, fileName } = options;
  const start = performance.now();
  if (file.size > mostBytes)
    throw new HarnessError({
      code: 'model-too-large',
      message: `${fileName} has ${(file.size / 1e9).toFixed(1)} GB; a browser takes files of up to 2 GB.`,
      fix: 'Choose a smaller quantisation, or run it outside the browser: pnpm bench --model FILE.',
    });
  const head = await readModelHead(file, fileName);
  const config = configFor(head);
  const backend = await openWllama({
    ...options,
    head,
    config,
    tools: toolDefinitions(facts.corpus.toolset, config.schema),
    systemPrompt: facts.corpus.systemPrompt,
    threads: threadsFor(file.size),
    wllamaVersion: facts.wllamaVersion,
  });
  return {
    fileName,
    sizeBytes: file.size,
    head,
    config,
    backend,
    readyMs: performance.now() - start,
    random: fileName === facts.model.file && facts.model.kind === 'random',
  };
}

function threadsFor(sizeBytes: number): number {
  if (!crossOriginIsolated || sizeBytes < smallModelBytes) return 1;
  return Math.max(1, Math.floor(navigator.hardwareConcurrency / 2));
}
