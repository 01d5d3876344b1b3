import type { LlamaModel, Token } from 'node-llama-cpp';

/** Requests that would show a difference: blanks, line ends, control tokens, several scripts. */
const probes = ['a', '1', ' a ', '\n\na\n', '"{}"', '<|im_start|>', '</s>', 'ü 大 🌱', ''];

/**
 * Turns prompts that begin alike into token ids without tokenizing the beginning again each time.
 *
 * A tokenizer cuts text at control tokens before anything else, so ids on both sides of one don't depend on each
 * other. The cut is made behind the last control token of the common beginning, and only if every probe then gives
 * the ids of the whole.
 *
 * @param common what all prompts begin with
 * @param promptOf the prompt of a request, to probe with
 */
export function incrementalTokenizer({
  model,
  common,
  promptOf,
}: {
  readonly model: LlamaModel;
  readonly common: string;
  readonly promptOf: (request: string) => string;
}): (prompt: string) => readonly Token[] {
  const whole = (prompt: string) => model.tokenize(prompt, true);
  const cut = lastControlEnd(model, common);
  if (cut === 0) return whole;
  const headIds = whole(common.slice(0, cut));
  const inParts = (prompt: string) =>
    prompt.startsWith(common) ? [...headIds, ...whole(prompt.slice(cut))] : whole(prompt);
  const same = probes.map(promptOf).every((prompt) => inParts(prompt).join() === whole(prompt).join());
  return same ? inParts : whole;
}

/** Where the last control token ends that stands before other text; 0 if there is none. */
function lastControlEnd(model: LlamaModel, text: string): number {
  const controls = new Set(model.tokenize(text, true).filter((id) => model.isSpecialToken(id)));
  const ends = [...controls]
    .map((id) => model.detokenize([id], true))
    .filter((control) => control !== '')
    .map((control) => ({ start: text.slice(0, -1).lastIndexOf(control), length: control.length }))
    .filter(({ start }) => start >= 0)
    .map(({ start, length }) => start + length);
  return Math.max(0, ...ends);
}
