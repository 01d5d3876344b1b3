import { open, stat } from 'node:fs/promises';
import type { GgufFileInfo } from 'node-llama-cpp';
import { HarnessError } from '../../domain/harness-error.ts';
import { tensorBytes } from './ggml-type-sizes.ts';
import type { Library } from './library.ts';

/** A GGUF file that was looked at before any of it was loaded. */
export interface ModelFile {
  readonly path: string;
  readonly sizeBytes: number;
  readonly info: GgufFileInfo;
  /** The template for prompts with tools where the file has one of its own, else the template. */
  readonly chatTemplate: string;
}

/**
 * Reads the head of a GGUF file and makes sure that the rest can be worth loading.
 *
 * @param memoryBytes memory of this machine; a larger file is refused
 * @throws HarnessError `model-file-missing`, `model-file-not-gguf`, `model-file-truncated`, `model-too-large`,
 *   `model-without-chat-template`
 */
export async function readModelFile({
  library,
  path,
  memoryBytes,
}: {
  readonly library: Library;
  readonly path: string;
  readonly memoryBytes: number;
}): Promise<ModelFile> {
  const sizeBytes = await checkedSize(path);
  if (sizeBytes > memoryBytes)
    throw new HarnessError({
      code: 'model-too-large',
      message: `${path}: the file has ${gigabytes(sizeBytes)} GB, this machine's memory ${gigabytes(memoryBytes)} GB.`,
      fix: 'Choose a smaller quantisation or a smaller model.',
    });
  const info = await readHead(library, path);
  const last = endOfTensors(info);
  if (last !== null && info.splicedParts === 1 && last > sizeBytes)
    throw truncated(path, `tensors end at byte ${last}, the file at byte ${sizeBytes}`);
  return { path, sizeBytes, info, chatTemplate: chatTemplateOf(info, path) };
}

async function checkedSize(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile())
    throw new HarnessError({
      code: 'model-file-missing',
      message: `${path}: ${found === null ? 'no such file' : 'not a file'}.`,
      fix: 'Give the path of a GGUF file with --model, or correct the reference in models.yaml.',
    });
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    const magic = buffer.subarray(0, bytesRead).toString('latin1');
    if (magic !== 'GGUF')
      throw new HarnessError({
        code: 'model-file-not-gguf',
        message: `${path}: not a GGUF file. Expected it to begin with "GGUF", found ${JSON.stringify(magic)}.`,
        fix: 'Download the model again; a small text file in its place is often a Git LFS pointer or an error page.',
      });
  } finally {
    await file.close();
  }
  return found.size;
}

async function readHead(library: Library, path: string): Promise<GgufFileInfo> {
  try {
    return await library.readGgufFileInfo(path, { sourceType: 'filesystem', logWarnings: false });
  } catch (cause) {
    throw truncated(
      path,
      `its head can't be read: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
}

function truncated(path: string, reason: string): HarnessError {
  return new HarnessError({
    code: 'model-file-truncated',
    message: `${path}: the GGUF file is damaged or cut short (${reason}).`,
    fix: 'Download the model again.',
  });
}

function endOfTensors(info: GgufFileInfo): number | null {
  const ends = (info.tensorInfo ?? []).map(
    (tensor) => Number(tensor.fileOffset) + (tensorBytes(tensor.ggmlType, tensor.dimensions) ?? 0),
  );
  return ends.length === 0 ? null : ends.reduce((last, end) => Math.max(last, end));
}

function chatTemplateOf(info: GgufFileInfo, path: string): string {
  const tokenizer: Readonly<Record<string, unknown>> = { ...info.metadata.tokenizer };
  const named = tokenizer['chat_template.tool_use'];
  const template = typeof named === 'string' ? named : tokenizer.chat_template;
  if (typeof template === 'string' && template.trim() !== '') return template;
  throw new HarnessError({
    code: 'model-without-chat-template',
    message: `${path}: the GGUF file holds no chat template, so nobody can tell how the model was taught to see tools.`,
    fix: 'Choose an instruction-tuned model whose GGUF file has tokenizer.chat_template.',
  });
}

function gigabytes(bytes: number): string {
  return (bytes / 1e9).toFixed(1);
}
