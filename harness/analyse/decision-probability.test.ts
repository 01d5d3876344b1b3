import { describe, expect, it } from 'vitest';
import { sampleReply } from '../testing/sample-reply.ts';
import { decisionProbability } from './decision-probability.ts';

const token = (text: string, probability: number) => ({
  token: text,
  logProbability: Math.log(probability),
  alternatives: [],
});
const tokens = [
  token('{"name": "', 0.8),
  token('read', 0.5),
  token('_thread', 1),
  token('"', 0.5),
  token(', …', 0.1),
];
const calls = [{ name: 'read_thread', argumentsText: '{}' }];

describe('decisionProbability', () => {
  it('multiplies up to the token that ends the name of the first call, and no further', () => {
    expect(decisionProbability({ calls, logProbabilities: tokens })).toBeCloseTo(0.2, 12);
  });

  it('takes the first token where nothing is called', () => {
    expect(decisionProbability({ calls: [], logProbabilities: tokens })).toBeCloseTo(0.8, 12);
  });

  it('ends with the tokens where the name is the last thing generated', () => {
    expect(decisionProbability({ calls, logProbabilities: tokens.slice(0, 3) })).toBeCloseTo(0.4, 12);
  });

  it('is unknown without log-probabilities, without tokens, and where they do not spell the name', () => {
    expect(decisionProbability(sampleReply())).toBeNull();
    expect(decisionProbability({ calls, logProbabilities: [] })).toBeNull();
    expect(decisionProbability({ calls, logProbabilities: tokens.slice(0, 2) })).toBeNull();
  });

  it('never exceeds 1, though a sum of rounded logarithms may', () => {
    const sure = [{ token: 'No', logProbability: 1e-9, alternatives: [] }];
    expect(decisionProbability({ calls: [], logProbabilities: sure })).toBe(1);
  });
});
