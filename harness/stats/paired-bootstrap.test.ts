import { describe, expect, it } from 'vitest';
import { bootstrapMean } from './bootstrap-mean.ts';
import { pairedBootstrap } from './paired-bootstrap.ts';

describe('pairedBootstrap', () => {
  const pairs = [
    { stratum: 'a', left: 1, right: 0.5 },
    { stratum: 'a', left: 0.5, right: 0.5 },
    { stratum: 'b', left: 0, right: 1 },
    { stratum: 'b', left: 1, right: 0.25 },
  ];

  it('resamples the differences, task by task', () => {
    const values = pairs.map(({ stratum, left, right }) => ({ stratum, value: left - right }));
    expect(pairedBootstrap({ pairs, seed: 5, alpha: 0.05 })).toEqual(
      bootstrapMean({ values, seed: 5, alpha: 0.05 }),
    );
  });

  it('turns round when the sides change places', () => {
    const swapped = pairs.map(({ stratum, left, right }) => ({ stratum, left: right, right: left }));
    const interval = pairedBootstrap({ pairs, seed: 5, alpha: 0.05 });
    const mirrored = pairedBootstrap({ pairs: swapped, seed: 5, alpha: 0.05 });
    expect(mirrored?.low).toBeCloseTo(-(interval?.high ?? 0), 12);
    expect(mirrored?.high).toBeCloseTo(-(interval?.low ?? 0), 12);
  });

  it('is null where every difference is the same', () => {
    expect(pairedBootstrap({ pairs: pairs.slice(0, 1), seed: 1, alpha: 0.05 })).toBeNull();
    expect(pairedBootstrap({ pairs: [], seed: 1, alpha: 0.05 })).toBeNull();
  });
});
