import type { RiskCoverage, RiskCoveragePoint } from '../domain/hand-over-plan.ts';
import { requireFinite } from './require-number.ts';

/** One judged answer: how sure the model was (any scale, larger is surer) and whether it was wrong. */
export interface ConfidentAnswer {
  readonly confidence: number;
  readonly wrong: boolean;
}

/**
 * Risk–coverage curve of selective answering, one point for each distinct confidence; null without answers.
 *
 * Formula: area = 1/n Σₖ (wrong among the k surest) / k; within a tie the expected number of wrong ones.
 * Reference: Geifman and El-Yaniv, Advances in Neural Information Processing Systems 30 (2017).
 *
 * @example riskCoverage([{ confidence: 0.9, wrong: false }, { confidence: 0.4, wrong: true }])
 * // points (0.9: ½ kept, risk 0), (0.4: all kept, risk ½); area ¼
 * @throws RangeError for a confidence that is not finite
 */
export function riskCoverage(answers: readonly ConfidentAnswer[]): RiskCoverage | null {
  requireFinite(answers.map(({ confidence }) => confidence));
  const total = answers.length;
  if (total === 0) return null;
  const sorted = [...answers].sort((left, right) => right.confidence - left.confidence);
  const points: RiskCoveragePoint[] = [];
  let wrongBefore = 0;
  let risks = 0;
  for (let start = 0; start < total; ) {
    const threshold = sorted[start]?.confidence ?? 0;
    let end = start;
    while (end < total && sorted[end]?.confidence === threshold) end += 1;
    const wrongHere = sorted.slice(start, end).filter(({ wrong }) => wrong).length;
    for (let kept = start + 1; kept <= end; kept += 1) {
      risks += (wrongBefore + (wrongHere * (kept - start)) / (end - start)) / kept;
    }
    wrongBefore += wrongHere;
    points.push({ threshold, coverage: end / total, risk: wrongBefore / end });
    start = end;
  }
  return { points, area: risks / total };
}
