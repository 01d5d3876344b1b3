import { describe, expect, it } from 'vitest';
import { cutOff } from './cut-off.ts';
import type { DetectionInput } from './detection-input.ts';

function found(input: Partial<DetectionInput>): readonly string[] {
  const whole: DetectionInput = {
    text: '',
    calls: [],
    finishReason: 'stop',
    serverParseError: null,
    offered: ['triage_issue', 'summarize_open_issues'],
    ...input,
  };
  return cutOff.find(whole).map(({ source, start, end }) => {
    if (source.in === 'text') return whole.text.slice(start, end);
    if (source.in === 'server-report') return (whole.serverParseError ?? '').slice(start, end);
    const call = whole.calls[source.index];
    return (source.in === 'call-name' ? call?.name : call?.argumentsText)?.slice(start, end) ?? '';
  });
}

describe('cutOff', () => {
  it('fires on a reply that the token limit ended, also after a whole sentence', () => {
    expect(found({ text: 'It is about', finishReason: 'length' })).toEqual(['It is about']);
    expect(found({ text: 'Done.', finishReason: 'length' })).toEqual(['Done.']);
  });

  it('stays quiet on a reply that the model ended, however it ends', () => {
    expect(found({ text: 'It is about' })).toEqual([]);
    expect(found({ text: 'It is about', finishReason: 'unknown' })).toEqual([]);
  });
});
