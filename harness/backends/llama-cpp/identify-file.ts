import { totalmem } from 'node:os';
import { isJsonObject, type Json, type JsonObject } from '../../domain/json.ts';
import { loadLibrary } from './library.ts';
import { readModelFile } from './model-file.ts';
import { weightsIdentity } from './weights-identity.ts';

/**
 * What a GGUF file on this machine says of a model that another process serves: hashes of file and weights, size,
 * architecture, and the sampling settings that servers take over from it.
 *
 * @throws HarnessError if it is no whole GGUF file
 */
export async function identifyFile(path: string): Promise<{
  readonly pinnedDigest: string;
  readonly weightsDigest: string;
  readonly weightsBytes: number;
  readonly architecture: string;
  readonly broughtAlong: JsonObject;
}> {
  const file = await readModelFile({ library: await loadLibrary(), path, memoryBytes: totalmem() });
  const tensors = file.info.fullTensorInfo ?? file.info.tensorInfo ?? [];
  const { fileSha256, weightsSha256 } = await weightsIdentity(path, tensors);
  const general = JSON.parse(JSON.stringify(file.info.metadata.general)) as Json;
  const sampling = isJsonObject(general) ? general['sampling'] : null;
  return {
    pinnedDigest: fileSha256,
    weightsDigest: weightsSha256,
    weightsBytes: file.sizeBytes,
    architecture: file.info.metadata.general.architecture,
    broughtAlong: isJsonObject(sampling) ? sampling : {},
  };
}
