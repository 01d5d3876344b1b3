/** Why a command ends; each has one exit code (see `harness/cli/`). */
export type HarnessErrorKind = 'operator' | 'integrity' | 'incomplete';

/** One thing that is wrong in a file: where, what was found, what was expected. */
export interface Problem {
  /** File and, where known, line: `corpus/x/tasks.jsonl:12`. */
  readonly where: string;
  readonly found: string;
  readonly expected: string;
}

/**
 * An error that the person at the keyboard can fix. Printed without a stack: what is wrong, then the fix.
 *
 * - `code`: stable, kebab-case, for machines (`corpus-changed`, `model-not-found`).
 * - `fix`: one imperative sentence, with the command where there is one.
 * - `kind`: `operator` (exit 2), `integrity` (exit 3: a lock, chain or hash does not match), `incomplete` (exit 1).
 */
export class HarnessError extends Error {
  override readonly name = 'HarnessError';
  readonly code: string;
  readonly fix: string;
  readonly kind: HarnessErrorKind;
  readonly problems: readonly Problem[];

  constructor(options: {
    readonly code: string;
    readonly message: string;
    readonly fix: string;
    readonly kind?: HarnessErrorKind;
    readonly problems?: readonly Problem[];
    readonly cause?: unknown;
  }) {
    super(options.message, options.cause === undefined ? {} : { cause: options.cause });
    this.code = options.code;
    this.fix = options.fix;
    this.kind = options.kind ?? 'operator';
    this.problems = options.problems ?? [];
  }
}
