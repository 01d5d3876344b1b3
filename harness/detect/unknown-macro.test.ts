import { describe, expect, it } from 'vitest';
import type { DetectionInput } from './detection-input.ts';
import { unknownMacro } from './unknown-macro.ts';

function found(input: Partial<DetectionInput>): readonly string[] {
  const whole: DetectionInput = {
    text: '',
    calls: [],
    finishReason: 'stop',
    serverParseError: null,
    offered: ['triage_issue', 'summarize_open_issues'],
    ...input,
  };
  return unknownMacro.find(whole).map(({ source, start, end }) => {
    if (source.in === 'text') return whole.text.slice(start, end);
    if (source.in === 'server-report') return (whole.serverParseError ?? '').slice(start, end);
    const call = whole.calls[source.index];
    return (source.in === 'call-name' ? call?.name : call?.argumentsText)?.slice(start, end) ?? '';
  });
}

describe('unknownMacro', () => {
  for (const name of ['merge', 'triageIssue', 'TRIAGE_ISSUE', 'functions.triage_issue', '']) {
    it(`fires on a call of "${name}"`, () =>
      expect(found({ calls: [{ name, argumentsText: '{}' }] })).toEqual([name]));
  }

  for (const text of [
    '{"name": "merge_it", "arguments": {"number": 3}}',
    '<|python_tag|>merge_it.call(number=3)',
    'Action: merge_it\nAction Input: 3',
    'I will call merge_it for number 3.',
  ]) {
    it(`fires on the telling ${JSON.stringify(text)}`, () => expect(found({ text })).toEqual([text]));
  }

  it('stays quiet on what is on offer, and on names that nobody calls', () => {
    expect(found({ calls: [{ name: 'triage_issue', argumentsText: '{}' }] })).toEqual([]);
    expect(found({ text: '{"name": "triage_issue", "arguments": {}}' })).toEqual([]);
    expect(found({ text: 'There is no macro named merge_it.' })).toEqual([]);
    expect(found({ text: 'Snake_case names such as merge_it are usual.' })).toEqual([]);
  });
});
