import { join } from 'node:path';
import type { LlamaContext, LlamaContextSequence, LlamaModel } from 'node-llama-cpp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeRandomModel } from '../../../scripts/embedded-model/random-weights.ts';
import { sampleOpenOptions } from '../../testing/sample-open-options.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { readCalls } from '../dialects/read-calls.ts';
import { callGrammar } from './call-grammar.ts';
import { acquireEngine, type Engine } from './engine.ts';
import { evaluatePrompt } from './evaluate-prompt.ts';
import { type Library, loadLibrary } from './library.ts';
import { effectiveSampling } from './sampling-options.ts';

let library: Library;
let engine: Engine;
let model: LlamaModel;
let context: LlamaContext;
let sequence: LlamaContextSequence;

beforeAll(async () => {
  const path = join(temporaryFolder(), 'random.gguf');
  await writeRandomModel({ path });
  library = await loadLibrary();
  engine = await acquireEngine(library, false);
  model = await engine.llama.loadModel({ modelPath: path, gpuLayers: 0 });
  context = await model.createContext({
    contextSize: 1024,
    batchSize: 64,
    threads: 1,
    flashAttention: false,
  });
  sequence = context.getSequence();
});
afterAll(async () => {
  await context.dispose();
  await model.dispose();
  await engine.release();
});

async function evaluate({
  text,
  prefix = '',
  grammar = null,
  batchTokens = 64,
  replyTokens = 30,
  signal = new AbortController().signal,
}: {
  readonly text: string;
  readonly prefix?: string;
  readonly grammar?: string | null;
  readonly batchTokens?: number;
  readonly replyTokens?: number;
  readonly signal?: AbortSignal;
}) {
  const compiled = grammar === null ? null : await engine.llama.createGrammar({ grammar });
  return evaluatePrompt({
    sequence,
    promptIds: model.tokenize(prefix + text, true),
    prefixIds: model.tokenize(prefix, true),
    keepPrefix: true,
    replyTokens,
    batchTokens,
    sampling: effectiveSampling(sampleOpenOptions().config.samplingSettings),
    grammar: compiled === null ? null : new library.LlamaGrammarEvaluationState({ model, grammar: compiled }),
    logProbabilities: false,
    signal,
  });
}

describe('evaluatePrompt', () => {
  it('keeps to a grammar, and ends where it ends', async () => {
    for (const text of ['a', 'b', 'which one?']) {
      const { ids, end } = await evaluate({ text, grammar: 'root ::= "yes" | "no"' });
      expect(['yes', 'no']).toContain(model.detokenize(ids, true));
      expect(end).toBe('end-of-generation');
    }
  });

  it('writes calls that keep to the schema when the grammar leaves it nothing else', async () => {
    const parameters = {
      type: 'object',
      properties: { level: { type: 'string', enum: ['low', 'high'] }, loud: { type: 'boolean' } },
      required: ['level'],
    };
    const tools = [{ type: 'function' as const, function: { name: 'ring', description: '', parameters } }];
    const grammar = callGrammar('hermes', tools).replace('root ::= words | ', 'root ::= ');
    for (const text of ['a', 'ring it', '12']) {
      const { ids } = await evaluate({ text, grammar, replyTokens: 200 });
      const [call] = readCalls(model.detokenize(ids, true), 'hermes').calls;
      expect(call?.name).toBe('ring');
      expect(['low', 'high']).toContain(JSON.parse(call?.argumentsText ?? '{}').level);
    }
  });

  it('writes the same in small batches and large ones, with a prefix kept or not', async () => {
    const prefix = 'one two three four '.repeat(20);
    const expected = (await evaluate({ text: `${prefix}five` })).ids;
    for (const batchTokens of [7, 64])
      for (const kept of ['', prefix, prefix]) {
        const text = kept === '' ? `${prefix}five` : 'five';
        expect((await evaluate({ text, prefix: kept, batchTokens })).ids).toEqual(expected);
      }
  });

  it('answers a prompt that is nothing but the prefix', async () => {
    const prefix = 'one two three';
    const first = await evaluate({ text: '', prefix });
    const again = await evaluate({ text: '', prefix });
    expect(again.ids).toEqual(first.ids);
    expect(again.cachedTokens).toBe(model.tokenize(prefix, true).length - 1);
  });

  it('stops before anything if it is told so already', async () => {
    await expect(evaluate({ text: 'a', signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow(
      'enough',
    );
  });
});
