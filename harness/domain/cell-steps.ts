import type { FactorName } from './cell-factors.ts';
import type { Difference } from './paired-comparison.ts';

/** From one run to another whose cells differ in these factors. Runs by id. */
export interface CellStep {
  readonly from: string;
  readonly to: string;
  /** One: that factor did it. Several: no run between the two takes them apart. */
  readonly factors: readonly FactorName[];
  /** `to` − `from`, in points. */
  readonly difference: Difference;
}

/** Why two cells differ: every way from one to the other through cells that were run. */
export interface CellSteps {
  readonly from: string;
  readonly to: string;
  /** The whole way as one step. */
  readonly whole: CellStep;
  /** Every order of steps that was run, none of which a run could divide further; one of a single step: none was. */
  readonly orders: readonly (readonly CellStep[])[];
  /** Recorded fields that are no factor of a cell and differ between the two ends. No step is theirs alone. */
  readonly besides: readonly string[];
}
