import { gguf } from '@huggingface/gguf';
import type { TensorPlace } from '../../harness/backends/llama-cpp/weights-identity.ts';
import { HarnessError } from '../../harness/domain/harness-error.ts';

/** What the head of a GGUF file says. */
export interface ModelHead {
  readonly name: string | null;
  readonly architecture: string;
  readonly chatTemplate: string;
  /** Text of the beginning-of-text token; null if the file names none. */
  readonly bosToken: string | null;
  readonly eosToken: string | null;
  /** The engine puts the beginning-of-text token in front by itself. */
  readonly addsBos: boolean;
  /** Texts of control tokens, those that end a turn left out: the engine drops them from a reply unless they are asked for. */
  readonly controlTokens: readonly string[];
  readonly trainingContextTokens: number;
  readonly parameters: number;
  readonly fileType: number | null;
  readonly tensors: readonly TensorPlace[];
}

/** Type number of control tokens in `tokenizer.ggml.token_type`. */
const controlType = 3;

/**
 * Reads the head of a GGUF file out of memory or off the disk; the weights are not looked at.
 *
 * @throws HarnessError `model-unreadable` if it is no GGUF file, `model-without-chat-template`
 */
export async function readModelHead(file: Blob, name: string): Promise<ModelHead> {
  const { metadata, tensorInfos, tensorDataOffset } = await parsed(file, name);
  const value = (key: string): unknown => metadata[key];
  const architecture = String(value('general.architecture'));
  const chatTemplate = value('tokenizer.chat_template');
  if (typeof chatTemplate !== 'string')
    throw new HarnessError({
      code: 'model-without-chat-template',
      message: `${name} holds no chat template, so nobody can tell how the model was taught to see tools.`,
      fix: 'Choose an instruction-tuned model whose GGUF file has tokenizer.chat_template.',
    });
  const tokens = listOf(value('tokenizer.ggml.tokens'));
  const types = listOf(value('tokenizer.ggml.token_type'));
  const tokenAt = (key: string): string | null => {
    const id = value(key);
    return typeof id === 'number' ? String(tokens[id]) : null;
  };
  const ends = ['tokenizer.ggml.eos_token_id', 'tokenizer.ggml.eot_token_id'].map(tokenAt);
  return {
    name: typeof value('general.name') === 'string' ? String(value('general.name')) : null,
    architecture,
    chatTemplate,
    bosToken: tokenAt('tokenizer.ggml.bos_token_id'),
    eosToken: tokenAt('tokenizer.ggml.eos_token_id'),
    addsBos: addsBos(value('tokenizer.ggml.add_bos_token'), value('tokenizer.ggml.model')),
    controlTokens: tokens
      .map(String)
      .filter((token, id) => types[id] === controlType && token !== '' && !ends.includes(token)),
    trainingContextTokens: Number(value(`${architecture}.context_length`)),
    parameters: tensorInfos.reduce(
      (sum, { shape }) => sum + shape.reduce((product, dimension) => product * Number(dimension), 1),
      0,
    ),
    fileType: typeof value('general.file_type') === 'number' ? Number(value('general.file_type')) : null,
    tensors: tensorInfos.map(({ name: tensor, shape, dtype, offset }) => ({
      name: tensor,
      dimensions: shape,
      ggmlType: dtype,
      fileOffset: tensorDataOffset + offset,
      filePart: 1,
    })),
  };
}

/** What llama.cpp does where the file does not say: SentencePiece models begin with the token, others don't. */
function addsBos(stated: unknown, tokenizer: unknown): boolean {
  return typeof stated === 'boolean' ? stated : tokenizer === 'llama';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

async function parsed(file: Blob, name: string) {
  try {
    const { metadata, ...rest } = await gguf('https://file.invalid/', { fetch: rangesOf(file) });
    return { ...rest, metadata: metadata as unknown as Readonly<Record<string, unknown>> };
  } catch (cause) {
    throw new HarnessError({
      code: 'model-unreadable',
      message: `${name} can't be read as a GGUF file: ${cause instanceof Error ? cause.message : String(cause)}`,
      fix: 'Choose a whole GGUF file of version 2 or 3.',
      cause,
    });
  }
}

/** Answers the reader's range requests from the file at hand; nothing is sent anywhere. */
function rangesOf(file: Blob): typeof fetch {
  return async (_url, request) => {
    const range = new Headers(request?.headers).get('range');
    const [start = 0, end = file.size - 1] = (range?.match(/\d+/g) ?? []).map(Number);
    return new Response(file.slice(start, end + 1), {
      status: 206,
      headers: { 'content-range': `bytes ${start}-${Math.min(end, file.size - 1)}/${file.size}` },
    });
  };
}
