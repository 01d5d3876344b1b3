import type { Completion } from '../../domain/attempt.ts';
import { isJsonObject, type Json, type JsonObject } from '../../domain/json.ts';
import { hashOf } from '../../domain/sha256.ts';
import type { Inspector, Question, ServingFacts } from '../inspector.ts';
import { orNull } from '../or-null.ts';
import { rawAsker } from './ask-raw.ts';
import { shippedAsker } from './ask-shipped.ts';
import { modelVocabulary } from './file-vocabulary.ts';
import type { Asker, OpenedModel } from './opened-model.ts';
import { sharedPromptBuilder } from './prompt-tokens.ts';
import { effectiveSampling } from './sampling-options.ts';

/** What checks look at in process: the model as it was opened, asked over the same path as every task. */
export function inspectLlamaCpp({
  opened,
  asker,
  complete,
  describe,
}: {
  readonly opened: OpenedModel;
  readonly asker: Asker;
  /** Asks with this way of asking, one request at a time. */
  readonly complete: (asker: Asker, opened: OpenedModel, question: Question) => Promise<Completion>;
  readonly describe: () => Promise<JsonObject>;
}): Inspector {
  const askers = new Map<string, Promise<readonly [Asker, OpenedModel]>>();
  const askerFor = (question: Question) => {
    const { tools, systemPrompt, sampling, replyTokens, exactlyOneCall } = question;
    if (
      tools === undefined &&
      systemPrompt === undefined &&
      sampling === undefined &&
      replyTokens === undefined &&
      exactlyOneCall === undefined
    )
      return Promise.resolve([asker, opened] as const);
    const key = hashOf({ tools, systemPrompt, sampling, replyTokens, exactlyOneCall });
    const known = askers.get(key) ?? openAsker(variantOf(opened, question));
    askers.set(key, known);
    return known;
  };
  return {
    async ask(question) {
      const [one, variant] = await askerFor(question);
      return complete(one, variant, question);
    },
    async render(question) {
      const variant = variantOf(opened, question);
      if (opened.config.protocol === 'raw') {
        const prompts = sharedPromptBuilder(variant);
        return {
          text: prompts.text(question.prompt),
          // Tokenizing costs more than rendering, and most looks are at the text.
          get tokenIds() {
            return prompts.build(question.prompt).ids;
          },
          shownBy: "our rendering of the model's own template",
        };
      }
      const { sent } = shippedAsker(variant).prepare(question.prompt);
      const text = sent['prompt'];
      const ids = sent['promptIds'];
      return {
        text: typeof text === 'string' ? text : '',
        tokenIds: Array.isArray(ids) ? ids.map(Number) : null,
        shownBy: "node-llama-cpp's chat wrapper",
      };
    },
    async ownRender(question) {
      if (opened.config.protocol === 'raw') return null;
      const prompt = orNull(() => sharedPromptBuilder(variantOf(opened, question)).build(question.prompt));
      return prompt === null
        ? null
        : { text: prompt.text, tokenIds: prompt.ids, shownBy: 'our own rendering' };
    },
    async readApart(question) {
      if (opened.config.protocol === 'raw') return null;
      const { config } = opened;
      const raw = { ...opened, config: { ...config, protocol: 'raw', decoding: 'free' } as const };
      const variant = variantOf(raw, question);
      return complete(await rawAsker(variant), variant, question);
    },
    vocabulary: async () => modelVocabulary(opened.model, 'the model in memory'),
    facts: async () => factsOf(opened, await describe()),
    close: async () => askers.clear(),
  };
}

async function openAsker(variant: OpenedModel): Promise<readonly [Asker, OpenedModel]> {
  return [variant.config.protocol === 'raw' ? await rawAsker(variant) : shippedAsker(variant), variant];
}

function variantOf(
  opened: OpenedModel,
  { tools, systemPrompt, sampling, replyTokens, exactlyOneCall }: Question,
): OpenedModel {
  const settings = { ...opened.config.samplingSettings, ...sampling };
  return {
    ...opened,
    tools: tools ?? opened.tools,
    systemPrompt: systemPrompt ?? opened.systemPrompt,
    exactlyOneCall: exactlyOneCall ?? opened.exactlyOneCall,
    sampling: effectiveSampling(settings),
    config: {
      ...opened.config,
      samplingSettings: settings,
      replyTokens: replyTokens ?? opened.config.replyTokens,
    },
  };
}

function factsOf(opened: OpenedModel, described: JsonObject): ServingFacts {
  const { config, sampling } = opened;
  const inEngine = (effective: Json) => ({ sentAs: 'the engine itself', effective });
  const types = described['tensorTypes'];
  return {
    engine: 'llama.cpp in process (node-llama-cpp)',
    inProcess: true,
    engineVersion: `${String(described['llamaCpp'])}, node-llama-cpp ${String(described['nodeLlamaCpp'])}`,
    pinnedDigest: text(described['fileSha256']),
    weightsDigest: text(described['weightsSha256']),
    weightsBytes: number(described['fileBytes']),
    quantisation: text(described['quantisation']),
    tensorTypes: isJsonObject(types) ? (types as Record<string, number>) : null,
    architecture: text(described['architecture']),
    parameterCount: number(described['parameters']),
    templateHash: text(described['chatTemplateSha256']),
    tokenizerHash: text(described['tokenizerSha256']),
    accelerator: opened.llama.gpu === false ? 'cpu' : opened.llama.gpu,
    threads: number(described['threads']),
    flashAttention: opened.context.flashAttention === true,
    cacheTypes: `${String(described['cacheKeyType'])}/${String(described['cacheValueType'])}`.toLowerCase(),
    slots: opened.context.totalSequences,
    contextTokens: Math.min(config.contextTokens, opened.context.contextSize),
    settings: {
      ...Object.fromEntries(Object.entries(sampling).map(([name, value]) => [name, inEngine(value)])),
      contextTokens: inEngine(Math.min(config.contextTokens, opened.context.contextSize)),
      replyTokens: inEngine(config.replyTokens),
      batchTokens: inEngine(opened.context.batchSize),
    },
    // `general.sampling.*` of the file is what servers take over; in process nothing of it is used.
    broughtAlong: {},
    modelsLoaded: null,
    isLocal: true,
    chatTemplate: opened.chatTemplate,
    callsReadBy: config.protocol === 'raw' ? 'dialect' : 'server',
    constrains:
      config.protocol === 'shipped'
        ? 'the-engine'
        : config.decoding === 'constrained'
          ? 'our-grammar'
          : 'nobody',
  };
}

function text(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function number(value: Json | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
