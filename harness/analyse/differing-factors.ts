import { canonicalJson } from '../domain/canonical-json.ts';
import type { Cell } from '../domain/cell.ts';
import { cellFactors, type FactorName, factorNames } from '../domain/cell-factors.ts';

/** Names of the factors in which two cells differ. */
export function differingFactors(left: Cell, right: Cell): FactorName[] {
  const [a, b] = [cellFactors(left), cellFactors(right)];
  return factorNames.filter((name) => canonicalJson(a[name]) !== canonicalJson(b[name]));
}
