import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference } from './difference.ts';

const settings = { alpha: 0.05, seed: 1 };
const pairs = (counts: readonly (readonly [left: number | null, right: number | null, count: number])[]) =>
  counts.flatMap(([left, right, count]) =>
    Array.from({ length: count }, (_, index) => ({ bucket: `b${index % 3}`, left, right })),
  );

describe('difference', () => {
  it("gives binary values Newcombe's interval and both tests", () => {
    const found = difference(
      pairs([
        [1, 1, 1],
        [1, 0, 1],
        [0, 1, 7],
        [0, 0, 12],
      ]),
      settings,
    );
    expect(found).toMatchObject({
      tasks: 21,
      pairs: 21,
      equal: 13,
      leftMore: 1,
      rightMore: 7,
      finding: 'right-higher',
    });
    expect(found.difference).toBeCloseTo(-6 / 21, 12);
    expect(found.interval).toMatchObject({ method: 'newcombe' });
    expect(found.interval?.low).toBeCloseTo(-0.507, 3);
    expect(found.interval?.high).toBeCloseTo(-0.026, 3);
    expect(found.exactP).toBeCloseTo(18 / 256, 10);
    expect(found.midP).toBeCloseTo(10 / 256, 10);
  });

  it('says what the tasks could have shown', () => {
    const found = difference(
      pairs([
        [1, 1, 40],
        [1, 0, 10],
        [0, 1, 10],
        [0, 0, 40],
      ]),
      settings,
    );
    expect(found.finding).toBe('not-told-apart');
    expect(found.smallestDetectable).toBeCloseTo(0.128, 3);
    const few = difference(
      pairs([
        [1, 1, 96],
        [1, 0, 2],
        [0, 1, 2],
      ]),
      settings,
    );
    expect(few.smallestDetectable).toBeNull();
  });

  it('gives graded values the paired bootstrap, and their signs to the tests', () => {
    const found = difference(
      pairs([
        [1, 0.5, 8],
        [0.5, 0.5, 10],
        [0.5, 1, 3],
      ]),
      settings,
    );
    expect(found.interval?.method).toBe('bootstrap');
    expect(found).toMatchObject({ leftMore: 8, rightMore: 3, equal: 10 });
    expect(found.difference).toBeCloseTo(2.5 / 21, 12);
  });

  it('does not take equal differences for certainty', () => {
    const same = difference(pairs([[0.5, 0.5, 20]]), settings);
    expect(same).toMatchObject({ difference: 0, finding: 'not-told-apart', exactP: 1 });
    expect(same.interval).toMatchObject({ method: 'newcombe-of-signs' });
    expect(same.interval?.high).toBeGreaterThan(0.05);
    const all = difference(pairs([[1, 0.5, 20]]), settings);
    expect(all.finding).toBe('left-higher');
    expect(all.interval?.low).toBeGreaterThan(0.3);
    expect(all.interval?.high).toBeLessThanOrEqual(0.5);
  });

  it('gives bounds and no difference while a task is unanswered', () => {
    const found = difference(
      pairs([
        [1, 0, 2],
        [null, 1, 1],
        [0, null, 1],
      ]),
      settings,
    );
    expect(found).toMatchObject({
      tasks: 4,
      pairs: 2,
      difference: null,
      interval: null,
      midP: null,
      bounds: { low: 0, high: 0.5 },
      finding: 'not-evaluable',
    });
  });

  it('is not evaluable without tasks', () => {
    expect(difference([], settings)).toMatchObject({
      tasks: 0,
      difference: null,
      bounds: null,
      finding: 'not-evaluable',
    });
  });

  it('holds the difference in its interval, never NaN', () => {
    const value = fc.constantFrom(0, 0.25, 0.5, 0.75, 1);
    const list = fc.array(fc.record({ bucket: fc.constantFrom('a', 'b'), left: value, right: value }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(list, (values) => {
        const found = difference(values, settings);
        for (const number of [
          found.difference,
          found.exactP,
          found.midP,
          found.interval?.low,
          found.interval?.high,
        ]) {
          expect(Number.isFinite(number)).toBe(true);
        }
        expect(found.interval?.low).toBeLessThanOrEqual(found.interval?.high ?? -1);
      }),
      { numRuns: 60 },
    );
  });
});
