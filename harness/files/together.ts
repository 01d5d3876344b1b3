import { HarnessError, type Problem } from '../domain/harness-error.ts';

/**
 * Waits for several files to load, and reports the problems of all of them at once.
 *
 * @throws HarnessError `files-invalid` (or the only error itself); anything else that was thrown, as it is
 */
export async function together<T extends readonly unknown[]>(
  what: string,
  loading: readonly [...{ [Index in keyof T]: Promise<T[Index]> }],
): Promise<T> {
  const results = await Promise.allSettled(loading);
  const reasons = results.flatMap((result): unknown[] =>
    result.status === 'rejected' ? [result.reason] : [],
  );
  const bug = reasons.find((reason) => !(reason instanceof HarnessError));
  if (bug !== undefined) throw bug;
  const errors = reasons.filter((reason) => reason instanceof HarnessError);
  if (errors.length === 1) throw errors[0];
  if (errors.length > 1) {
    throw new HarnessError({
      code: 'files-invalid',
      message: `${what} can't be loaded: ${errors.length} of its files are wrong.`,
      fix: 'Correct the places named.',
      problems: errors.flatMap(problemsOf),
      cause: errors[0],
    });
  }
  return results.map((result) => (result.status === 'fulfilled' ? result.value : undefined)) as unknown as T;
}

function problemsOf(error: HarnessError): readonly Problem[] {
  return error.problems.length > 0
    ? error.problems
    : [{ where: error.message, found: error.code, expected: error.fix }];
}
