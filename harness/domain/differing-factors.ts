import { canonicalJson } from './canonical-json.ts';
import type { Cell } from './cell.ts';
import { cellFactors, type FactorName, factorNames } from './cell-factors.ts';
import { isOtherVersion } from './pinned-weights.ts';

/** Names of the factors in which two cells differ. The weights are one only where the model is the same. */
export function differingFactors(left: Cell, right: Cell): FactorName[] {
  const [a, b] = [cellFactors(left), cellFactors(right)];
  return factorNames.filter((name) =>
    name === 'weights'
      ? isOtherVersion(left.model, right.model)
      : canonicalJson(a[name]) !== canonicalJson(b[name]),
  );
}
