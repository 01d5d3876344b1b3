import { describe, expect, it } from 'vitest';
import type { Reply } from '../../harness/domain/reply.ts';
import { marginAtDeparture } from './near-tie.ts';

const token = (text: string, logProbability: number, nextBest: number) => ({
  token: text,
  logProbability,
  alternatives: [
    { token: '?', logProbability: nextBest },
    { token: '!', logProbability: -9 },
  ],
});

const reply = {
  text: 'dormouse',
  logProbabilities: [token('dor', -0.1, -4), token('mo', -0.7, -0.75), token('use', -0.2, -3)],
} as unknown as Reply;

describe('marginAtDeparture', () => {
  it('is that of the first token that the other reply does not share', () => {
    expect(marginAtDeparture(reply, 'dormant')).toBeCloseTo(0.05);
    expect(marginAtDeparture(reply, 'doll')).toBeCloseTo(3.9);
    expect(marginAtDeparture(reply, 'dormo')).toBeCloseTo(2.8);
  });

  it('is unknown where the reply ends', () => {
    expect(marginAtDeparture(reply, 'dormouse is more')).toBeNull();
    expect(marginAtDeparture({ ...reply, logProbabilities: null }, 'x')).toBeNull();
  });
});
