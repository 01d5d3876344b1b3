import { z } from 'zod';
import type { JsonObject } from '../../domain/json.ts';
import { sha256 } from '../../domain/sha256.ts';
import { httpExchange } from '../http/http-exchange.ts';

const propsSchema = z.object({
  default_generation_settings: z.object({
    n_ctx: z.number(),
    params: z.record(z.string(), z.json()).optional(),
  }),
  total_slots: z.number().optional(),
  model_path: z.string().optional(),
  model_ftype: z.string().optional(),
  chat_template: z.string().default(''),
  chat_template_caps: z.record(z.string(), z.boolean()).optional(),
  bos_token: z.string().default(''),
  eos_token: z.string().default(''),
  build_info: z.string().optional(),
});

/** A server and what to say with each request (its key). */
export interface ServerAddress {
  readonly serverUrl: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What llama-server tells of itself in `/props`. */
export type LlamaServerProps = z.infer<typeof propsSchema>;

/** The properties of a llama-server; null if the server is another one. */
export async function llamaServerProps(
  { serverUrl, headers }: ServerAddress,
  signal: AbortSignal,
): Promise<LlamaServerProps | null> {
  const answer = await httpExchange({ url: `${serverUrl}/props`, headers, signal });
  if (answer.status !== 200) return null;
  const props = propsSchema.safeParse(answer.json);
  return props.success ? props.data : null;
}

/** Identity and effective settings as `/props` gives them. `null`: not told. */
export function describeLlamaServer(props: LlamaServerProps): JsonObject {
  return {
    engine: 'llama-server',
    serverVersion: props.build_info ?? null,
    modelPath: props.model_path ?? null,
    quantisation: props.model_ftype ?? null,
    contextTokens: props.default_generation_settings.n_ctx,
    slots: props.total_slots ?? null,
    templateHash: props.chat_template === '' ? null : sha256(props.chat_template),
    templateCapabilities: props.chat_template_caps ?? null,
    defaultSettings: props.default_generation_settings.params ?? null,
    // Neither is told by any endpoint.
    flashAttention: null,
    cacheType: null,
  };
}

const tokensSchema = z.object({ tokens: z.array(z.number().int()) });
const contentSchema = z.object({ content: z.string() });

/**
 * Token ids of a rendered prompt, control tokens read as such, with the beginning-of-text token where the model
 * wants one. The prompt itself must not begin with that token's text: it would stand there twice. Null if the
 * server gives no ids.
 */
export async function tokenise(
  { serverUrl, headers }: ServerAddress,
  prompt: string,
  signal: AbortSignal,
): Promise<readonly number[] | null> {
  const body = { content: prompt, add_special: true, parse_special: true };
  const answer = await httpExchange({ url: `${serverUrl}/tokenize`, body, headers, signal });
  const tokens = tokensSchema.safeParse(answer.json);
  return answer.status === 200 && tokens.success ? tokens.data.tokens : null;
}

/** Text of token ids, control tokens included; null if the server gives none. */
export async function detokenise(
  { serverUrl, headers }: ServerAddress,
  tokens: readonly number[],
  signal: AbortSignal,
): Promise<string | null> {
  const answer = await httpExchange({ url: `${serverUrl}/detokenize`, body: { tokens }, headers, signal });
  const text = contentSchema.safeParse(answer.json);
  return answer.status === 200 && text.success ? text.data.content : null;
}
