import { setTimeout } from 'node:timers/promises';
import type { LlamaContext, LlamaModel } from 'node-llama-cpp';
import type { Config } from '../../domain/config.ts';
import { HarnessError } from '../../domain/harness-error.ts';
import type { Engine, Gpu } from './engine.ts';
import type { Library } from './library.ts';
import type { ModelFile } from './model-file.ts';
import { type Numerics, numericOptions, pinnedNumerics } from './numerics.ts';

/**
 * Loads weights and makes one context with everything pinned that changes numbers: flash attention off, cache in
 * 16-bit floats, one sequence, the batch and context of the config.
 *
 * @param numerics other than the pinned ones, for showing what they change
 * @param closers what was opened, in order; the caller closes it backwards, also after an error
 * @throws HarnessError `context-too-large`, `model-too-large` or `model-does-not-load`
 */
export async function loadModel({
  library,
  engine,
  file,
  config,
  gpu,
  threads,
  numerics = pinnedNumerics,
  closers,
}: {
  readonly library: Library;
  readonly engine: Engine;
  readonly file: ModelFile;
  readonly config: Config;
  readonly gpu: Gpu;
  readonly threads: number;
  readonly numerics?: Numerics;
  readonly closers: (() => Promise<void>)[];
}): Promise<{ readonly model: LlamaModel; readonly context: LlamaContext }> {
  const model = await orLoadError({ library, engine, file }, () =>
    engine.llama.loadModel({ modelPath: file.path, gpuLayers: gpu === false ? 0 : 'max' }),
  );
  closers.push(() => model.dispose());
  if (config.contextTokens > model.trainContextSize)
    throw new HarnessError({
      code: 'context-too-large',
      message: `${file.path}: trained on contexts of ${model.trainContextSize} tokens, asked for ${config.contextTokens}.`,
      fix: `Set contextTokens to ${model.trainContextSize} or less for this model, in models.yaml.`,
    });
  const context = await orLoadError({ library, engine, file }, () =>
    model.createContext({
      sequences: 1,
      contextSize: config.contextTokens,
      batchSize: config.batchTokens,
      threads: { ideal: threads, min: threads },
      ...numericOptions(numerics),
      failedCreationRemedy: false,
    }),
  );
  closers.push(() => context.dispose());
  return { model, context };
}

async function orLoadError<T>(
  { library, engine, file }: { readonly library: Library; readonly engine: Engine; readonly file: ModelFile },
  step: () => Promise<T>,
): Promise<T> {
  try {
    return await step();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    if (cause instanceof library.InsufficientMemoryError)
      throw new HarnessError({
        code: 'model-too-large',
        message: `${file.path}: not enough memory for the model and its context (${reason}).`,
        fix: 'Choose a smaller quantisation, a smaller model or a smaller context.',
        cause,
      });
    // llama.cpp's log comes from another thread, a moment after the error.
    await setTimeout(100);
    throw new HarnessError({
      code: 'model-does-not-load',
      message: [`${file.path}: llama.cpp can't load it: ${reason}`, ...engine.complaints.slice(-5)].join(
        '\n  ',
      ),
      fix: 'Download the model again; if it is newer than the llama.cpp in use, update node-llama-cpp.',
      cause,
    });
  }
}
