import { describe, expect, it } from 'vitest';
import type { DetectionInput } from './detection-input.ts';
import { repetition } from './repetition.ts';

function found(input: Partial<DetectionInput>): readonly string[] {
  const whole: DetectionInput = {
    text: '',
    calls: [],
    finishReason: 'stop',
    serverParseError: null,
    offered: ['triage_issue', 'summarize_open_issues'],
    ...input,
  };
  return repetition.find(whole).map(({ source, start, end }) => {
    if (source.in === 'text') return whole.text.slice(start, end);
    if (source.in === 'server-report') return (whole.serverParseError ?? '').slice(start, end);
    const call = whole.calls[source.index];
    return (source.in === 'call-name' ? call?.name : call?.argumentsText)?.slice(start, end) ?? '';
  });
}

describe('repetition', () => {
  const loops: Record<string, string> = {
    'a word': 'the '.repeat(40),
    'a sentence': 'I need the name of the repository. '.repeat(8),
    'two lines': 'Please give the owner.\nPlease give the repo.\n'.repeat(6),
    digits: `Number: ${'0'.repeat(200)}`,
    'exclamation marks': `No.${'!'.repeat(100)}`,
    'equal items of a numbered list': Array.from({ length: 8 }, (_, at) => `${at + 1}. Check the logs`).join(
      '\n',
    ),
    'version after version': Array.from({ length: 150 }, (_, at) => `v1.0.${at}`).join(' '),
    'a rule that does not end': '- '.repeat(300),
  };
  for (const [what, text] of Object.entries(loops)) {
    it(`fires on ${what}`, () => expect(found({ text })).toHaveLength(1));
  }

  it('fires on a loop in arguments', () => {
    const call = { name: 'triage_issue', argumentsText: `{"path": "${'../'.repeat(100)}` };
    expect(found({ calls: [call] })).toHaveLength(1);
  });

  const sound: Record<string, string> = {
    'a list with similar lines':
      '- the owner of the repository\n- the name of the repository\n- the number of the issue',
    'a table': '| a | b |\n|---|---|\n| 1 | 2 |\n| 1 | 2 |\n| 1 | 2 |',
    'a rule': `Title\n${'='.repeat(80)}\nText`,
    'a short emphasis': 'No, no, no, and no.',
    'opening hours': ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => `${day}: 9:00 to 17:00`).join('\n'),
    'dates in a row': Array.from({ length: 12 }, (_, at) => `- 2024-${at + 1}-01`).join('\n'),
  };
  for (const [what, text] of Object.entries(sound)) {
    it(`stays quiet on ${what}`, () => expect(found({ text })).toEqual([]));
  }
});
