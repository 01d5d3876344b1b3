import { sha256 as sha256Of } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { tensorBytes } from '../../harness/backends/llama-cpp/ggml-type-sizes.ts';
import type { TensorPlace, WeightsIdentity } from '../../harness/backends/llama-cpp/weights-identity.ts';
import { sha256 } from '../../harness/domain/sha256.ts';

/** Which weights these are: the hashes that a native run of the same file has (see {@link WeightsIdentity}). */
export async function fileIdentity(file: Blob, tensors: readonly TensorPlace[]): Promise<WeightsIdentity> {
  const starts = tensors.map(({ fileOffset }) => Number(fileOffset)).sort((left, right) => left - right);
  const lines: string[] = [];
  for (const { name, ggmlType, dimensions, fileOffset } of tensors) {
    const start = Number(fileOffset);
    const length = tensorBytes(ggmlType, dimensions);
    // An unknown type: up to where the next tensor begins, padding included.
    const end = length === null ? (starts.find((other) => other > start) ?? file.size) : start + length;
    lines.push(`${name}|${ggmlType}|${dimensions.join('x')}|${await hashOfBytes(file.slice(start, end))}`);
  }
  return { weightsSha256: sha256(lines.sort().join('\n')), fileSha256: await hashOfBytes(file) };
}

/** Read piece by piece, so that gigabytes neither fill the memory nor freeze the page. */
async function hashOfBytes(bytes: Blob): Promise<string> {
  const hash = sha256Of.create();
  const reader = bytes.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytesToHex(hash.digest());
    hash.update(value);
  }
}
