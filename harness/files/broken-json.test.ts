import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseJsonText } from './parse-json-text.ts';

function problem(text: string) {
  const parsed = parseJsonText({ file: 'a.jsonl', text, firstLine: 7, schema: z.unknown() });
  if (parsed.ok) throw new Error(`${text} is JSON`);
  return parsed.problems[0];
}

describe('a line that is no JSON', () => {
  it.each([
    ['{id: 1}', { where: 'a.jsonl:7:2', found: '"i"', expected: "property name or '}'" }],
    [
      '{"a": 1 "b": 2}',
      { where: 'a.jsonl:7:9', found: '"\\""', expected: "',' or '}' after property value" },
    ],
    ['{"a": 1,}', { found: '"}"', expected: 'double-quoted property name' }],
    ['{"a": x}', { found: '"x"', expected: 'JSON' }],
    ['hello', { where: 'a.jsonl:7:1', found: '"h"', expected: 'JSON' }],
    ['{"a": 1', { found: 'the end of the text' }],
    ['{"a": "b', { found: 'the end of the text' }],
    ['{"a": "b\u0001"}', { found: 'bad control character in string literal', expected: 'JSON' }],
  ])('%j says what stands there and what would go on', (text, expected) => {
    expect(problem(text)).toMatchObject(expected);
  });

  it('never reads as two verbs after each other', () => {
    for (const text of ['{id: 1}', '[1 2]', '{"a" 1}', '{"a": 1,}', 'nul', "{'a': 1}"]) {
      expect(problem(text)?.found).not.toMatch(/^(?:Expected|Unexpected)/i);
    }
  });
});
