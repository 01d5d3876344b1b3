import { z } from 'zod';
import { isJsonObject, type JsonObject } from '../../domain/json.ts';
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
  address: ServerAddress,
  prompt: string,
  signal: AbortSignal,
): Promise<readonly number[] | null> {
  return tokeniseAs(address, { text: prompt, addSpecial: true }, signal);
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

/** The prompt that llama-server renders for a chat, without a beginning-of-text token; null if it does not show it. */
export async function appliedTemplate(
  { serverUrl, headers }: ServerAddress,
  body: JsonObject,
  signal: AbortSignal,
): Promise<string | null> {
  const answer = await httpExchange({ url: `${serverUrl}/apply-template`, body, headers, signal });
  const shape = promptSchema.safeParse(answer.json);
  return answer.status === 200 && shape.success ? shape.data.prompt : null;
}

/** Ids of a text with nothing added, or with what the tokenizer adds before a prompt; null if the server gives none. */
export async function tokeniseAs(
  { serverUrl, headers }: ServerAddress,
  { text, addSpecial }: { readonly text: string; readonly addSpecial: boolean },
  signal: AbortSignal,
): Promise<readonly number[] | null> {
  const body = { content: text, add_special: addSpecial, parse_special: true };
  const answer = await httpExchange({ url: `${serverUrl}/tokenize`, body, headers, signal });
  const tokens = tokensSchema.safeParse(answer.json);
  return answer.status === 200 && tokens.success ? tokens.data.tokens : null;
}

/** Sampling settings as the server says that it applies them to a request; null if it does not say. */
export async function settingsReadBack(
  { serverUrl, headers }: ServerAddress,
  body: JsonObject,
  signal: AbortSignal,
): Promise<JsonObject | null> {
  const answer = await httpExchange({ url: `${serverUrl}/completion`, body, headers, signal });
  const settings = isJsonObject(answer.json) ? answer.json['generation_settings'] : null;
  return isJsonObject(settings) ? settings : null;
}

/** The same for a chat, with the grammar that the server puts on its tool calls; null if it does not say. */
export async function chatSettingsReadBack(
  { serverUrl, headers }: ServerAddress,
  body: JsonObject,
  signal: AbortSignal,
): Promise<JsonObject | null> {
  const url = `${serverUrl}/v1/chat/completions`;
  const answer = await httpExchange({ url, body: { ...body, verbose: true }, headers, signal });
  const verbose = isJsonObject(answer.json) ? answer.json['__verbose'] : null;
  const settings = isJsonObject(verbose) ? verbose['generation_settings'] : null;
  return isJsonObject(settings) ? settings : null;
}

const promptSchema = z.object({ prompt: z.string() });
