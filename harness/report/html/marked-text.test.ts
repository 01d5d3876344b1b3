import { describe, expect, it } from 'vitest';
import { markedText } from './marked-text.ts';

describe('markedText', () => {
  it('cuts at the ends of the evidence', () => {
    expect(markedText('abcdef', [{ code: 'narrated-call', start: 1, end: 3 }])).toEqual([
      ['a', []],
      ['bc', ['narrated-call']],
      ['def', []],
    ]);
  });

  it('names every bail-out where evidence overlaps', () => {
    const found = markedText('abcd', [
      { code: 'narrated-call', start: 0, end: 3 },
      { code: 'repetition', start: 2, end: 4 },
    ]);
    expect(found).toEqual([
      ['ab', ['narrated-call']],
      ['c', ['narrated-call', 'repetition']],
      ['d', ['repetition']],
    ]);
  });

  it('counts in the text as it was, and shows what is hidden in it', () => {
    expect(markedText('\u001bab', [{ code: 'repetition', start: 1, end: 2 }])).toEqual([
      ['\\u{1b}', []],
      ['a', ['repetition']],
      ['b', []],
    ]);
  });

  it('is empty for an empty text with empty evidence', () => {
    expect(markedText('', [{ code: 'empty-reply', start: 0, end: 0 }])).toEqual([]);
  });
});
