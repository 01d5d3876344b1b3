import { Template } from '@huggingface/jinja';
import type { Json } from '../domain/json.ts';

/** The tokenizer and template of a model that a test server pretends to run. */
export interface ServedModel {
  /** Where its weights file lies. */
  readonly path: string;
  readonly chatTemplate: string;
  tokenise(text: string): number[];
  detokenise(ids: readonly number[]): string;
}

/** How a request wants its reply. */
export interface Sampled {
  readonly temperature: number;
  readonly seed: number;
  readonly repeatPenalty: number;
  readonly presencePenalty: number;
}

/** Renders a chat as a server does, with the model's own template. */
export function renderedChat(model: ServedModel, messages: Json, tools: Json): string {
  return new Template(model.chatTemplate).render({
    messages,
    tools: Array.isArray(tools) && tools.length > 0 ? tools : null,
    add_generation_prompt: true,
    enable_thinking: false,
  });
}

/**
 * A model that can read and do one thing: called upon to call a macro with a value, it looks the macro up in its
 * prompt and takes the argument's name from there. What is not in the prompt, it cannot know, and guesses. Other requests get a
 * sentence that depends on the whole prompt, as a real model's would.
 */
export function readingModel(
  prompt: string,
  { temperature, seed, repeatPenalty, presencePenalty }: Sampled,
): string {
  const request = /<\|im_start\|>user\n([\s\S]*?)<\|im_end\|>/.exec(prompt)?.[1] ?? '';
  const [, macro, noun = '', value] = /^Call (\w+) with the (\w+) (\w+)\.$/.exec(request) ?? [];
  const noise = temperature > 0 ? ` Perhaps ${(seed * 31) % 97}.` : '';
  if (macro !== undefined && value !== undefined) {
    const offered = new RegExp(`\\b${macro}\\b(?:\\(([^)]*)\\))?`).exec(
      prompt.slice(0, prompt.indexOf(request)),
    );
    if (offered === null) return `I would call ${macro} with ${value}.${noise}`;
    const names = [...(offered[1] ?? '').matchAll(/(?:^|, )(\w+)/g)].map(([, name]) => name);
    const argument = names.includes(noun) ? noun : (names[0] ?? 'value');
    return `<tool_call>\n{"name": "${macro}", "arguments": {"${argument}": "${value}"}}\n</tool_call>${noise}`;
  }
  if (request.startsWith('Say echo')) {
    const penalised = repeatPenalty > 1.5 || presencePenalty > 1;
    return `${penalised ? 'echo, again, once more' : 'echo '.repeat(8)}${noise}`;
  }
  const sum = [...prompt].reduce((total, mark) => (total * 31 + (mark.codePointAt(0) ?? 0)) % 9973, 7);
  return `I cannot tell; case ${sum}.${noise}`;
}
