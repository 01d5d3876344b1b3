import type { Rule } from './rule.ts';

// Blanks, zero-width and bidirectional marks, byte order marks: nothing that anyone could read.
const invisible = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
// Control tokens of chat templates, tags with nothing in them and fences around nothing.
const shell = /<\|[a-z_|]{1,40}\|?>|<\/?[a-z_]{1,40}>|```[a-z_]{0,20}/gi;
// Marks that say nothing by themselves.
const mark = /["'`“”.…,;:\-–—_*#=|()[\]{}]/g;

/** The reply holds neither a call nor anything that says something: blanks, control tokens, empty fences or tags. */
export const emptyReply: Rule = {
  code: 'empty-reply',
  version: 2,
  find: ({ text, calls, serverParseError }) => {
    if (calls.length > 0 || serverParseError !== null || text.length > 2_000) return [];
    // Tag after tag after tag is a loop, and found as one.
    if (text.length > 200 && /[^\s\u200b\ufeff]/.test(text)) return [];
    const said = text.replace(shell, '').replace(invisible, '').replace(mark, '');
    return said === '' ? [{ source: { in: 'text' }, start: 0, end: text.length }] : [];
  },
};
