import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeRandomModel } from '../../../scripts/embedded-model/random-weights.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { thrownError } from '../../testing/thrown-error.ts';
import { loadLibrary } from './library.ts';
import { readModelFile } from './model-file.ts';

const folder = temporaryFolder();
const library = await loadLibrary();
const whole = join(folder, 'whole.gguf');
await writeRandomModel({ path: whole });

const read = (path: string, memoryBytes = 1e9) => readModelFile({ library, path, memoryBytes });

function fileOf(name: string, contents: string | Uint8Array): string {
  writeFileSync(join(folder, name), contents);
  return join(folder, name);
}

describe('readModelFile', () => {
  it('reads what is in the head of a file', async () => {
    const file = await read(whole);
    expect(file.chatTemplate).toContain('<|im_start|>');
    expect(file.info.metadata.general.architecture).toBe('llama');
    expect(file.sizeBytes).toBe(readFileSync(whole).length);
  });

  it('prefers the template for tools where the file has one', async () => {
    const file = await read(whole);
    const tokenizer = { ...file.info.metadata.tokenizer, 'chat_template.tool_use': 'FOR TOOLS' };
    const info = { ...file.info, metadata: { ...file.info.metadata, tokenizer } } as typeof file.info;
    const named = { ...library, readGgufFileInfo: async () => info };
    expect((await readModelFile({ library: named, path: whole, memoryBytes: 1e9 })).chatTemplate).toBe(
      'FOR TOOLS',
    );
  });

  it.each([
    ['is not there', () => join(folder, 'none.gguf'), 'model-file-missing', /no such file/],
    ['is a folder', () => folder, 'model-file-missing', /not a file/],
    [
      'is a text file',
      () => fileOf('pointer.gguf', 'version https://git-lfs.github.com/spec/v1\n'),
      'model-file-not-gguf',
      /found "vers"/,
    ],
    ['is empty', () => fileOf('empty.gguf', ''), 'model-file-not-gguf', /found ""/],
    [
      'ends within its tensors',
      () => fileOf('cut.gguf', readFileSync(whole).subarray(0, -1_000)),
      'model-file-truncated',
      /tensors end at byte \d+, the file at byte \d+/,
    ],
    [
      'ends within its head',
      () => fileOf('cut-head.gguf', readFileSync(whole).subarray(0, 2_000)),
      'model-file-truncated',
      /damaged or cut short/,
    ],
  ])('says so when the file %s', async (_, path, code, message) => {
    const error = await thrownError(() => read(path()));
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(error.fix).not.toBe('');
  });

  it('refuses a file larger than the memory, before reading it', async () => {
    expect(await thrownError(() => read(whole, 1_000))).toMatchObject({ code: 'model-too-large' });
  });

  it('refuses a model without a chat template', async () => {
    const path = join(folder, 'no-template.gguf');
    await writeRandomModel({ path, chatTemplate: null });
    expect(await thrownError(() => read(path))).toMatchObject({ code: 'model-without-chat-template' });
  });
});
