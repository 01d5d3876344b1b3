/** A metadata value of a GGUF file: text, true or false, a whole number (u32), a float (f32), or a list. */
export type GgufValue =
  | string
  | boolean
  | readonly string[]
  | { readonly f32: number }
  | { readonly u32: number }
  | {
      readonly i32s: readonly number[];
    };

/** A float32 tensor; `shape` is as GGUF has it, the number of values in a row first. */
export type GgufTensor = {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array;
};

const ALIGNMENT = 32;
const U32 = 4;
const I32 = 5;
const F32 = 6;
const BOOL = 7;
const STRING = 8;
const ARRAY = 9;

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

const u64 = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
};

const f32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return bytes;
};

const text = (value: string): Buffer => {
  const bytes = Buffer.from(value);
  return Buffer.concat([u64(bytes.length), bytes]);
};

function encode(value: GgufValue): Buffer {
  if (typeof value === 'string') return Buffer.concat([u32(STRING), text(value)]);
  if (typeof value === 'boolean') return Buffer.concat([u32(BOOL), Buffer.from([value ? 1 : 0])]);
  if ('u32' in value) return Buffer.concat([u32(U32), u32(value.u32)]);
  if ('f32' in value) return Buffer.concat([u32(F32), f32(value.f32)]);
  if ('i32s' in value) {
    const { i32s } = value;
    return Buffer.concat([u32(ARRAY), u32(I32), u64(i32s.length), Buffer.from(Int32Array.from(i32s).buffer)]);
  }
  return Buffer.concat([u32(ARRAY), u32(STRING), u64(value.length), ...value.map(text)]);
}

const pad = (length: number): Buffer => Buffer.alloc((ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT);

/** The bytes of a GGUF (version 3) file with float32 tensors, aligned to 32 bytes, on a little-endian machine. */
export function ggufFile(
  metadata: Readonly<Record<string, GgufValue>>,
  tensors: readonly GgufTensor[],
): Buffer {
  const entries = Object.entries(metadata);
  const head = [Buffer.from('GGUF'), u32(3), u64(tensors.length), u64(entries.length)];
  for (const [key, value] of entries) head.push(text(key), encode(value));
  const bodies: Buffer[] = [];
  let offset = 0;
  for (const { name, shape, values } of tensors) {
    const body = Buffer.from(values.buffer, values.byteOffset, values.byteLength);
    head.push(text(name), u32(shape.length), ...shape.map(u64), u32(0), u64(offset));
    const padding = pad(body.length);
    bodies.push(body, padding);
    offset += body.length + padding.length;
  }
  const first = Buffer.concat(head);
  return Buffer.concat([first, pad(first.length), ...bodies]);
}
