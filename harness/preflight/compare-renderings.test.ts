import { describe, expect, it } from 'vitest';
import { compareRenderings, renderingInWords } from './compare-renderings.ts';

describe('compareRenderings', () => {
  it('finds nothing between texts that are the same', () => {
    expect(compareRenderings('<s>One.', '<s>One.')).toBeNull();
    expect(renderingInWords(null)).toBe('the same text as our own rendering of its template');
  });

  it('says where two texts part, and what stands there', () => {
    const difference = compareRenderings('One and two.', 'One or two.');
    expect(difference).toEqual({ at: 4, ours: 'and two.', theirs: 'or two.' });
    expect(renderingInWords(difference)).toContain(
      'after 4 characters it has "or two." instead of "and two."',
    );
  });

  it('sees that one text goes on where the other ends', () => {
    expect(compareRenderings('One', 'One.')).toEqual({ at: 3, ours: '', theirs: '.' });
    expect(renderingInWords(compareRenderings('One.', 'One'))).toContain('its end instead of "."');
  });
});
