import { describe, expect, it } from 'vitest';
import type { GoldValue } from '../../domain/gold.ts';
import type { Json } from '../../domain/json.ts';
import { answerOfGold } from './answer-of-gold.ts';

function valueFor(value: GoldValue): Json | undefined {
  const answer = answerOfGold({ kind: 'calls', calls: [{ macro: 'read_thread', arguments: { it: value } }] });
  return answer.calls[0]?.arguments['it'];
}

describe('answerOfGold', () => {
  it('meets every kind of gold value', () => {
    expect(valueFor({ equals: ['a'] })).toEqual(['a']);
    expect(valueFor({ oneOf: [30, 31] })).toBe(30);
    expect(valueFor({ between: [28, 31] })).toBe(28);
    expect(valueFor({ between: [0.5, 2] })).toBe(1);
    expect(valueFor({ anyText: true })).toBe('text');
    expect(valueFor({ matches: 'v?2\\.0(\\.0)?' })).toMatch(/^v?2\.0(\.0)?$/);
    expect(valueFor({ absent: true })).toBeUndefined();
  });

  it('leaves an absent argument out of the call', () => {
    const gold = { kind: 'calls', calls: [{ macro: 'a', arguments: { it: { absent: true } } }] } as const;
    expect(answerOfGold({ ...gold, calls: [...gold.calls] })).toEqual({
      text: '',
      calls: [{ macro: 'a', arguments: {} }],
    });
  });

  it.each([
    'number|which (pull request|pr)',
    '\\b(which|what) repo(sitory)?\\b',
    '(^|\\W)days?\\b',
    'how (long|many days)|threshold|inactiv',
    'run[ _-]?id',
  ])('asks a question that %s finds', (names) => {
    const answer = answerOfGold({ kind: 'question', missing: ['it'], names });
    expect(answer.calls).toEqual([]);
    expect(answer.text).toMatch(new RegExp(names, 'iu'));
    expect(answer.text).toMatch(/\?$/);
  });

  it('says so if no text can be found', () => {
    expect(() => valueFor({ matches: 'a(?=b)' })).toThrow(SyntaxError);
    expect(() => valueFor({ matches: 'a\\bb' })).toThrow(/none of the texts/);
  });
});
