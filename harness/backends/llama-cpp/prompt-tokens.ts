import type { LlamaModel, Token } from 'node-llama-cpp';
import type { ToolDefinition } from '../../domain/toolset.ts';
import { promptRenderer } from '../chat-template.ts';
import { commonPrefixLength } from './common-prefix-length.ts';
import { incrementalTokenizer } from './incremental-tokenizer.ts';

/** A prompt as text and as the token ids that are evaluated. */
export interface Prompt {
  readonly text: string;
  readonly ids: readonly Token[];
}

/** Builds the prompts of one model and toolset. */
export interface PromptBuilder {
  build(request: string): Prompt;
  /** What every prompt begins with: system message and tools, up to where requests differ. */
  readonly prefixIds: readonly Token[];
  readonly prefixText: string;
}

/**
 * Renders with the model's own template and turns text into token ids, control tokens included. The
 * beginning-of-text token stands there exactly once if the model wants it, whether or not the template wrote it.
 *
 * @throws HarnessError if the template fails or leaves out the tools
 */
export function promptBuilder({
  model,
  chatTemplate,
  systemPrompt,
  tools,
}: {
  readonly model: LlamaModel;
  readonly chatTemplate: string;
  readonly systemPrompt: string;
  readonly tools: readonly ToolDefinition[];
}): PromptBuilder {
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
  const tokenize = incrementalTokenizer({ model, common: prefixText, promptOf: textOf });
  const idsOf = (text: string) => withOneBos(tokenize(text), shouldPrependBosToken ? bos : null);
  const [leftIds, rightIds] = [idsOf(left), idsOf(right)];
  return {
    build: (request) => {
      const text = textOf(request);
      return { text, ids: idsOf(text) };
    },
    prefixIds: leftIds.slice(0, commonPrefixLength(leftIds, rightIds)),
    prefixText,
  };
}

/** @param bos null if the model wants none; then what the template wrote stays as it is */
export function withOneBos(ids: readonly Token[], bos: Token | null): readonly Token[] {
  if (bos === null) return ids;
  const first = ids.findIndex((id) => id !== bos);
  return [bos, ...ids.slice(first < 0 ? ids.length : first)];
}
