import type { Token } from 'node-llama-cpp';
import { describe, expect, it } from 'vitest';
import { differenceFrom } from './match-numerics.ts';

const own = (...probabilities: number[]) => new Map(probabilities.map((p, id) => [id as Token, p]));
const served = (...logProbabilities: number[]) => ({
  promptIds: [1],
  next: logProbabilities.map((logProbability, id) => ({ id, logProbability })),
});

describe('differenceFrom', () => {
  it('is the largest difference of two log-probabilities', () => {
    expect(differenceFrom(served(Math.log(0.5), Math.log(0.25)), own(0.5, 0.2))).toBeCloseTo(Math.log(1.25));
  });

  it('is large and finite for a token that has no probability here', () => {
    const difference = differenceFrom(served(-0.5, -1), own(0.6, 0));
    expect(difference).toBeGreaterThan(700);
    expect(difference).toBeLessThan(Infinity);
  });
});
