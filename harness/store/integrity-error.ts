import { HarnessError } from '../domain/harness-error.ts';

/** The error for evidence that is not what its hash, its chain or the ledger says. Exit code 3. */
export function integrityError(options: {
  readonly code: string;
  /** The entry that is wrong: `ledger entry 12 (run-ended)`, `run X, attempt 3 (task y, try 1)`. */
  readonly where: string;
  readonly message: string;
  readonly found: string;
  readonly expected: string;
}): HarnessError {
  const { code, where, message, found, expected } = options;
  return new HarnessError({
    code,
    message: `${where}: ${message}`,
    fix: 'Trust nothing from this entry on: restore a copy, or import the runs from their exports into a new store.',
    kind: 'integrity',
    problems: [{ where, found, expected }],
  });
}
