import { isJsonObject, type Json, type JsonObject } from '../../domain/json.ts';
import { promptRenderer } from '../chat-template.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { dialectOf } from '../dialects/dialect-of.ts';
import type { Inspector, Question, RenderedPrompt, ServingFacts } from '../inspector.ts';
import type { FileVocabulary } from '../llama-cpp/file-vocabulary.ts';
import type { OpenOptions } from '../open-options.ts';
import { orNull } from '../or-null.ts';
import type { OllamaConversation } from './ask-ollama.ts';
import { type OllamaFacts, ollamaFacts, ollamaLoaded } from './describe-ollama.ts';
import { ollamaClient } from './ollama-client.ts';
import { ollamaOptions } from './ollama-request.ts';

/**
 * What checks look at on an Ollama server: prompts by its render-only option, settings and identity by what it
 * tells of model and load, tokens by the weights file where that lies on this machine.
 */
export function inspectOllama({
  host,
  options,
  conversation,
  dialect,
}: {
  readonly host: string;
  readonly options: OpenOptions;
  readonly conversation: OllamaConversation;
  /** Null: protocol shipped. */
  readonly dialect: Dialect | null;
}): Inspector {
  const { reference: model, config, timeoutMs } = options;
  let opening: Promise<FileVocabulary | null> | null = null;
  const client = () => ollamaClient(host, AbortSignal.timeout(timeoutMs));
  const vocabulary = () => {
    opening ??= ollamaFacts(client(), model).then(vocabularyOf);
    return opening;
  };
  return {
    async ask(question) {
      if (dialect === null) return conversation.chat(question);
      return (await conversation.continueRendered(question, dialect)) ?? conversation.chat(question);
    },
    async render(question) {
      const rendered = await conversation.render(question);
      if (rendered.kind === 'failed' || rendered.prompt === null) return null;
      return { text: rendered.prompt, tokenIds: null, shownBy: "Ollama's render-only option" };
    },
    async readApart(question) {
      if (dialect !== null) return null;
      const { template } = await ollamaFacts(client(), model);
      const own = orNull(() => dialectOf(template ?? ''));
      return own === null ? null : conversation.continueRendered(question, own);
    },
    vocabulary,
    async ownRender(question) {
      const file = await vocabulary();
      return file === null ? null : orNull(() => ownRendering({ question, options, file }));
    },
    async facts() {
      const facts = await ollamaFacts(client(), model);
      return servingFacts({ facts, loaded: await ollamaLoaded(client(), model), config, host });
    },
    async close() {
      await (await opening)?.close();
      opening = null;
    },
  };
}

/** The prompt by the template that the weights file holds; null if it holds none. */
function ownRendering({
  question,
  options,
  file,
}: {
  readonly question: Question;
  readonly options: OpenOptions;
  readonly file: FileVocabulary;
}): RenderedPrompt | null {
  const { chatTemplate, endOfText, beginOfText } = file;
  if (chatTemplate === null) return null;
  const { prompt, tools = options.tools, systemPrompt = options.systemPrompt } = question;
  // Ollama shows prompts without the beginning of text, which it adds as a token.
  const render = promptRenderer({ chatTemplate, tools, bosToken: '', eosToken: endOfText ?? '' });
  const text = render([
    { role: 'system', content: systemPrompt },
    { role: 'user', content: prompt },
  ]);
  const { text: begin } = beginOfText;
  const withoutStart = begin !== null && text.startsWith(begin) ? text.slice(begin.length) : text;
  return { text: withoutStart, tokenIds: null, shownBy: 'our own rendering' };
}

/** The tokens of the weights file; null if it is not on this machine. */
async function vocabularyOf({ weightsPath }: OllamaFacts): Promise<FileVocabulary | null> {
  if (weightsPath === null) return null;
  // Loaded when needed: it brings a native library.
  const { openFileVocabulary } = await import('../llama-cpp/file-vocabulary.ts');
  return openFileVocabulary(weightsPath);
}

function servingFacts({
  facts,
  loaded,
  config,
  host,
}: {
  readonly facts: OllamaFacts;
  readonly loaded: JsonObject | null;
  readonly config: OpenOptions['config'];
  readonly host: string;
}): ServingFacts {
  const { description } = facts;
  const sent = ollamaOptions(config);
  const contextTokens = number(loaded?.['contextTokens']);
  const field = (name: string, option: string, effective: Json = null) =>
    [name, { sentAs: option in sent ? `options.${option}` : null, effective }] as const;
  const template = facts.template;
  return {
    engine: 'Ollama',
    engineVersion: facts.serverVersion,
    pinnedDigest: text(description['manifestDigest']),
    weightsDigest: text(description['weightsDigest']),
    weightsBytes: number(description['sizeBytes']),
    quantisation: text(description['quantisation']),
    tensorTypes: null,
    architecture: text(description['architecture']),
    parameterCount: number(description['parameterCount']),
    templateHash: text(description['templateHash']),
    tokenizerHash: null,
    accelerator: accelerator(loaded),
    threads: null,
    flashAttention: null,
    cacheTypes: null,
    slots: null,
    contextTokens,
    settings: Object.fromEntries([
      field('temperature', 'temperature'),
      field('seed', 'seed'),
      field('topK', 'top_k'),
      field('topP', 'top_p'),
      field('minP', 'min_p'),
      field('repeatPenalty', 'repeat_penalty'),
      field('presencePenalty', 'presence_penalty'),
      field('frequencyPenalty', 'frequency_penalty'),
      field('contextTokens', 'num_ctx', contextTokens),
      field('replyTokens', 'num_predict'),
      field('batchTokens', 'num_batch'),
    ]),
    broughtAlong: {
      ...modelfileParameters(text(description['modelfileParameters'])),
      ...(text(description['modelfileSystem']) ? { SYSTEM: description['modelfileSystem'] ?? null } : {}),
    },
    modelsLoaded: number(loaded?.['modelsLoaded']),
    isLocal: /^(127\.|localhost$|\[::1\]$)/.test(new URL(host).hostname),
    chatTemplate: template,
    callsReadBy: config.protocol === 'raw' ? 'dialect' : 'server',
    // A Jinja template is served by llama-server, which constrains calls; Ollama's own templates are free.
    constrains: config.protocol === 'raw' || !template?.includes('{%') ? 'nobody' : 'unknown',
  };
}

function accelerator(loaded: JsonObject | null): string | null {
  const [all, video] = [number(loaded?.['sizeBytes']), number(loaded?.['videoMemoryBytes'])];
  if (all === null || video === null) return null;
  return video === 0
    ? 'cpu'
    : video >= all
      ? 'gpu'
      : `gpu for ${Math.round((100 * video) / all)}% of the model`;
}

/** Lines `name   value` of the model card; a name that comes twice (stop) becomes a list. */
function modelfileParameters(lines: string | null): JsonObject {
  const result: Record<string, Json> = {};
  for (const [, name = '', value = ''] of (lines ?? '').matchAll(/^(\S+)\s+(.+)$/gm)) {
    const before = result[name];
    const plain = value.trim().replace(/^"(.*)"$/s, '$1');
    result[name] = before === undefined ? plain : [...(Array.isArray(before) ? before : [before]), plain];
  }
  return isJsonObject(result) ? result : {};
}

function text(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function number(value: Json | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
