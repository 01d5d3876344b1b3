import type { LlamaModel, Token } from 'node-llama-cpp';
import { hashOf } from '../../domain/sha256.ts';
import type { ToolDefinition } from '../../domain/toolset.ts';
import { promptRenderer } from '../chat-template.ts';
import { commonPrefixLength } from './common-prefix-length.ts';
import { incrementalTokenizer } from './incremental-tokenizer.ts';

/** A prompt as text and as the token ids that are evaluated. */
export interface Prompt {
  readonly text: string;
  readonly ids: readonly Token[];
}

/** What all prompts of a builder are made of. */
export interface PromptSource {
  readonly model: LlamaModel;
  readonly chatTemplate: string;
  readonly systemPrompt: string;
  readonly tools: readonly ToolDefinition[];
}

/** Builds the prompts of one model and toolset. */
export interface PromptBuilder {
  /** The text alone, which takes no tokenizing. */
  text(request: string): string;
  build(request: string): Prompt;
  /** What every prompt begins with: system message and tools, up to where requests differ. */
  readonly prefixIds: readonly Token[];
  readonly prefixText: string;
}

const builders = new WeakMap<LlamaModel, Map<string, PromptBuilder>>();

/** The builder of a model, template, system message and toolset, made once while the model is loaded. */
export function sharedPromptBuilder(parts: PromptSource): PromptBuilder {
  const { model, chatTemplate, systemPrompt, tools } = parts;
  const ofModel = builders.get(model) ?? new Map<string, PromptBuilder>();
  builders.set(model, ofModel);
  const key = hashOf([chatTemplate, systemPrompt, tools]);
  const builder = ofModel.get(key) ?? promptBuilder(parts);
  ofModel.set(key, builder);
  return builder;
}

/**
 * Renders with the model's own template and turns text into token ids, control tokens included. The
 * beginning-of-text token stands there exactly once if the model wants it, whether or not the template wrote it.
 *
 * @throws HarnessError if the template fails or leaves out the tools
 */
export function promptBuilder({ model, chatTemplate, systemPrompt, tools }: PromptSource): PromptBuilder {
  const { bos, bosString, eosString, shouldPrependBosToken } = model.tokens;
  const render = promptRenderer({
    chatTemplate,
    tools,
    bosToken: bosString ?? '',
    eosToken: eosString ?? '',
  });
  const textOf = (request: string) =>
    render([
      { role: 'system', content: systemPrompt },
      { role: 'user', content: request },
    ]);
  const [left, right] = [textOf('a'), textOf('1')];
  const prefixText = left.slice(0, commonPrefixLength(left, right));
  let tokenize: ReturnType<typeof incrementalTokenizer> | null = null;
  const idsOf = (text: string) => {
    tokenize ??= incrementalTokenizer({ model, common: prefixText, promptOf: textOf });
    return withOneBos(tokenize(text), shouldPrependBosToken ? bos : null);
  };
  let prefixIds: readonly Token[] | null = null;
  return {
    text: textOf,
    build: (request) => {
      const text = textOf(request);
      return { text, ids: idsOf(text) };
    },
    get prefixIds() {
      if (prefixIds === null) {
        const leftIds = idsOf(left);
        prefixIds = leftIds.slice(0, commonPrefixLength(leftIds, idsOf(right)));
      }
      return prefixIds;
    },
    prefixText,
  };
}

/** @param bos null if the model wants none; then what the template wrote stays as it is */
export function withOneBos(ids: readonly Token[], bos: Token | null): readonly Token[] {
  if (bos === null) return ids;
  const first = ids.findIndex((id) => id !== bos);
  return [bos, ...ids.slice(first < 0 ? ids.length : first)];
}
