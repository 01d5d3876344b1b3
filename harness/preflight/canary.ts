import type { ToolDefinition } from '../domain/toolset.ts';

/** A macro that exists for the check alone; its only argument is a code that nobody can guess. */
export const canary: ToolDefinition = {
  type: 'function',
  function: {
    name: 'echo_code',
    description: 'Echo a code back, as it is.',
    parameters: {
      type: 'object',
      properties: { code: { type: 'string', description: 'The code to echo.' } },
      required: ['code'],
    },
  },
};

/** The request for it. */
export function canaryRequest(nonce: string): string {
  return `Call echo_code with the code ${nonce}.`;
}

/** A macro with a closed choice, asked for a value outside of it: only free decoding can write that. */
export const closedChoice: ToolDefinition = {
  type: 'function',
  function: {
    name: 'pick_colour',
    description: 'Pick a colour.',
    parameters: {
      type: 'object',
      properties: { colour: { type: 'string', enum: ['red', 'green'], description: 'The colour.' } },
      required: ['colour'],
    },
  },
};

export const closedChoiceRequest = 'Call pick_colour with the colour purple.';
