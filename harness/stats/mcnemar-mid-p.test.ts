import { describe, expect, it } from 'vitest';
import { binomialMass } from './binomial.ts';
import { mcnemarMidP } from './mcnemar-mid-p.ts';

describe('mcnemarMidP', () => {
  it('has the published value of Fagerland, Lydersen and Laake (2013), table 1', () => {
    expect(mcnemarMidP({ leftOnly: 1, rightOnly: 7 })).toBeCloseTo(10 / 256, 12);
  });

  it('has the values of R: binom.test(86, 236)$p.value - dbinom(86, 236, 0.5), and 1 - dbinom(5, 10, 0.5) / 2', () => {
    expect(mcnemarMidP({ leftOnly: 86, rightOnly: 150 })).toBeCloseTo(2.89338951762e-5, 15);
    expect(mcnemarMidP({ leftOnly: 5, rightOnly: 5 })).toBeCloseTo(0.876953125, 12);
  });

  it('counts outcomes as likely as the observed one half, by enumeration', () => {
    for (const trials of [1, 2, 7, 8, 13]) {
      const coin = { trials, probability: 0.5 };
      for (let leftOnly = 0; leftOnly <= trials; leftOnly += 1) {
        let p = 0;
        for (let other = 0; other <= trials; other += 1) {
          const distance = Math.abs(2 * other - trials) - Math.abs(2 * leftOnly - trials);
          if (distance >= 0) p += binomialMass(other, coin) * (distance === 0 ? 0.5 : 1);
        }
        expect(mcnemarMidP({ leftOnly, rightOnly: trials - leftOnly })).toBeCloseTo(p, 12);
      }
    }
  });

  it('is 1 without discordant pairs', () => {
    expect(mcnemarMidP({ leftOnly: 0, rightOnly: 0 })).toBe(1);
  });
});
