import { canonicalJson } from './canonical-json.ts';
import type { Cell } from './cell.ts';
import { cellFactors, type FactorName, factorNames } from './cell-factors.ts';

/** Names of the factors in which two cells differ. */
export function differingFactors(left: Cell, right: Cell): FactorName[] {
  const [a, b] = [cellFactors(left), cellFactors(right)];
  return factorNames.filter((name) => canonicalJson(a[name]) !== canonicalJson(b[name]));
}
