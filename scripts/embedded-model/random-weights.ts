/**
 * Makes a tiny model with random weights, for tests that need llama.cpp to run and not to be right.
 * It has the embedded model's tokenizer and chat template, and needs nothing but Node.
 *
 *   tsx scripts/embedded-model/random-weights.ts model.gguf [seed]
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type GgufTensor, type GgufValue, ggufFile } from './gguf-file.ts';

type Tokenizer = {
  readonly pre: string;
  readonly tokens: readonly string[];
  readonly types: readonly number[];
  readonly merges: readonly string[];
};

const WIDTH = 64;
const HEADS = 2;
const FEED_FORWARD = 128;
const LAYERS = 2;
/** Spread of the random weights: wide enough that greedy replies differ between prompts. */
const SPREAD = 0.3;

/**
 * Writes a GGUF file of about 0.9 MB with random float32 weights: the same seed gives the same bytes.
 *
 * @param options.chatTemplate Jinja text to store instead of the embedded model's; null stores none.
 * @param options.contextTokens the training context that the file declares, in tokens.
 * @param options.plainText write letters, digits and marks of ASCII only. By default a reply holds any bytes, also
 *   such as are no text; the engine as WebAssembly breaks down over these.
 */
export async function writeRandomModel(options: {
  readonly path: string;
  readonly seed?: number;
  readonly chatTemplate?: string | null;
  readonly contextTokens?: number;
  readonly plainText?: boolean;
}): Promise<void> {
  const here = new URL('./', import.meta.url);
  const tokenizer = JSON.parse(
    await readFile(new URL('artifacts/tokenizer.json', here), 'utf8'),
  ) as Tokenizer;
  const template =
    options.chatTemplate === undefined
      ? await readFile(new URL('template.jinja', here), 'utf8')
      : options.chatTemplate;
  const bytes = ggufFile(
    metadata(tokenizer, template, options.contextTokens ?? 2048),
    tensors(
      tokenizer.tokens.map((token) => options.plainText !== true || isPlain(token)),
      options.seed ?? 1,
    ),
  );
  await mkdir(dirname(options.path), { recursive: true });
  await writeFile(options.path, bytes);
}

function metadata(
  tokenizer: Tokenizer,
  template: string | null,
  contextTokens: number,
): Record<string, GgufValue> {
  const id = (token: string): GgufValue => ({ u32: tokenizer.tokens.indexOf(token) });
  return {
    'general.architecture': 'llama',
    'general.name': 'macrobench-random',
    'general.license': 'apache-2.0',
    'general.file_type': { u32: 0 },
    'llama.context_length': { u32: contextTokens },
    'llama.embedding_length': { u32: WIDTH },
    'llama.block_count': { u32: LAYERS },
    'llama.feed_forward_length': { u32: FEED_FORWARD },
    'llama.attention.head_count': { u32: HEADS },
    'llama.attention.head_count_kv': { u32: HEADS },
    'llama.attention.layer_norm_rms_epsilon': { f32: 1e-5 },
    'llama.rope.dimension_count': { u32: WIDTH / HEADS },
    'llama.rope.freq_base': { f32: 10_000 },
    'llama.vocab_size': { u32: tokenizer.tokens.length },
    'tokenizer.ggml.model': 'gpt2',
    'tokenizer.ggml.pre': tokenizer.pre,
    'tokenizer.ggml.tokens': tokenizer.tokens,
    'tokenizer.ggml.token_type': { i32s: tokenizer.types },
    'tokenizer.ggml.merges': tokenizer.merges,
    'tokenizer.ggml.bos_token_id': id('<|endoftext|>'),
    'tokenizer.ggml.eos_token_id': id('<|im_end|>'),
    'tokenizer.ggml.eot_token_id': id('<|im_end|>'),
    'tokenizer.ggml.padding_token_id': id('<|endoftext|>'),
    'tokenizer.ggml.add_bos_token': false,
    'tokenizer.ggml.add_eos_token': false,
    'tokenizer.ggml.add_space_prefix': false,
    ...(template === null ? {} : { 'tokenizer.chat_template': template }),
  };
}

/** Whether a token stands for ASCII alone: byte-level BPE writes a blank as Ġ and a line end as Ċ. */
function isPlain(token: string): boolean {
  return /^[\x21-\x7eĠĊ]+$/u.test(token);
}

/** @param writable for each token, whether the model may write it: the others' embeddings are zero. */
function tensors(writable: readonly boolean[], seed: number): GgufTensor[] {
  const normal = normals(seed);
  const random = (name: string, ...shape: number[]): GgufTensor => {
    const values = new Float32Array(shape.reduce((a, b) => a * b));
    return { name, shape, values: values.map(() => SPREAD * normal()) };
  };
  const ones = (name: string): GgufTensor => ({
    name,
    shape: [WIDTH],
    values: new Float32Array(WIDTH).fill(1),
  });
  const layers = Array.from({ length: LAYERS }, (_, layer) => [
    ones(`blk.${layer}.attn_norm.weight`),
    random(`blk.${layer}.attn_q.weight`, WIDTH, WIDTH),
    random(`blk.${layer}.attn_k.weight`, WIDTH, WIDTH),
    random(`blk.${layer}.attn_v.weight`, WIDTH, WIDTH),
    random(`blk.${layer}.attn_output.weight`, WIDTH, WIDTH),
    ones(`blk.${layer}.ffn_norm.weight`),
    random(`blk.${layer}.ffn_gate.weight`, WIDTH, FEED_FORWARD),
    random(`blk.${layer}.ffn_up.weight`, WIDTH, FEED_FORWARD),
    random(`blk.${layer}.ffn_down.weight`, FEED_FORWARD, WIDTH),
  ]);
  const embeddings = random('token_embd.weight', WIDTH, writable.length);
  for (const [id, isWritable] of writable.entries())
    if (!isWritable) embeddings.values.fill(0, id * WIDTH, (id + 1) * WIDTH);
  return [embeddings, ...layers.flat(), ones('output_norm.weight')];
}

/** Standard normal numbers from a seed: mulberry32 and the Box-Muller transform. */
function normals(seed: number): () => number {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [path, seed] = process.argv.slice(2);
  if (path === undefined) throw new Error('usage: random-weights.ts model.gguf [seed]');
  await writeRandomModel({ path, seed: Number(seed ?? 1) });
}
