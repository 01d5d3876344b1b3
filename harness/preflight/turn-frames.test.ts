import { describe, expect, it } from 'vitest';
import { frameOf } from './turn-frames.ts';

const prompts = {
  ChatML: '<|im_start|>system\nx<|im_end|>\n<|im_start|>user\ny<|im_end|>\n<|im_start|>assistant\n',
  'Llama 3':
    '<|begin_of_text|><|start_header_id|>user<|end_header_id|>\n\ny<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n',
  Mistral: '<s>[AVAILABLE_TOOLS][][/AVAILABLE_TOOLS][INST] x\n\ny[/INST]',
  Gemma: '<bos><start_of_turn>user\ny<end_of_turn>\n<start_of_turn>model\n',
  Granite: '<|start_of_role|>user<|end_of_role|>y<|end_of_text|>\n<|start_of_role|>assistant<|end_of_role|>',
};
const count = (text: string, mark: string) => text.split(mark).length - 1;

describe('frameOf', () => {
  it.each(Object.entries(prompts))('knows %s: turns balanced, the reply prompted for', (name, prompt) => {
    const frame = frameOf(prompt);
    expect(frame?.name).toBe(name);
    if (frame === null) return;
    expect(frame.generationPrompt.test(prompt)).toBe(true);
    expect(count(prompt, frame.start)).toBe(count(prompt, frame.end) + frame.open);
    expect(frame.generationPrompt.test(prompt.slice(0, prompt.indexOf('y') + 1))).toBe(false);
  });

  it('takes an empty thought for part of the generation prompt', () => {
    const prompt = `${prompts.ChatML}<think>\n\n</think>\n\n`;
    expect(frameOf(prompt)?.generationPrompt.test(prompt)).toBe(true);
  });

  it('is null for a frame that it does not know', () => {
    expect(frameOf('### User: y\n### Assistant:')).toBeNull();
  });
});
