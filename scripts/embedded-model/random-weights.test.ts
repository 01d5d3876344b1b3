import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getLlama, LlamaLogLevel } from 'node-llama-cpp';
import { expect, test } from 'vitest';
import { writeRandomModel } from './random-weights.ts';

test('a seed gives the same bytes again, and llama.cpp reads them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'random-weights-'));
  const path = (name: string) => join(folder, name);
  await writeRandomModel({ path: path('a.gguf'), seed: 5 });
  await writeRandomModel({ path: path('b.gguf'), seed: 5 });
  await writeRandomModel({ path: path('c.gguf'), seed: 6, chatTemplate: null, contextTokens: 512 });
  const bytes = await readFile(path('a.gguf'));
  expect(bytes.equals(await readFile(path('b.gguf')))).toBe(true);
  expect(bytes.length).toBeLessThan(5_000_000);

  const llama = await getLlama({
    gpu: false,
    build: 'never',
    skipDownload: true,
    progressLogs: false,
    logLevel: LlamaLogLevel.error,
    maxThreads: 1,
  });
  const model = await llama.loadModel({ modelPath: path('a.gguf'), gpuLayers: 0 });
  expect(model.tokenize('<|im_start|>user', true)[0]).toBe(1);
  expect(model.isEogToken(model.tokens.eos ?? undefined)).toBe(true);
  expect(model.fileInfo.metadata.tokenizer.chat_template).toContain('<tool_call>');
  await model.dispose();
  const other = await llama.loadModel({ modelPath: path('c.gguf'), gpuLayers: 0 });
  expect(other.trainContextSize).toBe(512);
  expect(other.fileInfo.metadata.tokenizer.chat_template).toBeUndefined();
  await other.dispose();
  await llama.dispose();
  await rm(folder, { recursive: true });
});
