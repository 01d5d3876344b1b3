import type { Rule } from './rule.ts';

/** The reply ended because the token limit was reached, not because the model was done. */
export const cutOff: Rule = {
  code: 'cut-off',
  version: 1,
  find: ({ text, finishReason }) =>
    finishReason === 'length'
      ? [{ source: { in: 'text' }, start: Math.max(0, text.length - 80), end: text.length }]
      : [],
};
