import type { PairReason } from '../domain/report-input.ts';

/** Why two runs stand side by side, as a sentence. */
export const pairReasons = {
  asked: 'Named for comparison.',
  repeated: 'The same cell, run again.',
  repaired:
    'One did not complete, hid the schema on purpose, or had other weights; the other is the nearest cell that works.',
  'one-factor': 'The cells differ in one factor.',
} as const satisfies Readonly<Record<PairReason, string>>;
