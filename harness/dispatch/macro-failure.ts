/** What a macro promises about one way of failing. */
export interface FailureTerms {
  /** What the caller can do about it, in one sentence. */
  readonly hint: string;
  /** Whether the same call may work later without a change. */
  readonly retryable: boolean;
}

/** How a macro failed: a code of its contract, the step, and what to do. */
export interface MacroFailure {
  readonly code: string;
  /** Null: outside of any step. */
  readonly step: string | null;
  readonly message: string;
  readonly hint: string;
  readonly retryable: boolean;
}
