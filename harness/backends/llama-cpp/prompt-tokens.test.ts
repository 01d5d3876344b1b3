import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LlamaModel, Token } from 'node-llama-cpp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeRandomModel } from '../../../scripts/embedded-model/random-weights.ts';
import { sampleOpenOptions } from '../../testing/sample-open-options.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { acquireEngine, type Engine } from './engine.ts';
import { loadLibrary } from './library.ts';
import { type PromptBuilder, promptBuilder, withOneBos } from './prompt-tokens.ts';

const folder = temporaryFolder();
const addBos = 'tokenizer.ggml.add_bos_token';
const models: LlamaModel[] = [];
let engine: Engine;
beforeAll(async () => {
  engine = await acquireEngine(await loadLibrary(), false);
});
afterAll(async () => {
  for (const model of models) await model.dispose();
  await engine.release();
});

/** Prompts of a model that wants a beginning-of-text token (id 0) or not, under the embedded template or this one. */
async function builderOf(options: {
  readonly bos: boolean;
  readonly chatTemplate?: string;
}): Promise<PromptBuilder> {
  const path = join(folder, `${options.bos}-${options.chatTemplate?.length ?? 0}.gguf`);
  await writeRandomModel({ path, ...options });
  const bytes = await readFile(path);
  bytes.writeUInt8(options.bos ? 1 : 0, bytes.indexOf(addBos) + addBos.length + 4);
  await writeFile(path, bytes);
  const model = await engine.llama.loadModel({ modelPath: path, gpuLayers: 0, vocabOnly: true });
  models.push(model);
  const chatTemplate = model.fileInfo.metadata.tokenizer?.chat_template ?? '';
  return promptBuilder({ ...sampleOpenOptions(), model, chatTemplate });
}

const withBos =
  '{{ bos_token }}{{ messages[0].content }}{% for t in tools %}{{ t | tojson }}{% endfor %}<|im_start|>{{ messages[1].content }}';

describe('promptBuilder', () => {
  it('begins with the beginning-of-text token exactly once, if the model wants one', async () => {
    for (const chatTemplate of [undefined, withBos]) {
      const { ids } = (await builderOf({ bos: true, ...(chatTemplate && { chatTemplate }) })).build(
        'Read it.',
      );
      expect(ids.filter((id) => id === 0)).toHaveLength(1);
      expect(ids[0]).toBe(0);
    }
    const { ids } = (await builderOf({ bos: false })).build('Read it.');
    expect(ids).not.toContain(0);
  });

  it('turns control tokens into single ids', async () => {
    const { ids, text } = (await builderOf({ bos: false })).build('Read it.');
    expect(text.split('<|im_start|>').length - 1).toBe(ids.filter((id) => id === 1).length);
  });

  it('gives the ids of the whole text, whatever the request', async () => {
    const builder = await builderOf({ bos: false });
    const model = models.at(-1);
    for (const request of [
      'Read it.',
      ' <|im_end|>',
      '\n',
      '<tools> owner/repo#12',
      '大きい 🌱',
      'x'.repeat(300),
    ]) {
      const { ids, text } = builder.build(request);
      expect(ids).toEqual(model?.tokenize(text, true));
    }
  });

  it('knows the prefix that all prompts share: the tools, and nothing of a request', async () => {
    const builder = await builderOf({ bos: true });
    expect(builder.prefixText).toContain('read_thread');
    for (const request of ['Read it.', '12', '\n\n', 'ü']) {
      const { ids, text } = builder.build(request);
      expect(text.startsWith(builder.prefixText)).toBe(true);
      expect(ids.slice(0, builder.prefixIds.length)).toEqual(builder.prefixIds);
      expect(ids.length).toBeGreaterThan(builder.prefixIds.length);
    }
  });
});

describe('withOneBos', () => {
  const tokens = (...ids: number[]) => ids as Token[];
  it.each([
    ['adds it where it is missing', tokens(5, 6), 1, [1, 5, 6]],
    ['keeps the one that is there', tokens(1, 5), 1, [1, 5]],
    ['drops a second one at the beginning', tokens(1, 1, 5, 1), 1, [1, 5, 1]],
    ['leaves models alone that want none', tokens(5, 1), null, [5, 1]],
    ['copes with nothing', tokens(), 1, [1]],
    ['copes with nothing else', tokens(1, 1), 1, [1]],
  ] as const)('%s', (_, ids, bos, expected) => {
    expect(withOneBos(ids, bos as Token | null)).toEqual(expected);
  });
});
