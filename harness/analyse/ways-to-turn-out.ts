import type { AnsweredPair, ValuePair } from './difference.ts';

/** The pairs as answered; with gaps, first all gaps against left, then all for it. */
export function waysToTurnOut(values: readonly ValuePair[]): AnsweredPair[][] {
  const filled = (left: number, right: number) =>
    values.map((value) => ({
      stratum: value.bucket,
      left: value.left ?? left,
      right: value.right ?? right,
    }));
  const isAnswered = values.every(({ left, right }) => left !== null && right !== null);
  return isAnswered ? [filled(0, 0)] : [filled(0, 1), filled(1, 0)];
}
