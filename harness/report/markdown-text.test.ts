import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../testing/hostile-reply.ts';
import { markdownBlock, markdownCode, markdownTable, markdownText } from './markdown-text.ts';
import { columns } from './table.ts';

describe('markdownText', () => {
  it('leaves plain words as they are', () => {
    expect(markdownText('qwen2.5:7b q4_K_M shipped, 88.0 [80.1–92.9]')).toBe(
      'qwen2.5:7b q4_K_M shipped, 88.0 [80.1–92.9]',
    );
  });

  it('disarms links, images, emphasis, HTML and mentions', () => {
    expect(markdownText('[a](b) ![x](y)')).toBe('[a\\](b) ![x\\](y)');
    expect(markdownText('<b>*x*</b>')).toBe('\\<b\\>\\*x\\*\\</b\\>');
    expect(markdownText(hostileTexts.link)).toBe(
      'https\\://example.invalid www\\.example.invalid \\@somebody',
    );
  });

  it('begins no heading and no list', () => {
    expect(markdownText('# x')).toBe('\\# x');
    expect(markdownText('1. x')).toBe('1\\. x');
    expect(markdownText('- x')).toBe('\\- x');
    expect(markdownText('-1')).toBe('-1');
  });

  it('shows escapes and marks that turn text round', () => {
    expect(markdownText(hostileTexts.terminal)).not.toContain('\u001b');
    expect(markdownText(hostileTexts.bidi)).toContain('u{202e}');
  });
});

describe('markdownCode', () => {
  it('puts a text behind a fence longer than any in it, on one line', () => {
    expect(markdownCode('a `b` ``c``')).toBe('``` a `b` ``c`` ```');
    expect(markdownCode('a\nb')).toBe('` a ⏎ b `');
  });

  it('says what is left out of a long text', () => {
    const code = markdownCode(hostileTexts.long, 10);
    expect(code).toBe('` xxxxxxxxxx … (99990 more characters) `');
  });

  it('shows an empty text', () => {
    expect(markdownCode('')).toBe('(empty)');
  });
});

describe('markdownBlock', () => {
  it('is not ended by a fence inside', () => {
    const lines = markdownBlock(hostileTexts.fences).split('\n');
    expect(lines[0]).toBe('```````text');
    expect(lines.at(-1)).toBe('```````');
  });
});

describe('markdownTable', () => {
  it('keeps one line a row and one cell a bar, whatever stands in a cell', () => {
    const table = markdownTable({
      caption: 'c',
      columns: columns('a', '#b'),
      rows: [[{ quoted: hostileTexts.markdown }, 'x | y']],
    });
    const lines = table.split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toBe('| --- | ---: |');
    expect(lines[2]?.match(/(?<!\\)\|/g)).toHaveLength(3);
  });
});
