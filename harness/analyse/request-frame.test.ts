import { describe, expect, it } from 'vitest';
import { frameRequests, requestText } from './request-frame.ts';

describe('frameRequests', () => {
  it('tells what all requests share once, and loses nothing', () => {
    const texts = new Map([
      ['a', 'tools… Read 12. Answer:'],
      ['b', 'tools… Read 1. Answer:'],
    ]);
    const { frame, asked } = frameRequests(texts);
    expect(frame).toEqual({ before: 'tools… Read 1', after: '. Answer:' });
    for (const [key, text] of texts) expect(frame.before + asked.get(key) + frame.after).toBe(text);
  });

  it('does not count a character for the beginning and the end', () => {
    const texts = new Map([
      ['a', 'aa'],
      ['b', 'aaa'],
    ]);
    const { frame, asked } = frameRequests(texts);
    expect(frame.before + asked.get('a') + frame.after).toBe('aa');
    expect(frame.before + asked.get('b') + frame.after).toBe('aaa');
  });

  it('leaves a single request whole', () => {
    expect(frameRequests(new Map([['a', 'x']])).asked.get('a')).toBe('x');
  });
});

describe('requestText', () => {
  it('is the prompt where one was rendered, else the request', () => {
    expect(requestText({ prompt: 'p', tokens: 3 })).toBe('p');
    expect(requestText({ messages: [] })).toContain('"messages": []');
  });
});
