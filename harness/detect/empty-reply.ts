import type { Rule } from './rule.ts';

// Blanks, zero-width and bidirectional marks, byte order marks: nothing that anyone could read.
const invisible = /^[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]*$/u;
// Control tokens of chat templates that a decoder left in an otherwise empty text.
const controlToken = /<\|[a-z_|]{1,40}\|?>|<\/?s>/gi;

/** The reply holds neither a call nor a word. */
export const emptyReply: Rule = {
  code: 'empty-reply',
  version: 1,
  find: ({ text, calls, serverParseError }) => {
    if (calls.length > 0 || serverParseError !== null || text.length > 2_000) return [];
    return invisible.test(text.replace(controlToken, ''))
      ? [{ source: { in: 'text' }, start: 0, end: text.length }]
      : [];
  },
};
