import type { LlamaGrammar } from 'node-llama-cpp';
import { hashOf, sha256 } from '../../domain/sha256.ts';
import { dialectOf } from '../dialects/dialect-of.ts';
import { readCalls } from '../dialects/read-calls.ts';
import { callGrammar } from './call-grammar.ts';
import { evaluatePrompt } from './evaluate-prompt.ts';
import type { Asker, OpenedModel } from './opened-model.ts';
import { sharedPromptBuilder } from './prompt-tokens.ts';

/**
 * Protocol `raw`: our rendering of the model's template, token ids, greedy or sampled decoding that is free or
 * constrained by our grammar, and calls read out of the text by the model's dialect.
 *
 * @throws HarnessError if the template can't be used, its dialect is unknown, or its prefix does not fit
 */
export async function rawAsker(opened: OpenedModel): Promise<Asker> {
  const { model, config, chatTemplate, sampling } = opened;
  const dialect = dialectOf(chatTemplate);
  const prompts = sharedPromptBuilder(opened);
  const grammarText = config.decoding === 'constrained' ? callGrammar(dialect, opened.tools, opened) : null;
  const grammar = grammarText === null ? null : await opened.llama.createGrammar({ grammar: grammarText });
  return {
    description: {
      dialect,
      promptPrefixSha256: sha256(prompts.prefixText),
      promptPrefixTokens: prompts.prefixIds.length,
      grammarSha256: grammarText === null ? null : sha256(grammarText),
    },
    prefixTokens: prompts.prefixIds.length,
    prepare(request) {
      const prompt = prompts.build(request);
      return {
        sent: {
          protocol: 'raw',
          prompt: prompt.text,
          promptTokens: prompt.ids.length,
          promptIdsSha256: hashOf(prompt.ids),
          replyTokens: config.replyTokens,
          sampling: { ...sampling },
          decoding: config.decoding,
          ...(opened.exactlyOneCall && { exactlyOneCall: true }),
        },
        promptTokens: prompt.ids.length,
        async evaluate(signal) {
          const start = performance.now();
          const evaluated = await evaluatePrompt({
            sequence: opened.sequence,
            promptIds: prompt.ids,
            prefixIds: prompts.prefixIds,
            keepPrefix: opened.keepPrefix,
            replyTokens: config.replyTokens,
            batchTokens: config.batchTokens,
            sampling,
            grammar: grammarState(opened, grammar),
            logProbabilities: opened.logProbabilities,
            signal,
          });
          const totalMs = performance.now() - start;
          const text = model.detokenize(evaluated.ids, true, prompt.ids.slice(-4));
          return {
            response: { text, tokenIds: [...evaluated.ids], end: evaluated.end },
            reply: {
              text,
              calls: readCalls(text, dialect).calls,
              callsReadBy: 'dialect',
              finishReason: evaluated.end === 'reply-tokens' ? 'length' : 'stop',
              finishRaw: evaluated.end,
              tokenIds: evaluated.ids,
              promptTokens: prompt.ids.length,
              cachedPromptTokens: evaluated.cachedTokens,
              replyTokens: evaluated.ids.length,
              totalMs,
              loadMs: null,
              promptMs: evaluated.promptMs,
              generationMs: evaluated.generationMs,
              logProbabilities: evaluated.logProbabilities,
              serverParseError: null,
            },
          };
        },
      };
    },
  };
}

/** A grammar's state is of one reply: each gets a fresh one. */
function grammarState({ library, model }: OpenedModel, grammar: LlamaGrammar | null) {
  return grammar === null ? null : new library.LlamaGrammarEvaluationState({ model, grammar });
}
