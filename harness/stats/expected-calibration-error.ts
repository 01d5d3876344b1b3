/**
 * Expected calibration error: how far stated confidence is from the share that is right, 0 to 1; null without
 * answers. Bins of equal width over 0…1; a confidence on a border belongs to the bin below, 0 to the first.
 *
 * Formula: Σ over bins of (size / n) · |share right − mean confidence|.
 * Reference: Naeini, Cooper and Hauskrecht, AAAI (2015); Guo and others, ICML (2017).
 *
 * @example
 * expectedCalibrationError({ answers: [{ confidence: 0.8, right: true }, { confidence: 0.8, right: false }], bins: 10 })
 * // 0.3
 * @throws RangeError for a confidence outside 0…1 or fewer than one bin
 */
export function expectedCalibrationError(options: {
  readonly answers: readonly { readonly confidence: number; readonly right: boolean }[];
  readonly bins: number;
}): number | null {
  const { answers, bins } = options;
  if (!Number.isSafeInteger(bins) || bins < 1) throw new RangeError(`bins is ${bins}`);
  const gaps = new Map<number, number>();
  for (const { confidence, right } of answers) {
    if (!(confidence >= 0 && confidence <= 1)) throw new RangeError(`confidence is ${confidence}`);
    const bin = Math.max(0, Math.ceil(confidence * bins) - 1);
    gaps.set(bin, (gaps.get(bin) ?? 0) + (right ? 1 : 0) - confidence);
  }
  if (answers.length === 0) return null;
  return [...gaps.values()].reduce((sum, gap) => sum + Math.abs(gap), 0) / answers.length;
}
