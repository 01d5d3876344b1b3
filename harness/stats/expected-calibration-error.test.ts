import { describe, expect, it } from 'vitest';
import { expectedCalibrationError } from './expected-calibration-error.ts';

const answers = (list: readonly (readonly [number, boolean])[]) =>
  list.map(([confidence, right]) => ({ confidence, right }));

describe('expectedCalibrationError', () => {
  it('follows a case worked by hand', () => {
    // Bin (0.7, 0.8]: mean 0.75, half right, weight ½; bin (0.1, 0.2]: mean 0.2, one right, weight ¼; bin 0: exact.
    const list = answers([
      [0.8, true],
      [0.71, false],
      [0.2, true],
      [0, false],
    ]);
    expect(expectedCalibrationError({ answers: list, bins: 10 })).toBeCloseTo(
      (2 * Math.abs(0.5 - 0.755) + Math.abs(1 - 0.2) + 0) / 4,
      12,
    );
  });

  it('is 0 for a perfect oracle, 1 for a sure liar', () => {
    expect(
      expectedCalibrationError({
        answers: answers([
          [1, true],
          [0, false],
        ]),
        bins: 5,
      }),
    ).toBe(0);
    expect(expectedCalibrationError({ answers: answers([[1, false]]), bins: 5 })).toBe(1);
  });

  it('is null without answers and refuses what is no probability', () => {
    expect(expectedCalibrationError({ answers: [], bins: 10 })).toBeNull();
    expect(() => expectedCalibrationError({ answers: answers([[1.2, true]]), bins: 10 })).toThrow(RangeError);
    expect(() => expectedCalibrationError({ answers: [], bins: 0 })).toThrow(RangeError);
  });
});
