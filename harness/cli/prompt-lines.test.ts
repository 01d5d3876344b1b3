import { describe, expect, it } from 'vitest';
import { promptLines } from './prompt-lines.ts';

const preflight = [
  {
    name: 'toolset-visible',
    result: 'pass',
    evidence: {
      prompt: '<s>Tools\nLong one, $& too.</s>',
      promptRequest: 'Long one, $& too.',
      shownBy: 'a server',
    },
  },
];

describe('promptLines', () => {
  it('prints a prompt as it was sent, escapes made visible', () => {
    const request = { prompt: 'a\u001b[31mb' };
    expect(promptLines({ record: { preflight }, request, task: { prompt: 'x' } })).toEqual(['a\\u{1b}[31mb']);
  });

  it('puts the request of the task into the prompt that preflight saw', () => {
    const request = { messages: [{ role: 'user', content: 'Short $1.' }] };
    const lines = promptLines({ record: { preflight }, request, task: { prompt: 'Short $1.' } });
    expect(lines.slice(0, 2)).toEqual(['The prompt, by a server:', '<s>Tools\nShort $1.</s>']);
    expect(lines.at(-1)).toContain('"messages"');
  });

  it('puts token ids on one line, below the prompt that they are', () => {
    const lines = promptLines({
      record: { preflight },
      request: { prompt: [5, 6] },
      task: { prompt: 'Two.' },
    });
    expect(lines).toContain('<s>Tools\nTwo.</s>');
    expect(lines.at(-1)).toBe('{"prompt":[5,6]}');
  });

  it('says so where the server showed no prompt', () => {
    const counted = [{ name: 'toolset-visible', result: 'unknown', evidence: { whole: 812 } }];
    const lines = promptLines({ record: { preflight: counted }, request: { a: 1 }, task: { prompt: 'x' } });
    expect(lines[0]).toContain('does not show the prompt');
    expect(lines.at(-1)).toBe('{\n  "a": 1\n}');
  });

  it('prints the request alone where nothing was rendered', () => {
    expect(promptLines({ record: { preflight: [] }, request: { a: 1 }, task: { prompt: 'x' } })).toEqual([
      'The request as sent:',
      '{\n  "a": 1\n}',
    ]);
  });
});
