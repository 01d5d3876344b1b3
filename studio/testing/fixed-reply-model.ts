import { readFile, writeFile } from 'node:fs/promises';
import { type GgufTensor, type GgufValue, ggufFile } from '../../scripts/embedded-model/gguf-file.ts';

/** Width of the embeddings: room for chance vectors that are nearly at right angles. */
const WIDTH = 64;

/**
 * Writes a model that gives one reply to everything: the reply is a single token of its vocabulary, it follows
 * whatever a prompt ends with, and after it the turn ends. Its layer adds nothing, so that the last token alone decides.
 * For tests that need a certain reply out of the real engine.
 */
export async function writeFixedReplyModel(options: {
  readonly path: string;
  readonly reply: string;
}): Promise<void> {
  const folder = new URL('../../scripts/embedded-model/', import.meta.url);
  const [tokenizerText, chatTemplate] = await Promise.all(
    ['artifacts/tokenizer.json', 'template.jinja'].map((name) => readFile(new URL(name, folder), 'utf8')),
  );
  const tokenizer = JSON.parse(tokenizerText ?? '') as {
    readonly pre: string;
    readonly tokens: readonly string[];
    readonly types: readonly number[];
    readonly merges: readonly string[];
  };
  const tokens = [...tokenizer.tokens, byteLevel(options.reply)];
  const id = (token: string): GgufValue => ({ u32: tokens.indexOf(token) });
  const metadata: Record<string, GgufValue> = {
    'general.architecture': 'llama',
    'general.name': 'fixed-reply',
    'general.file_type': { u32: 0 },
    'llama.context_length': { u32: 2048 },
    'llama.embedding_length': { u32: WIDTH },
    'llama.block_count': { u32: 1 },
    'llama.feed_forward_length': { u32: WIDTH },
    'llama.attention.head_count': { u32: 2 },
    'llama.attention.head_count_kv': { u32: 2 },
    'llama.attention.layer_norm_rms_epsilon': { f32: 1e-5 },
    'llama.rope.dimension_count': { u32: WIDTH / 2 },
    'llama.vocab_size': { u32: tokens.length },
    'tokenizer.ggml.model': 'gpt2',
    'tokenizer.ggml.pre': tokenizer.pre,
    'tokenizer.ggml.tokens': tokens,
    'tokenizer.ggml.token_type': { i32s: [...tokenizer.types, 1] },
    'tokenizer.ggml.merges': tokenizer.merges,
    'tokenizer.ggml.bos_token_id': id('<|endoftext|>'),
    'tokenizer.ggml.eos_token_id': id('<|im_end|>'),
    'tokenizer.ggml.add_bos_token': false,
    'tokenizer.chat_template': chatTemplate ?? '',
  };
  await writeFile(options.path, ggufFile(metadata, tensors(tokens)));
}

/** The model's tensors: embeddings that say only "I am the reply" or "I am not", and an output that follows from it. */
function tensors(tokens: readonly string[]): GgufTensor[] {
  const reply = tokens.length - 1;
  const end = tokens.indexOf('<|im_end|>');
  const at = (id: number, dimension: number): number => id * WIDTH + dimension;
  const embeddings = new Float32Array(tokens.length * WIDTH);
  const output = new Float32Array(tokens.length * WIDTH);
  for (let token = 0; token < tokens.length; token += 1) embeddings[at(token, token === reply ? 1 : 0)] = 1;
  output[at(reply, 0)] = 1;
  output[at(end, 1)] = 1;
  const zeros = (name: string): GgufTensor => ({
    name: `blk.0.${name}.weight`,
    shape: [WIDTH, WIDTH],
    values: new Float32Array(WIDTH * WIDTH),
  });
  const ones = (name: string): GgufTensor => ({
    name,
    shape: [WIDTH],
    values: new Float32Array(WIDTH).fill(1),
  });
  return [
    { name: 'token_embd.weight', shape: [WIDTH, tokens.length], values: embeddings },
    ones('blk.0.attn_norm.weight'),
    ones('blk.0.ffn_norm.weight'),
    ...['attn_q', 'attn_k', 'attn_v', 'attn_output', 'ffn_gate', 'ffn_up', 'ffn_down'].map(zeros),
    ones('output_norm.weight'),
    { name: 'output.weight', shape: [WIDTH, tokens.length], values: output },
  ];
}

/** A text as byte-level BPE writes it: each byte is a letter that can be seen (GPT-2's table). */
function byteLevel(text: string): string {
  const seen = (byte: number): boolean =>
    (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || (byte >= 174 && byte <= 255);
  const unseen = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => !seen(byte));
  return [...Buffer.from(text, 'utf8')]
    .map((byte) => String.fromCodePoint(seen(byte) ? byte : 256 + unseen.indexOf(byte)))
    .join('');
}
