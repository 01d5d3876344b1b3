import { describe, expect, it } from 'vitest';
import { patternSample } from './pattern-sample.ts';

describe('patternSample', () => {
  it.each([
    'abc',
    'a|b',
    '(?:release|v)?-?1\\.2',
    '[A-Z][a-z]+',
    '[^a-z]\\d{4}',
    '\\w+ \\S+',
    '(?<year>\\d{2,4})',
    'a{0,2}b*c+?',
    '[\\]x-]',
    'é|ü',
    '',
  ])('finds a text for %s', (pattern) => {
    const whole = new RegExp(`^(?:${pattern})$`, 'u');
    expect(patternSample(pattern, (text) => whole.test(text))).toMatch(whole);
  });

  it('tries later alternatives if the first is not accepted', () => {
    expect(patternSample('a|b|c', (text) => text > 'b')).toBe('c');
  });

  it('gives null if nothing it tries is accepted', () => {
    expect(patternSample('a|b', () => false)).toBeNull();
  });

  it.each(['(?=a)b', '(?<!a)b', '(a)\\1', '(a', 'a)', '[a', '*a', '\\p{L}'])('refuses %s', (pattern) => {
    expect(() => patternSample(pattern, () => true)).toThrow(SyntaxError);
  });
});
