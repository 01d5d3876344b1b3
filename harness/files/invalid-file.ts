import { HarnessError, type Problem } from '../domain/harness-error.ts';

/** The error for a file with problems, all of them at once. */
export function invalidFile(options: {
  readonly code: string;
  readonly file: string;
  readonly problems: readonly Problem[];
}): HarnessError {
  const { code, file, problems } = options;
  const single = problems.length === 1;
  return new HarnessError({
    code,
    message: `${file} has ${single ? 'a problem' : `${problems.length} problems`}.`,
    fix: `Correct ${file} at the ${single ? 'place' : 'places'} named.`,
    problems,
  });
}
