import { describe, expect, it } from 'vitest';
import { sampleCorpus } from '../harness/testing/sample-corpus.ts';
import { corpusTables } from './corpus-tables.ts';

describe('corpusTables', () => {
  const text = corpusTables(sampleCorpus());

  it('counts each bucket by difficulty, and all of them', () => {
    expect(text).toContain('| `no_macro` | 1 | 1 | | | | |');
    expect(text).toContain('| all | 3 | 3 | | | | |');
  });

  it('counts kinds of gold, of tasks and of arguments', () => {
    expect(text).toContain('| all | 2 | | | 1 | | |');
    expect(text).toContain('| `equals` | 4 |');
    expect(text).toContain('| `oneOf` | 1 |');
  });

  it('lists every tag of the manifest with its meaning, used or not', () => {
    expect(text).toContain('| `number-word` | 1 | A number is written as a word. |');
    expect(text).toContain('| `ambiguous` | 0 | Two readings are right. |');
  });
});
