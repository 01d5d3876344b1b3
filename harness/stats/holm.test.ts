import { describe, expect, it } from 'vitest';
import { holm } from './holm.ts';

describe('holm', () => {
  it('has the values of R: p.adjust(p, "holm")', () => {
    expect(holm([0.01, 0.02, 0.03, 0.04])).toEqual([0.04, 0.06, 0.06, 0.06]);
    const mixed = holm([0.04, 0.001, 0.5]);
    expect(mixed[0]).toBeCloseTo(0.08, 12);
    expect(mixed[1]).toBeCloseTo(0.003, 12);
    expect(mixed[2]).toBe(0.5);
  });

  it('stays at most 1 and never orders p values anew', () => {
    expect(holm([0.6, 0.7])).toEqual([1, 1]);
    expect(holm([0.02, 0.02])).toEqual([0.04, 0.04]);
  });

  it('counts what could not be tested', () => {
    expect(holm([0.01, null, null])).toEqual([0.03, null, null]);
    expect(holm([])).toEqual([]);
    expect(holm([null])).toEqual([null]);
    expect(() => holm([Number.NaN])).toThrow(RangeError);
  });
});
