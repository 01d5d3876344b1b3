import { describe, expect, it } from 'vitest';
import { sampleToolset } from '../../testing/sample-toolset.ts';
import { surfaceFeatures } from './surface-features.ts';

const features = surfaceFeatures(sampleToolset, ['1234', '123456', '12345678']);

const examples: readonly (readonly [name: string, isIn: string, isNot: string])[] = [
  ['a repository (owner/repo, also in an address)', 'see a/b', 'see a'],
  ['a web address', 'see https://a.b/c/d', 'see a/b'],
  ['a digit', 'v2', 'two'],
  ['a number that stands alone', 'read 2', 'read v2.1'],
  ['two numbers that stand alone', '2 and 3', '2'],
  ['a version', 'since v1.2', 'since 12'],
  ['the sign #', '#2', '2'],
  ['the sign @', '@anna', 'anna'],
  ['a question mark', 'is it?', 'it is.'],
  ['an exclamation mark', 'now!', 'now.'],
  ['a colon', 'look: it', 'https://a.b'],
  ['quotation marks', "the label 'old' and more", "don't, it's fine"],
  ['more characters than the median prompt', '1234567', '123456'],
  ['more than one sentence', 'It is. It was.', 'It is v1. so what'],
  ['a first word that is a verb of a macro', 'Close it', 'Please close it'],
  ['any word of a macro name', 'what about one thread', 'what about posts'],
  ['a word for please', 'do it, please', 'do it'],
  ['a negation', "don't do it", 'do it now'],
  ['the first person', 'show me', 'show it'],
];

describe('surfaceFeatures', () => {
  it('is a closed list, each with an example', () => {
    expect(examples.map(([name]) => name)).toEqual(features.map(({ name }) => name));
  });

  it.each(examples)('finds %s where it is, and not where it is not', (name, isIn, isNot) => {
    const feature = features.find((each) => each.name === name);
    expect(feature?.isIn(isIn)).toBe(true);
    expect(feature?.isIn(isNot)).toBe(false);
  });
});
