import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { identifyFile } from '../../harness/backends/llama-cpp/identify-file.ts';
import { temporaryFolder } from '../../harness/testing/temporary-folder.ts';
import { thrownError } from '../../harness/testing/thrown-error.ts';
import { writeRandomModel } from '../../scripts/embedded-model/random-weights.ts';
import { fileIdentity } from './file-identity.ts';
import { readModelHead } from './model-head.ts';

async function randomModel(chatTemplate?: null) {
  const path = join(temporaryFolder(), 'random.gguf');
  await writeRandomModel({ path, ...(chatTemplate === undefined ? {} : { chatTemplate }) });
  return { path, file: new Blob([readFileSync(path)]) };
}

describe('a model file in the browser', () => {
  it('has the hashes that the same file has natively', async () => {
    const { path, file } = await randomModel();
    const native = await identifyFile(path);
    const head = await readModelHead(file, 'random.gguf');
    expect(await fileIdentity(file, head.tensors)).toEqual({
      fileSha256: native.pinnedDigest,
      weightsSha256: native.weightsDigest,
    });
  });

  it('says what its head says', async () => {
    const { file } = await randomModel();
    expect(await readModelHead(file, 'random.gguf')).toMatchObject({
      name: 'macrobench-random',
      architecture: 'llama',
      chatTemplate: readFileSync('scripts/embedded-model/template.jinja', 'utf8'),
      bosToken: '<|endoftext|>',
      eosToken: '<|im_end|>',
      addsBos: false,
      controlTokens: ['<|endoftext|>', '<|im_start|>'],
      trainingContextTokens: 2048,
      parameters: 213_312,
    });
  });

  it('is refused without a chat template, or if it is no GGUF file', async () => {
    const { file } = await randomModel(null);
    expect(await thrownError(() => readModelHead(file, 'x.gguf'))).toMatchObject({
      code: 'model-without-chat-template',
    });
    expect(await thrownError(() => readModelHead(new Blob(['hello']), 'x.gguf'))).toMatchObject({
      code: 'model-unreadable',
    });
  });
});
