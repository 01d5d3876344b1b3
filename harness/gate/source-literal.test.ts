import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoted } from './source-literal.ts';

// What the source says, as JavaScript reads it.
const evaluated = (source: string): unknown => new Function(`'use strict'; return ${source};`)();

describe('quoted', () => {
  it.each([
    "'); process.exit(1); ('",
    '\\',
    "\\'",
    '\\"',
    '"',
    '\u2028',
    '\ud800',
    '😀',
    '${x}',
    '*/',
    '\n\r\u0000',
  ])('reads back as what it was: %j', (text) => {
    expect(evaluated(quoted(text))).toBe(text);
  });

  it('reads back as what it was, whatever it was, and is ASCII', () => {
    const marks = fc.string({
      unit: fc.constantFrom(
        "'",
        '"',
        '\\',
        '`',
        '$',
        '{',
        '\n',
        '\u2028',
        '\ud83d',
        'a',
        'é',
        '\u0000',
        '/',
        '*',
      ),
    });
    fc.assert(
      fc.property(fc.oneof(marks, fc.string({ unit: 'binary' })), (text) => {
        const source = quoted(text);
        expect(evaluated(source)).toBe(text);
        expect(source).toMatch(/^[\x20-\x7e]*$/);
      }),
    );
  });
});
