import { describe, expect, it } from 'vitest';
import type { DetectionInput } from './detection-input.ts';
import { emptyReply } from './empty-reply.ts';

function found(input: Partial<DetectionInput>): readonly string[] {
  const whole: DetectionInput = {
    text: '',
    calls: [],
    finishReason: 'stop',
    serverParseError: null,
    offered: ['triage_issue', 'summarize_open_issues'],
    ...input,
  };
  return emptyReply.find(whole).map(({ source, start, end }) => {
    if (source.in === 'text') return whole.text.slice(start, end);
    if (source.in === 'server-report') return (whole.serverParseError ?? '').slice(start, end);
    const call = whole.calls[source.index];
    return (source.in === 'call-name' ? call?.name : call?.argumentsText)?.slice(start, end) ?? '';
  });
}

describe('emptyReply', () => {
  for (const text of [
    '',
    ' \n\t',
    '\u200b\ufeff',
    '<|im_end|>',
    '```\n```',
    '<think>\n</think>',
    '""',
    '...',
    '{}',
  ]) {
    it(`fires on ${JSON.stringify(text)}`, () => expect(found({ text })).toEqual([text]));
  }

  for (const text of ['?', 'No.', '42', '👍', '好', '<think>hm</think>', '1 < 2']) {
    it(`stays quiet on ${JSON.stringify(text)}`, () => expect(found({ text })).toEqual([]));
  }

  it('stays quiet where a call was made, or the server could not read one', () => {
    expect(found({ calls: [{ name: 'triage_issue', argumentsText: '{}' }] })).toEqual([]);
    expect(found({ serverParseError: 'unexpected end' })).toEqual([]);
  });
});
