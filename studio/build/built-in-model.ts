import { access, mkdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writeRandomModel } from '../../scripts/embedded-model/random-weights.ts';
import type { BuiltInModel } from './studio-facts.ts';

/**
 * The weights that go into the page: the embedded model's, or, where this checkout has none, a model with random
 * weights that is written to `cacheFolder`. `modelFile` names another GGUF file.
 */
export async function builtInModel(options: {
  readonly root: string;
  readonly cacheFolder: string;
  readonly modelFile: string | null;
}): Promise<{ readonly path: string; readonly model: BuiltInModel }> {
  const { root, cacheFolder, modelFile } = options;
  const embedded = join(root, 'scripts/embedded-model/weights/macrobench-router-q8_0.gguf');
  if (modelFile !== null) return described(modelFile, 'chosen');
  if (await exists(embedded)) return described(embedded, 'embedded');
  return described(await randomModel(cacheFolder), 'random');
}

async function described(path: string, kind: BuiltInModel['kind']) {
  const { size } = await stat(path);
  return { path, model: { file: basename(path), sizeBytes: size, kind } };
}

async function randomModel(folder: string): Promise<string> {
  const path = join(folder, 'macrobench-random.gguf');
  await mkdir(folder, { recursive: true });
  await writeRandomModel({ path, plainText: true });
  return path;
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
