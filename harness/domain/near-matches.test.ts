import { describe, expect, it } from 'vitest';
import { didYouMean, nearMatches } from './near-matches.ts';

describe('nearMatches', () => {
  it('finds a misspelt word, the nearest first', () => {
    expect(nearMatches('smapling', ['samples', 'sampling', 'schema'])).toEqual(['sampling']);
  });

  it('ignores case and separators, and finds a word inside another', () => {
    expect(nearMatches('ContextTokens', ['context_tokens'])).toEqual(['context_tokens']);
    expect(nearMatches('qwen', ['qwen2.5-7b', 'llama3.1-8b'])).toEqual(['qwen2.5-7b']);
  });

  it('stays quiet when nothing is near', () => {
    expect(nearMatches('temperature', ['seed', 'top_k'])).toEqual([]);
    expect(didYouMean('temperature', ['seed'])).toBe('');
  });

  it('names three at most', () => {
    expect(nearMatches('a1', ['a2', 'a3', 'a4', 'a5'])).toHaveLength(3);
    expect(didYouMean('sed', ['seed'])).toBe('; did you mean "seed"?');
  });
});
