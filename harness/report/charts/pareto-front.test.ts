import { describe, expect, it } from 'vitest';
import { paretoFront } from './pareto-front.ts';

describe('paretoFront', () => {
  it('keeps what no other one beats', () => {
    const cheap = { cost: 1, gain: 0.5 };
    const good = { cost: 3, gain: 0.9 };
    const beaten = { cost: 3, gain: 0.5 };
    expect(paretoFront([cheap, good, beaten])).toEqual([cheap, good]);
  });

  it('keeps both of two equals', () => {
    const one = { cost: 1, gain: 0.5 };
    expect(paretoFront([one, { ...one }])).toHaveLength(2);
  });
});
