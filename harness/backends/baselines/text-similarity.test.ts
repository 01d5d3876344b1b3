import { describe, expect, it } from 'vitest';
import { cosine, textFeatures, weightTexts } from './text-similarity.ts';

describe('textFeatures', () => {
  it('counts words and trigrams without case and punctuation', () => {
    expect(Object.fromEntries(textFeatures('Ab, ab!'))).toEqual({
      'word ab': 2,
      ' ab': 2,
      'ab ': 2,
      'b a': 1,
    });
  });
});

describe('cosine of weighted texts', () => {
  const { known, weigh } = weightTexts(['close the old thread', 'read the new thread', 'ban the user']);

  it('is 1 for the same text and 0 for texts that share nothing', () => {
    expect(cosine(weigh('ban the user'), weigh('ban the user'))).toBeCloseTo(1, 12);
    expect(cosine(weigh('xyz'), weigh('qqq'))).toBe(0);
    expect(cosine(weigh(''), weigh('ban'))).toBe(0);
  });

  it('counts a rare shared word more than a common one', () => {
    const [close, read, ban] = known;
    if (close === undefined || read === undefined || ban === undefined) throw new Error('three texts');
    const asked = weigh('ban');
    expect(cosine(asked, ban)).toBeGreaterThan(cosine(asked, close));
    expect(cosine(weigh('the ban'), ban)).toBeGreaterThan(cosine(weigh('the thread'), ban));
    expect(cosine(weigh('read thread'), read)).toBeGreaterThan(cosine(weigh('read thread'), close));
  });

  it('weighs as the formula says', () => {
    const weight = weightTexts(['a', 'b']).weigh('a');
    const rarity = Math.log(3 / 2) + 1;
    expect(weight.get('word a')).toBeCloseTo(rarity / Math.sqrt(2 * rarity * rarity), 12);
  });
});
