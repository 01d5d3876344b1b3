import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleText } from './visible-text.ts';

describe('visibleText', () => {
  it('shows terminal escapes, bidirectional marks and invisible characters', () => {
    expect(visibleText('a\u001b[31mred\u0007')).toBe('a\\u{1b}[31mred\\u{7}');
    expect(visibleText('admin\u202egnp.exe')).toBe('admin\\u{202e}gnp.exe');
    expect(visibleText('\ufeffx\u200b\u{e0041}\ud800')).toBe('\\u{feff}x\\u{200b}\\u{e0041}\\u{d800}');
  });

  it('leaves readable text as it is, tabs, newlines and emoji included', () => {
    const text = 'ä\t日本語\n👩‍🚀'.replace('\u200d', '');
    expect(visibleText(text)).toBe(text);
  });

  it('never lets a control character through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const controls = [...visibleText(text)].filter((char) => {
          const code = char.codePointAt(0) ?? 0;
          return (code < 32 && char !== '\t' && char !== '\n') || (code >= 127 && code < 160);
        });
        expect(controls).toEqual([]);
      }),
    );
  });
});
