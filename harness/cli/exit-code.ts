import type { HarnessErrorKind } from '../domain/harness-error.ts';

/** Exit codes of every command. */
export const exitCodes = {
  success: 0,
  /** A run ended with unanswered tasks, or a threshold was missed. */
  incomplete: 1,
  /** Something that the operator can fix. */
  operator: 2,
  /** A lock, chain or hash does not match. */
  integrity: 3,
  /** A bug of ours. */
  bug: 70,
  /** Ctrl-C: what was done is kept. */
  interrupted: 130,
} as const satisfies Record<HarnessErrorKind | string, number>;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
