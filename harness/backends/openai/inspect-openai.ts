import { access } from 'node:fs/promises';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { isJsonObject, type Json, type JsonObject } from '../../domain/json.ts';
import type { ToolDefinition } from '../../domain/toolset.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { dialectOf } from '../dialects/dialect-of.ts';
import { httpExchange } from '../http/http-exchange.ts';
import type { Inspector, MatchedNumerics, ServingFacts, Vocabulary } from '../inspector.ts';
import type { OpenOptions } from '../open-options.ts';
import { orNull } from '../or-null.ts';
import {
  chatSettingsReadBack,
  describeLlamaServer,
  type LlamaServerProps,
  llamaServerProps,
  settingsReadBack,
  tokeniseAs,
} from './llama-server.ts';
import type { FoundServer, OpenAiConversation } from './openai-conversation.ts';
import { completionRequest } from './openai-request.ts';
import { serverNumerics } from './server-numerics.ts';

/**
 * What checks look at on a server with OpenAI's API. llama-server shows prompts, tokens and settings; others tell
 * token counts and little else.
 */
export function inspectOpenAi({
  found,
  options,
  conversation,
  dialect,
}: {
  readonly found: FoundServer;
  readonly options: OpenOptions;
  readonly conversation: OpenAiConversation;
  /** Null: protocol shipped. */
  readonly dialect: Dialect | null;
}): Inspector {
  const { props } = found;
  const { timeoutMs } = options;
  const deadline = () => AbortSignal.timeout(timeoutMs);
  let matched: Promise<MatchedNumerics | null> | null = null;
  return {
    async ask(question) {
      if (dialect === null || props === null) return conversation.chat(question);
      const text = conversation.rendered(question, props);
      return conversation.continued(question, { text, props, dialect });
    },
    async render(question) {
      if (props === null) return null;
      const text =
        dialect === null ? await conversation.applied(question) : conversation.rendered(question, props);
      if (text === null) return null;
      const tokenIds = await tokeniseAs(found, { text, addSpecial: true }, question.signal);
      const shownBy =
        dialect === null ? "llama-server's /apply-template" : "our rendering of the server's own template";
      return { text, tokenIds, shownBy };
    },
    async ownRender(question) {
      if (dialect !== null || props === null) return null;
      const text = orNull(() => conversation.rendered(question, props));
      return text === null ? null : { text, tokenIds: null, shownBy: 'our own rendering' };
    },
    // A server keeps the settings that it was started with.
    numerics(signal) {
      matched ??=
        props === null || !isLocal(found) ? Promise.resolve(null) : serverNumerics(found, props, signal);
      return matched;
    },
    async readApart(question) {
      const own = props === null || dialect !== null ? null : orNull(() => dialectOf(props.chat_template));
      if (own === null || props === null) return null;
      const text = await conversation.applied(question);
      return text === null ? null : conversation.continued(question, { text, props, dialect: own });
    },
    vocabulary: async () => (props === null ? null : serverVocabulary(found, props, deadline)),
    async facts() {
      const now = props === null ? null : await llamaServerProps(found, deadline());
      return now === null
        ? otherServer(found, options, await modelEntry(found, deadline()))
        : llamaServer(
            found,
            options,
            now,
            await readBack({ found, conversation, dialect, signal: deadline() }),
          );
    },
    close: async () => undefined,
  };
}

async function serverVocabulary(
  found: FoundServer,
  props: LlamaServerProps,
  deadline: () => AbortSignal,
): Promise<Vocabulary | null> {
  const idsOf = (text: string, addSpecial = false) => tokeniseAs(found, { text, addSpecial }, deadline());
  const [plain, added] = [await idsOf('a'), await idsOf('a', true)];
  if (plain === null || added === null) return null;
  const [bos = null] = props.bos_token === '' ? [] : ((await idsOf(props.bos_token)) ?? []);
  const [eos = null] = props.eos_token === '' ? [] : ((await idsOf(props.eos_token)) ?? []);
  return {
    tokenise: async (text) => (await idsOf(text)) ?? [],
    beginOfText: { text: props.bos_token || null, id: bos, wanted: added.length > plain.length },
    // The server names one token; that others end generation too is not told.
    endsGeneration: (id) => (id === eos ? true : null),
    source: "the server's /tokenize",
  };
}

/** Settings of one short request, as the server says that it applies them, over the path that tasks take. */
async function readBack({
  found,
  conversation,
  dialect,
  signal,
}: {
  readonly found: FoundServer;
  readonly conversation: OpenAiConversation;
  readonly dialect: Dialect | null;
  readonly signal: AbortSignal;
}): Promise<JsonObject | null> {
  if (dialect === null) {
    const question = { prompt: 'a', systemPrompt: 'a', tools: [anyTool], replyTokens: 1, signal };
    const told = await chatSettingsReadBack(found, conversation.chatBody(question), signal);
    if (told !== null) return told;
  }
  const ids = await tokeniseAs(found, { text: 'a', addSpecial: true }, signal);
  if (ids === null) return null;
  const config = conversation.configOf({ replyTokens: 1 });
  return settingsReadBack(found, completionRequest(config, ids, { logProbabilities: false }), signal);
}

/** A grammar on tool calls shows only where there is a tool. */
const anyTool: ToolDefinition = {
  type: 'function',
  function: {
    name: 'note',
    description: 'Note a word.',
    parameters: {
      type: 'object',
      properties: { word: { type: 'string', description: 'The word.' } },
      required: ['word'],
    },
  },
};

const fields: Readonly<Record<string, string>> = {
  temperature: 'temperature',
  seed: 'seed',
  topK: 'top_k',
  topP: 'top_p',
  minP: 'min_p',
  repeatPenalty: 'repeat_penalty',
  presencePenalty: 'presence_penalty',
  frequencyPenalty: 'frequency_penalty',
};

async function llamaServer(
  found: FoundServer,
  { config }: OpenOptions,
  props: LlamaServerProps,
  told: JsonObject | null,
): Promise<ServingFacts> {
  const described = describeLlamaServer(props);
  const contextTokens = props.default_generation_settings.n_ctx;
  const file = isLocal(found) ? await localFile(props.model_path) : null;
  return {
    ...nothingTold,
    ...file,
    engine: 'llama-server',
    engineVersion: props.build_info ?? null,
    quantisation: props.model_ftype ?? null,
    templateHash: text(described['templateHash']),
    slots: props.total_slots ?? null,
    contextTokens,
    settings: {
      ...Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [
          name,
          { sentAs: field, effective: rounded(told?.[field]) },
        ]),
      ),
      contextTokens: { sentAs: null, effective: contextTokens },
      replyTokens: { sentAs: 'max_tokens', effective: null },
    },
    isLocal: isLocal(found),
    chatTemplate: props.chat_template,
    callsReadBy: config.protocol === 'raw' ? 'dialect' : 'server',
    broughtAlong: { ...file?.broughtAlong, ...setByServer(told) },
    constrains: config.protocol === 'raw' ? 'nobody' : constrainerOf(told),
  };
}

/** For some templates its grammar takes over once a call has begun, whether asked to or not. */
function constrainerOf(told: JsonObject | null): ServingFacts['constrains'] {
  const grammar = told?.['grammar'];
  if (typeof grammar !== 'string') return 'unknown';
  return grammar === '' ? 'nobody' : 'the-engine';
}

/** Settings that change replies, that no request of ours names, and what they are where they change nothing. */
const neutral: JsonObject = {
  typical_p: 1,
  top_n_sigma: -1,
  xtc_probability: 0,
  dynatemp_range: 0,
  dry_multiplier: 0,
  mirostat: 0,
  adaptive_target: -1,
  ignore_eos: false,
  logit_bias: [],
  lora: [],
};

function setByServer(told: JsonObject | null): JsonObject {
  const set = Object.entries(told ?? {}).filter(
    ([name, value]) =>
      name in neutral && canonicalJson(rounded(value)) !== canonicalJson(neutral[name] ?? null),
  );
  return Object.fromEntries(set);
}

function otherServer(found: FoundServer, { config }: OpenOptions, entry: JsonObject): ServingFacts {
  const own = entry['max_model_len'] ?? entry['context_length'];
  const contextTokens = typeof own === 'number' ? own : null;
  return {
    ...nothingTold,
    engine: 'a server with the OpenAI API',
    contextTokens,
    settings: {
      ...Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [name, { sentAs: field, effective: null }]),
      ),
      contextTokens: { sentAs: null, effective: contextTokens },
      replyTokens: { sentAs: 'max_tokens', effective: null },
    },
    isLocal: isLocal(found),
    callsReadBy: config.protocol === 'raw' ? 'dialect' : 'server',
    constrains: 'unknown',
  };
}

const nothingTold: Omit<ServingFacts, 'engine' | 'isLocal' | 'settings' | 'callsReadBy' | 'constrains'> = {
  engineVersion: null,
  pinnedDigest: null,
  weightsDigest: null,
  weightsBytes: null,
  quantisation: null,
  tensorTypes: null,
  architecture: null,
  parameterCount: null,
  templateHash: null,
  tokenizerHash: null,
  accelerator: null,
  threads: null,
  flashAttention: null,
  cacheTypes: null,
  slots: null,
  contextTokens: null,
  broughtAlong: {},
  modelsLoaded: null,
  chatTemplate: null,
};

/** What the weights file says, where the server runs on this machine. */
async function localFile(
  path: string | undefined,
): Promise<Partial<
  Pick<ServingFacts, 'pinnedDigest' | 'weightsDigest' | 'weightsBytes' | 'architecture' | 'broughtAlong'>
> | null> {
  if (path === undefined) return null;
  const readable = await access(path).then(
    () => true,
    () => false,
  );
  if (!readable) return null;
  const { identifyFile } = await import('../llama-cpp/identify-file.ts');
  return identifyFile(path);
}

async function modelEntry(found: FoundServer, signal: AbortSignal): Promise<JsonObject> {
  const answer = await httpExchange({ url: `${found.apiUrl}/models`, headers: found.headers, signal });
  const list = isJsonObject(answer.json) ? answer.json['data'] : null;
  const entries = Array.isArray(list) ? (list as readonly Json[]) : [];
  const mine = entries.find((each) => isJsonObject(each) && each['id'] === found.model);
  return isJsonObject(mine) ? mine : {};
}

function isLocal({ serverUrl }: FoundServer): boolean {
  return /^(127\.|localhost$|\[::1\]$)/.test(new URL(serverUrl).hostname);
}

/** Servers keep settings in 32-bit floats: 0.05 comes back as 0.05000000074505806. */
function rounded(value: Json | undefined): Json {
  return typeof value === 'number' ? Number(value.toFixed(6)) : (value ?? null);
}

function text(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
