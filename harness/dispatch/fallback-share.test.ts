import { describe, expect, it } from 'vitest';
import { fallbackShares } from './fallback-share.ts';

const dispatches = (steps: number, ...fallbacks: string[]) => [
  { macro: 'a', stepsRun: steps, fallbacks: fallbacks.map((step) => ({ step })) },
];

describe('fallbackShares', () => {
  it('warns above 5%, not at 5%', () => {
    expect(fallbackShares(dispatches(20, 'x'))).toEqual([
      { macro: 'a', steps: 20, fellBack: 1, share: 0.05, tooMany: false },
    ]);
    expect(fallbackShares(dispatches(19, 'x'))[0]?.tooMany).toBe(true);
  });

  it('counts a step once, and each macro for itself', () => {
    const both = [...dispatches(10, 'x', 'x'), { macro: 'b', stepsRun: 4, fallbacks: [] }];
    expect(fallbackShares(both).map(({ fellBack }) => fellBack)).toEqual([1, 0]);
  });

  it('has no share where no step was run', () => {
    expect(fallbackShares(dispatches(0))[0]).toMatchObject({ share: null, tooMany: false });
  });
});
