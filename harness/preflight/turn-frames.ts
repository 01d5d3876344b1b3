/** How a family of chat templates frames turns. */
export interface TurnFrame {
  readonly name: string;
  readonly start: string;
  readonly end: string;
  /** What a prompt ends with, so that the model's turn is next. */
  readonly generationPrompt: RegExp;
  /** Starts that stand open at the end of a prompt. */
  readonly open: 0 | 1;
  /** The token that ends the model's turn. */
  readonly stop: string;
}

/** The frames that are known, each with marks that no other one has. */
export const turnFrames: readonly TurnFrame[] = [
  {
    name: 'ChatML',
    start: '<|im_start|>',
    end: '<|im_end|>',
    generationPrompt: /<\|im_start\|>assistant\n?(?:<think>\s*<\/think>\s*)?$/,
    open: 1,
    stop: '<|im_end|>',
  },
  {
    name: 'Llama 3',
    start: '<|start_header_id|>',
    end: '<|eot_id|>',
    generationPrompt: /<\|start_header_id\|>assistant<\|end_header_id\|>\s*$/,
    open: 1,
    stop: '<|eot_id|>',
  },
  {
    name: 'Mistral',
    start: '[INST]',
    end: '[/INST]',
    generationPrompt: /\[\/INST\]\s*$/,
    open: 0,
    stop: '</s>',
  },
  {
    name: 'Gemma',
    start: '<start_of_turn>',
    end: '<end_of_turn>',
    generationPrompt: /<start_of_turn>model\s*$/,
    open: 1,
    stop: '<end_of_turn>',
  },
  {
    name: 'Granite',
    start: '<|start_of_role|>',
    end: '<|end_of_text|>',
    generationPrompt: /<\|start_of_role\|>assistant<\|end_of_role\|>\s*$/,
    open: 1,
    stop: '<|end_of_text|>',
  },
];

/** The frame of a prompt: the one whose start stands first in it. */
export function frameOf(prompt: string): TurnFrame | null {
  const found = turnFrames
    .map((frame) => ({ frame, place: prompt.indexOf(frame.start) }))
    .filter(({ place }) => place >= 0)
    .sort((left, right) => left.place - right.place);
  return found[0]?.frame ?? null;
}
