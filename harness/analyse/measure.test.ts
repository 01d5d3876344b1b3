import { describe, expect, it } from 'vitest';
import { measure } from './measure.ts';

const settings = { alpha: 0.05, seed: 1 };
const values = (...list: (number | null)[]) => list.map((value) => ({ bucket: 'all', value }));

describe('measure', () => {
  it("gives right-or-wrong values Wilson's interval", () => {
    const found = measure(
      values(...Array.from({ length: 100 }, (_, index) => (index < 93 ? 1 : 0))),
      settings,
    );
    expect(found).toMatchObject({ sum: 93, tasks: 100, answered: 100, proportion: 0.93, bounds: null });
    expect(found.interval?.method).toBe('wilson');
    expect(found.interval?.low).toBeCloseTo(0.8625, 4);
    expect(found.interval?.high).toBeCloseTo(0.9657, 4);
  });

  it('gives graded values the bootstrap', () => {
    const found = measure(values(1, 0.5, 0, 1, 0.75, 1), settings);
    expect(found.interval?.method).toBe('bootstrap');
    expect(found.interval?.low).toBeLessThan(found.proportion ?? 0);
    expect(found.interval?.high).toBeGreaterThan(found.proportion ?? 1);
  });

  it('does not take equal values for certainty', () => {
    expect(measure(values(1, 1, 1), settings).interval).toMatchObject({ method: 'wilson', high: 1 });
    expect(measure(values(1, 1, 1), settings).interval?.low).toBeLessThan(0.5);
    const halves = measure(values(0.5, 0.5, 0.5), settings);
    expect(halves.interval?.low).toBeLessThan(0.1);
    expect(halves.interval?.high).toBeGreaterThan(0.9);
  });

  it('gives bounds and no figure while a task is unanswered', () => {
    expect(measure(values(1, 1, null, 0.5), settings)).toEqual({
      sum: 2.5,
      tasks: 4,
      answered: 3,
      proportion: null,
      interval: null,
      bounds: { low: 0.625, high: 0.875 },
    });
    expect(measure(values(null), settings).bounds).toEqual({ low: 0, high: 1 });
  });

  it('gives nothing for no tasks', () => {
    expect(measure([], settings)).toEqual({
      sum: 0,
      tasks: 0,
      answered: 0,
      proportion: null,
      interval: null,
      bounds: null,
    });
  });
});
