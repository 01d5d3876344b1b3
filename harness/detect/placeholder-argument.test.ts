import { describe, expect, it } from 'vitest';
import { isPlaceholder, placeholderArgument } from './placeholder-argument.ts';

const placeholders: readonly (readonly [name: string, value: string])[] = [
  ['number', '<PR number>'],
  ['repo', '{{repo}}'],
  ['owner', '${OWNER}'],
  ['owner', '[your organisation name]'],
  ['repo', 'your-repo'],
  ['orderId', 'YOUR_ORDER_ID'],
  ['city', 'CITY_NAME'],
  ['start', 'YYYY-MM-DD'],
  ['owner', 'unknown'],
  ['owner', 'owner'],
  ['repo', 'string'],
  ['to', '...'],
  ['owner', 'The owner of the repository'],
  ['deployment', 'insert deployment name here'],
];

const values: readonly (readonly [name: string, value: string])[] = [
  ['repo', 'test'],
  ['owner', 'demo'],
  ['label', 'TODO'],
  ['label', '[RFC]'],
  ['title', 'Unknown'],
  ['exempt_labels', 'tbd'],
  ['from_ref', 'HEAD'],
  ['from_ref', 'v1.0.0-rc.1'],
  ['pattern', '<title>*</title>'],
  ['pod', 'your-app-7d9f'],
  ['focus', 'general'],
];

describe('isPlaceholder', () => {
  for (const [name, value] of placeholders) {
    it(`fires on ${name}: ${value}`, () => expect(isPlaceholder(name, value)).toBe(true));
  }
  for (const [name, value] of values) {
    it(`stays quiet on ${name}: ${value}`, () => expect(isPlaceholder(name, value)).toBe(false));
  }
});

describe('placeholderArgument', () => {
  it('looks into lists and gives the span of the value', () => {
    const argumentsText = '{"owner": "a", "exempt_labels": ["bug", "<label>"]}';
    const [evidence] = placeholderArgument.find({
      text: '',
      calls: [{ name: 'x', argumentsText }],
      finishReason: 'tool-calls',
      serverParseError: null,
      offered: ['x'],
    });
    expect(argumentsText.slice(evidence?.start, evidence?.end)).toBe('<label>');
  });
});
