import type { BailOut, BailOutCode } from '../domain/bail-out.ts';
import type { DetectionInput } from './detection-input.ts';

/** One bail-out rule. The version grows with every change of what it fires on. */
export interface Rule {
  readonly code: BailOutCode;
  readonly version: number;
  readonly find: (input: DetectionInput) => readonly Evidence[];
}

/** Where a rule saw what it looks for: offsets into the named source, end exclusive. */
export interface Evidence {
  readonly source: BailOut['source'];
  readonly start: number;
  readonly end: number;
}

/** The longest evidence that is quoted; the span always tells the whole of it. */
export const longestQuote = 200;
