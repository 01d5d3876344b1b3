import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { sha256 } from '../../domain/sha256.ts';
import { tensorBytes } from './ggml-type-sizes.ts';

/** One tensor, as the head of a GGUF file lists it. */
export interface TensorPlace {
  readonly name: string;
  readonly dimensions: readonly (number | bigint)[];
  readonly ggmlType: number;
  /** Byte at which its data begins in the file. */
  readonly fileOffset: number | bigint;
  /** Number of the file, from 1, of a model that is split into several. */
  readonly filePart: number;
}

/** Which weights these are. */
export interface WeightsIdentity {
  /**
   * SHA-256 over one line a tensor, sorted: `name|type number|dimensions joined by x|SHA-256 of its bytes`.
   * Survives what a server does to a file when it imports it: other metadata, another order of tensors.
   */
  readonly weightsSha256: string;
  /** SHA-256 of the file; of all parts after one another, for a split model. */
  readonly fileSha256: string;
}

const known = new Map<string, Promise<WeightsIdentity>>();

/**
 * Hashes a GGUF file and each of its tensors in one pass of constant memory. Remembered for as long as the
 * process lives and the file's size and time of change stay the same.
 */
export async function weightsIdentity(
  path: string,
  tensors: readonly TensorPlace[],
): Promise<WeightsIdentity> {
  const { size, mtimeMs } = await stat(path);
  const key = `${path}|${size}|${mtimeMs}`;
  const identity = known.get(key) ?? hashParts(path, tensors);
  known.set(key, identity);
  identity.catch(() => known.delete(key));
  return identity;
}

async function hashParts(path: string, tensors: readonly TensorPlace[]): Promise<WeightsIdentity> {
  const file = createHash('sha256');
  const lines: string[] = [];
  const parts = tensors.reduce((last, tensor) => Math.max(last, tensor.filePart), 1);
  for (let part = 1; part <= parts; part += 1) {
    const here = tensors.filter((tensor) => tensor.filePart === part);
    for await (const [tensor, hash] of tensorHashes(partPath(path, part), here, (chunk) =>
      file.update(chunk),
    ))
      lines.push(`${tensor.name}|${tensor.ggmlType}|${tensor.dimensions.join('x')}|${hash}`);
  }
  return { weightsSha256: sha256(lines.sort().join('\n')), fileSha256: file.digest('hex') };
}

/** `model-00001-of-00003.gguf` → the name of part `part`; other names stay as they are. */
function partPath(path: string, part: number): string {
  return path.replace(/-\d{5}(?=-of-\d{5}\.gguf$)/u, `-${String(part).padStart(5, '0')}`);
}

async function* tensorHashes(
  path: string,
  tensors: readonly TensorPlace[],
  everything: (chunk: Buffer) => void,
): AsyncGenerator<readonly [TensorPlace, string]> {
  const { size } = await stat(path);
  const ordered = [...tensors].sort((left, right) => Number(left.fileOffset) - Number(right.fileOffset));
  const spans = ordered.map((tensor, index) => {
    const start = Number(tensor.fileOffset);
    // An unknown type: up to where the next tensor begins, padding included.
    const end = start + (tensorBytes(tensor.ggmlType, tensor.dimensions) ?? Number.NaN);
    return { tensor, start, end: Number.isNaN(end) ? Number(ordered[index + 1]?.fileOffset ?? size) : end };
  });
  let next = 0;
  let hash = createHash('sha256');
  let position = 0;
  for await (const chunk of createReadStream(path, {
    highWaterMark: 4 * 1024 * 1024,
  }) as AsyncIterable<Buffer>) {
    everything(chunk);
    const chunkEnd = position + chunk.length;
    for (let span = spans[next]; span !== undefined && span.start < chunkEnd; span = spans[next]) {
      hash.update(
        chunk.subarray(Math.max(0, span.start - position), Math.min(chunk.length, span.end - position)),
      );
      if (span.end > chunkEnd) break;
      yield [span.tensor, hash.digest('hex')];
      hash = createHash('sha256');
      next += 1;
    }
    position = chunkEnd;
  }
}
