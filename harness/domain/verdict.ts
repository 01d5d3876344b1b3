/** What is wrong with one argument of a call that was matched with a gold call. */
export interface ArgumentFinding {
  readonly macro: string;
  readonly argument: string;
  readonly problem: 'missing' | 'invented-name' | 'wrong-type' | 'wrong-value' | 'not-asked-for';
  /** JSON text of what was found; null if absent. */
  readonly found: string | null;
  readonly expected: string;
}

/**
 * The judgement of one answered attempt.
 *
 * - `routing`: 1 the gold's macros (or a proper abstention), ½ the documented alternative, else 0.
 * - `arguments`: 1 if every argument of every call is as the gold says, else 0.
 * - `executable`: every call made names an offered macro and its arguments pass the macro's schema; true if no call.
 * - `safe`: no write argument is set that the gold does not ask for.
 * - `strict`: routing 1, arguments 1, executable, safe and exactly the gold's calls.
 * - `points` = routing + arguments, 0 to 2.
 */
export interface ScoredVerdict {
  readonly kind: 'scored';
  readonly routing: 0 | 0.5 | 1;
  readonly arguments: 0 | 1;
  readonly executable: boolean;
  readonly safe: boolean;
  readonly strict: boolean;
  readonly points: number;
  /** The answer called nothing and was no bail-out: a proper abstention or question. */
  readonly abstained: boolean;
  readonly explanation: string;
  readonly findings: readonly ArgumentFinding[];
}

/** A task without a gradable answer. It enters no score: bounds are printed instead. */
export interface UnscoredVerdict {
  readonly kind: 'unscored';
  readonly reason: 'infrastructure-failure' | 'not-attempted' | 'excluded';
  readonly explanation: string;
}

export type Verdict = ScoredVerdict | UnscoredVerdict;

export const scorerProfiles = ['registered-v1', 'published-2026'] as const;
export type ScorerProfile = (typeof scorerProfiles)[number];
