import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedCalibrationError } from '../stats/expected-calibration-error.ts';
import { calibrationBins } from './calibration-bins.ts';

describe('calibrationBins', () => {
  it('leaves empty bins out and puts a border into the bin below', () => {
    const answers = [
      { confidence: 0, right: false },
      { confidence: 0.5, right: true },
      { confidence: 0.51, right: true },
      { confidence: 1, right: false },
    ];
    expect(
      calibrationBins({ answers, count: 2, alpha: 0.05 }).map(({ low, high, answers: all, right }) => [
        low,
        high,
        all,
        right,
      ]),
    ).toEqual([
      [0, 0.5, 2, 1],
      [0.5, 1, 2, 1],
    ]);
  });

  it('gives the expected calibration error when summed up', () => {
    const answer = fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() });
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 60 }), (answers) => {
        const bins = calibrationBins({ answers, count: 10, alpha: 0.05 });
        const sum = bins.reduce(
          (total, bin) => total + Math.abs(bin.right - bin.answers * bin.meanConfidence),
          0,
        );
        const error = expectedCalibrationError({ answers, bins: 10 });
        expect(sum / answers.length).toBeCloseTo(error ?? Number.NaN, 9);
      }),
    );
  });
});
