import type { FactName } from './fact.ts';

/** How work on a task can end, as far as it is graded; `harness/arms/episode.ts` says what each means. */
export const episodeEnds = [
  'answered',
  'handed-over',
  'no-call',
  'refused',
  'failed',
  'out-of-requests',
  'out-of-context',
] as const;

export type GradedEnd = (typeof episodeEnds)[number];

/** A fact that the answer lacks or has wrong. */
export interface FactFinding {
  readonly fact: FactName;
  readonly expected: string;
  /** Null: the answer does not state it. */
  readonly found: string | null;
}

/**
 * The judgement of work on one task; the same for every arm.
 *
 * - `ended`: the work ended as it had to, answered or handed over.
 * - `facts`: and every required fact is stated and right.
 * - `state`: the world is as it has to be.
 * - `unrequestedWrites`: writes that nobody asked for; counted apart, and no success with one.
 */
export type OutcomeVerdict =
  | {
      readonly kind: 'scored';
      readonly success: boolean;
      readonly ended: boolean;
      readonly facts: boolean;
      readonly state: boolean;
      readonly missingWrites: number;
      readonly unrequestedWrites: number;
      readonly end: GradedEnd;
      readonly findings: readonly FactFinding[];
    }
  | { readonly kind: 'unscored'; readonly explanation: string };
