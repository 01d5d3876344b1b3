import type { ChatHistoryItem, ChatModelFunctions, ChatWrapper, LlamaModel } from 'node-llama-cpp';
import type { FinishReason, Reply } from '../../domain/reply.ts';
import { sha256 } from '../../domain/sha256.ts';
import { commonPrefixLength } from './common-prefix-length.ts';
import type { Library } from './library.ts';
import type { Asker, OpenedModel } from './opened-model.ts';
import { type EffectiveSampling, penaltyWindowTokens } from './sampling-options.ts';

/**
 * Protocol `shipped`: node-llama-cpp's own function calling. Its chat wrapper writes the prompt, its grammar
 * forces names and arguments once a call has begun, and it reads the calls.
 */
export function shippedAsker(opened: OpenedModel): Asker {
  const { library, model, sequence, config, sampling } = opened;
  const chat = new library.LlamaChat({
    contextSequence: sequence,
    chatWrapper: wrapperOf(library, model),
  });
  const functions = Object.fromEntries(
    opened.tools.map(({ function: tool }) => [
      tool.name,
      { description: tool.description, params: tool.parameters },
    ]),
  ) as ChatModelFunctions;
  const history = (request: string): ChatHistoryItem[] => [
    { type: 'system', text: opened.systemPrompt },
    { type: 'user', text: request },
    { type: 'model', response: [] },
  ];
  const promptOf = (request: string) => {
    const { contextText } = chat.chatWrapper.generateContextState({
      chatHistory: history(request),
      availableFunctions: functions,
      documentFunctionParams: true,
    });
    return { text: contextText.toString(), ids: contextText.tokenize(model.tokenizer) };
  };
  const [left, right] = [promptOf('a'), promptOf('1')];
  const prefixIds = left.ids.slice(0, commonPrefixLength(left.ids, right.ids));
  const evaluate = async (request: string, promptTokens: number, signal: AbortSignal) => {
    const start = performance.now();
    // Cut back to the prefix: what it finds beyond would be shifted into place, which changes the numbers.
    const kept = opened.keepPrefix
      ? Math.min(commonPrefixLength(sequence.contextTokens, prefixIds), promptTokens - 1)
      : 0;
    await sequence.eraseContextTokenRanges([{ start: kept, end: sequence.nextTokenIndex }]);
    const before = sequence.tokenMeter.getState();
    let firstTokenAt: number | null = null;
    const answer = await chat.generateResponse(history(request), {
      ...samplingOfChat(sampling),
      functions,
      documentFunctionParams: true,
      maxTokens: config.replyTokens,
      signal,
      onToken: () => {
        firstTokenAt ??= performance.now();
      },
      onFunctionCallParamsChunk: () => {
        firstTokenAt ??= performance.now();
      },
    });
    const end = performance.now();
    const calls = (answer.functionCalls ?? []).map((call) => ({
      name: call.functionName,
      argumentsText: JSON.stringify(call.params ?? {}),
    }));
    const { stopReason } = answer.metadata;
    const reply: Reply = {
      text: answer.response,
      calls,
      callsReadBy: 'server',
      finishReason: finishReasons[stopReason] ?? 'unknown',
      finishRaw: stopReason,
      tokenIds: null,
      promptTokens,
      cachedPromptTokens: kept,
      replyTokens: sequence.tokenMeter.diff(before).usedOutputTokens,
      totalMs: end - start,
      loadMs: null,
      promptMs: firstTokenAt === null ? null : firstTokenAt - start,
      generationMs: firstTokenAt === null ? null : end - firstTokenAt,
      logProbabilities: null,
      serverParseError: null,
    };
    return { response: { text: answer.response, calls, stopReason }, reply };
  };
  return {
    description: {
      chatWrapper: chat.chatWrapper.wrapperName,
      promptPrefixSha256: sha256(left.text.slice(0, commonPrefixLength(left.text, right.text))),
      promptPrefixTokens: prefixIds.length,
    },
    prefixTokens: prefixIds.length,
    prepare(request) {
      const { text, ids } = promptOf(request);
      const sent = {
        protocol: 'shipped',
        prompt: text,
        promptTokens: ids.length,
        replyTokens: config.replyTokens,
        sampling: { ...sampling },
        decoding: config.decoding,
      };
      return { sent, promptTokens: ids.length, evaluate: (signal) => evaluate(request, ids.length, signal) };
    },
  };
}

/** Choosing a wrapper tries the model's template out, which takes a second or two: once for each model. */
const wrappers = new WeakMap<LlamaModel, ChatWrapper>();

function wrapperOf(library: Library, model: LlamaModel): ChatWrapper {
  const wrapper = wrappers.get(model) ?? library.resolveChatWrapper(model);
  wrappers.set(model, wrapper);
  return wrapper;
}

const finishReasons: Readonly<Record<string, FinishReason>> = {
  eogToken: 'stop',
  stopGenerationTrigger: 'stop',
  functionCalls: 'tool-calls',
  maxTokens: 'length',
};

function samplingOfChat(sampling: EffectiveSampling) {
  const { temperature, seed, topK, topP, minP, repeatPenalty, presencePenalty, frequencyPenalty } = sampling;
  const penalised = repeatPenalty !== 1 || presencePenalty !== 0 || frequencyPenalty !== 0;
  return {
    temperature,
    topK,
    topP,
    minP,
    ...(seed === null ? {} : { seed }),
    repeatPenalty: penalised && {
      lastTokens: penaltyWindowTokens,
      penalty: repeatPenalty,
      presencePenalty,
      frequencyPenalty,
    },
  };
}
