import type { OperationInput, OperationOutput } from '../surface/operations.ts';
import { SurfaceFailure } from '../surface/surface-failure.ts';

/** Contract of every macro that looks into a repository. */
export const repositoryNotFound = {
  'repository-not-found': {
    hint: 'Check owner and repository; a private one needs a GITHUB_TOKEN that may read it.',
    retryable: false,
  },
} as const;

interface Reader {
  readIfThere(
    name: 'get_repository',
    input: OperationInput<'get_repository'>,
  ): Promise<OperationOutput<'get_repository'> | null>;
}

interface Place {
  readonly owner: string;
  readonly repo: string;
}

/**
 * Reads something in a repository. If it is not found, the repository is looked up, so that the failure says which
 * of the two is missing.
 */
export async function readIn<Value>(options: {
  readonly step: Reader;
  readonly at: Place;
  readonly fail: (code: 'repository-not-found', message: string) => never;
  readonly work: () => Promise<Value>;
  /** What to do if the repository is there and the thing is not. */
  readonly absent: () => Promise<never> | never;
}): Promise<Value> {
  const { step, at, fail, work, absent } = options;
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SurfaceFailure) || error.code !== 'not-found') throw error;
    const repository = await step.readIfThere('get_repository', { owner: at.owner, repo: at.repo });
    if (repository === null) fail('repository-not-found', `There is no repository ${at.owner}/${at.repo}.`);
    return absent();
  }
}
