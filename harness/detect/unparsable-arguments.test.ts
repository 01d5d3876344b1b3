import { describe, expect, it } from 'vitest';
import type { DetectionInput } from './detection-input.ts';
import { unparsableArguments } from './unparsable-arguments.ts';

function found(input: Partial<DetectionInput>): readonly string[] {
  const whole: DetectionInput = {
    text: '',
    calls: [],
    finishReason: 'stop',
    serverParseError: null,
    offered: ['triage_issue', 'summarize_open_issues'],
    ...input,
  };
  return unparsableArguments.find(whole).map(({ source, start, end }) => {
    if (source.in === 'text') return whole.text.slice(start, end);
    if (source.in === 'server-report') return (whole.serverParseError ?? '').slice(start, end);
    const call = whole.calls[source.index];
    return (source.in === 'call-name' ? call?.name : call?.argumentsText)?.slice(start, end) ?? '';
  });
}

describe('unparsableArguments', () => {
  for (const argumentsText of [
    '',
    '{"number": ',
    "{'number': 3}",
    '{"a": 1,}',
    '[3]',
    'null',
    '"x"',
    '{a: 1}',
  ]) {
    it(`fires on ${argumentsText}`, () =>
      expect(found({ calls: [{ name: 'triage_issue', argumentsText }] })).toEqual([argumentsText]));
  }

  it('fires on what the server could not read', () => {
    expect(found({ serverParseError: 'unexpected end of JSON' })).toEqual(['unexpected end of JSON']);
  });

  for (const argumentsText of ['{}', ' {"number": 3} ', '{"a": {"b": [null]}}']) {
    it(`stays quiet on ${argumentsText}`, () =>
      expect(found({ calls: [{ name: 'triage_issue', argumentsText }] })).toEqual([]));
  }
});
