import { describe, expect, it } from 'vitest';
import type { Json } from '../domain/json.ts';
import { looseEqual } from './loose-equal.ts';

describe('looseEqual', () => {
  const equal: readonly [Json, Json][] = [
    [' a ', 'a'],
    [19, '19'],
    [' 19 ', 19],
    [['a'], ['a']],
    [{ a: 1 }, { a: 1 }],
    [null, null],
    [true, true],
  ];
  it.each(equal)('holds %j and %j equal', (left, right) => {
    expect(looseEqual(left, right)).toBe(true);
  });

  const unequal: readonly [Json, Json][] = [
    ['A', 'a'],
    [19, '#19'],
    [0, ''],
    [true, 'true'],
    [1, true],
    [['a'], '["a"]'],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [['19'], [19]],
    [null, 'null'],
  ];
  it.each(unequal)('holds %j and %j apart', (left, right) => {
    expect(looseEqual(left, right)).toBe(false);
  });
});
