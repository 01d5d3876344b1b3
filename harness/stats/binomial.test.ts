import { describe, expect, it } from 'vitest';
import { binomialAtMost, binomialMass } from './binomial.ts';

/** All sequences of n tosses, counted one by one. */
function enumerated(trials: number, probability: number): number[] {
  const masses = Array.from({ length: trials + 1 }, () => 0);
  for (let sequence = 0; sequence < 2 ** trials; sequence += 1) {
    const heads = [...sequence.toString(2)].filter((bit) => bit === '1').length;
    masses[heads] = (masses[heads] ?? 0) + probability ** heads * (1 - probability) ** (trials - heads);
  }
  return masses;
}

describe('binomialMass and binomialAtMost', () => {
  it.each([0.5, 0.13, 0.9])('agree with every sequence of ten tosses at %d', (probability) => {
    let sum = 0;
    enumerated(10, probability).forEach((mass, successes) => {
      sum += mass;
      expect(binomialMass(successes, { trials: 10, probability })).toBeCloseTo(mass, 12);
      expect(binomialAtMost(successes, { trials: 10, probability })).toBeCloseTo(sum, 12);
    });
  });

  it('have the values of R: dbinom(30, 100, 0.37), pbinom(30, 100, 0.37), pbinom(480, 1000, 0.5)', () => {
    expect(binomialMass(30, { trials: 100, probability: 0.37 })).toBeCloseTo(0.02936491363, 10);
    expect(binomialAtMost(30, { trials: 100, probability: 0.37 })).toBeCloseTo(0.08771432739, 10);
    expect(binomialAtMost(480, { trials: 1000, probability: 0.5 })).toBeCloseTo(0.1087241466, 9);
  });

  it('do not underflow (R: pbinom(5000, 10000, 0.5))', () => {
    expect(binomialAtMost(5_000, { trials: 10_000, probability: 0.5 })).toBeCloseTo(0.5039893230697, 9);
  });

  it('are defined at the ends', () => {
    expect(binomialMass(0, { trials: 0, probability: 0.5 })).toBe(1);
    expect(binomialMass(-1, { trials: 3, probability: 0.5 })).toBe(0);
    expect(binomialMass(4, { trials: 3, probability: 0.5 })).toBe(0);
    expect(binomialAtMost(-1, { trials: 3, probability: 0.5 })).toBe(0);
    expect(binomialAtMost(3, { trials: 3, probability: 0.5 })).toBe(1);
    expect(binomialAtMost(0, { trials: 3, probability: 0 })).toBe(1);
    expect(binomialAtMost(2, { trials: 3, probability: 1 })).toBe(0);
    expect(() => binomialMass(1, { trials: 2, probability: 1.1 })).toThrow(RangeError);
    expect(() => binomialMass(1, { trials: Number.NaN, probability: 0.5 })).toThrow(RangeError);
  });
});
