import type { JsonObject } from '../../domain/json.ts';
import { hashOf, sha256 } from '../../domain/sha256.ts';
import type { Engine, Gpu } from './engine.ts';
import type { Library } from './library.ts';
import type { ModelFile } from './model-file.ts';
import type { Asker, OpenedModel } from './opened-model.ts';
import { weightsIdentity } from './weights-identity.ts';

/**
 * Says which weights, tokenizer, template and engine answer, and with which settings. Hashes are SHA-256;
 * the weights' own is over the tensors alone (see `WeightsIdentity`).
 */
export async function describeModel({
  opened,
  file,
  engine,
  asker,
  gpu,
}: {
  readonly opened: OpenedModel;
  readonly file: ModelFile;
  readonly engine: Engine;
  readonly asker: Asker;
  readonly gpu: Gpu;
}): Promise<JsonObject> {
  const { library, context, model } = opened;
  const { metadata } = file.info;
  const tensors = file.info.fullTensorInfo ?? file.info.tensorInfo ?? [];
  const elements = (dimensions: readonly (number | bigint)[]) =>
    dimensions.reduce<number>((product, dimension) => product * Number(dimension), 1);
  const { llama } = engine;
  return {
    backend: 'llama-cpp',
    ...(await weightsIdentity(file.path, tensors)),
    fileBytes: file.sizeBytes,
    name: metadata.general.name ?? null,
    architecture: metadata.general.architecture,
    parameters: tensors.reduce((sum, tensor) => sum + elements(tensor.dimensions), 0),
    quantisation: fileTypeLabel(library, metadata.general.file_type),
    tensorTypes: tensorTypes(library, tensors),
    trainingContextTokens: model.trainContextSize,
    chatTemplateSha256: sha256(file.chatTemplate),
    tokenizerSha256: tokenizerHash(file),
    samplingInFile: samplingInFile(file),
    contextTokens: opened.config.contextTokens,
    allocatedContextTokens: context.contextSize,
    batchTokens: context.batchSize,
    sequences: context.totalSequences,
    flashAttention: context.flashAttention,
    cacheKeyType: library.GgmlType[context.kvCacheKeyType] ?? null,
    cacheValueType: library.GgmlType[context.kvCacheValueType] ?? null,
    threads: context.currentThreads,
    gpu: llama.gpu,
    gpuAskedFor: gpu,
    gpuLayers: model.gpuLayers,
    sampling: { ...opened.sampling },
    llamaCpp: `${llama.llamaCppRelease.repo} ${llama.llamaCppRelease.release}`,
    llamaCppBuild: llama.buildType,
    nodeLlamaCpp: await library.getModuleVersion(),
    systemInfo: llama.systemInfo.trim(),
    ...asker.description,
  };
}

/** Label of `general.file_type`; a label only: two files of one label can differ, hence the count of types beside it. */
function fileTypeLabel(library: Library, fileType: number | undefined): string | null {
  return fileType === undefined ? null : (library.GgufFileType[fileType] ?? String(fileType));
}

/** How many tensors are of which type. */
function tensorTypes(library: Library, tensors: readonly { readonly ggmlType: number }[]): JsonObject {
  const counts: Record<string, number> = {};
  for (const { ggmlType } of tensors) {
    const name = library.GgmlType[ggmlType] ?? String(ggmlType);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** Over the tokens, merges and token types; null where the file lists none. */
function tokenizerHash({ info }: ModelFile): string | null {
  const tokenizer = info.metadata.tokenizer?.ggml;
  if (tokenizer === undefined) return null;
  const { model, tokens, merges, token_type } = tokenizer;
  return hashOf([model, tokens, merges ?? null, token_type ?? null]);
}

/** `general.sampling.*` of the file: defaults that servers take from it, and this backend never does. */
function samplingInFile({ info }: ModelFile): JsonObject | null {
  const general: Readonly<Record<string, unknown>> = { ...info.metadata.general };
  const sampling = general.sampling;
  return typeof sampling === 'object' && sampling !== null
    ? (JSON.parse(JSON.stringify(sampling)) as JsonObject)
    : null;
}
