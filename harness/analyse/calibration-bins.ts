import type { CalibrationBin } from '../domain/hand-over-plan.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';

/**
 * Answers by how sure the model was, in bins of equal width over 0…1, those that hold any: the bins that the expected
 * calibration error sums over. A confidence on a border belongs to the bin below, 0 to the first.
 */
export function calibrationBins(options: {
  readonly answers: readonly { readonly confidence: number; readonly right: boolean }[];
  readonly count: number;
  readonly alpha: number;
}): CalibrationBin[] {
  const { answers, count, alpha } = options;
  return Array.from({ length: count }, (_, bin) => bin).flatMap((bin) => {
    const inside = answers.filter(({ confidence }) => Math.max(0, Math.ceil(confidence * count) - 1) === bin);
    if (inside.length === 0) return [];
    const right = inside.filter((answer) => answer.right).length;
    return [
      {
        low: bin / count,
        high: (bin + 1) / count,
        answers: inside.length,
        right,
        meanConfidence: inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length,
        interval: wilsonInterval({ successes: right, trials: inside.length, alpha }),
      },
    ];
  });
}
