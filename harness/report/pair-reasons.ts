import type { PairReason } from '../domain/report-input.ts';

/** Why two runs stand side by side, as a sentence. */
export const pairReasons = {
  asked: 'Compared because somebody asked.',
  repeated: 'The first is a later run of the same cell.',
  repaired:
    'The second did not complete, or hid the schema on purpose; the first is the nearest cell that works.',
  'one-factor': 'The cells differ in one factor.',
} as const satisfies Readonly<Record<PairReason, string>>;
