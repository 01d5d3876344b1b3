import type { Backend } from '../backends/backend.ts';
import type { OpenOptions } from '../backends/open-options.ts';
import type { Cell } from '../domain/cell.ts';
import type { Corpus } from '../domain/corpus.ts';
import { HarnessError } from '../domain/harness-error.ts';
import type { BackendKind } from '../domain/model.ts';
import { toolDefinitions } from '../macro/tool-definitions.ts';
import { openablePath } from './openable-path.ts';

/** What the operator can say about the machine. */
export interface MachineOptions {
  readonly gpu?: 'metal' | 'cuda' | 'vulkan' | 'auto' | undefined;
  readonly threads?: number | undefined;
  /** Keep the log-probability of every generated token; the replies are the same. */
  readonly logProbabilities?: boolean | undefined;
}

/** Opens the backend of a cell under a corpus's toolset and system message. */
export async function openBackend(options: {
  readonly cell: Cell;
  readonly corpus: Corpus;
  readonly timeoutMs: number;
  readonly machine: MachineOptions;
}): Promise<Backend> {
  const { cell, corpus, timeoutMs, machine } = options;
  const { model, config } = cell;
  const open: OpenOptions = {
    model,
    reference: referenceOf(cell),
    config,
    tools: toolDefinitions(corpus.toolset, config.schema),
    systemPrompt: corpus.systemPrompt,
    timeoutMs,
    logProbabilities: machine.logProbabilities ?? false,
  };
  if (model.backend !== 'baseline') return openModel({ open, backend: model.backend, machine });
  const { openBaseline } = await import('../backends/baselines/open-baseline.ts');
  return openBaseline(open, { corpus });
}

/** Opens a model. Each adapter is loaded when it is needed: with their libraries they take longer than most commands. */
export async function openModel(options: {
  readonly open: OpenOptions;
  readonly backend: Exclude<BackendKind, 'baseline'>;
  readonly machine: MachineOptions;
}): Promise<Backend> {
  const { open, backend, machine } = options;
  switch (backend) {
    case 'ollama': {
      const { openOllama } = await import('../backends/ollama/open-ollama.ts');
      return openOllama(open, { host: process.env['OLLAMA_HOST'] });
    }
    case 'openai': {
      const { openOpenAi } = await import('../backends/openai/open-openai.ts');
      return openOpenAi(open, { environment: process.env });
    }
    case 'llama-cpp': {
      const { openLlamaCpp } = await import('../backends/llama-cpp/open-llama-cpp.ts');
      const { gpu, threads } = machine;
      return openLlamaCpp(
        { ...open, reference: openablePath(open.reference) },
        {
          ...(gpu === undefined ? {} : { gpu }),
          ...(threads === undefined ? {} : { threads }),
        },
      );
    }
    case 'wllama':
      throw new HarnessError({
        code: 'backend-in-a-browser',
        message: `${open.model.id} runs in a browser, not in this process.`,
        fix: 'Open the page with `pnpm studio`, run the benchmark there, and `pnpm bench import` what it downloads.',
      });
    case 'scripted': {
      const { openScripted } = await import('../backends/scripted/open-scripted.ts');
      return openScripted(open, { replies: new Map() });
    }
    default:
      return backend satisfies never;
  }
}

/** What a cell opens: the model's own reference, or that of the quantisation which the config names. */
export function referenceOf({ model, config }: Cell): string {
  if (config.quantisation === null) return model.reference;
  const variant = model.quantisations?.[config.quantisation];
  if (variant === undefined) {
    throw new HarnessError({
      code: 'quantisation-unknown',
      message: `${model.id} has no quantisation ${config.quantisation}.`,
      fix: 'List what there is with `pnpm bench models`.',
    });
  }
  return variant.reference;
}
