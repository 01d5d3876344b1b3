import { didYouMean } from '../domain/near-matches.ts';
import type { OperationInput, OperationOutput } from '../surface/operations.ts';
import { SurfaceFailure } from '../surface/surface-failure.ts';

/** Contract of a macro that is given labels. */
export const unknownLabel = {
  'unknown-label': { hint: 'Use a label that the repository has.', retryable: false },
} as const;

/**
 * Ends the macro if the repository lacks one of the labels. A misspelt label would match nothing, silently.
 */
export async function requireLabels(options: {
  readonly step: {
    read(name: 'list_labels', input: OperationInput<'list_labels'>): Promise<OperationOutput<'list_labels'>>;
  };
  readonly at: { readonly owner: string; readonly repo: string };
  readonly wanted: readonly string[];
  readonly fail: (code: 'unknown-label' | 'repository-not-found', message: string) => never;
}): Promise<void> {
  const { step, at, wanted, fail } = options;
  if (wanted.length === 0) return;
  const labels = await step.read('list_labels', { ...at, limit: 1000 }).catch((error: unknown) => {
    if (!(error instanceof SurfaceFailure) || error.code !== 'not-found') throw error;
    return fail('repository-not-found', `There is no repository ${at.owner}/${at.repo}.`);
  });
  const known = labels.map(({ name }) => name);
  const lower = new Set(known.map((name) => name.toLowerCase()));
  const absent = wanted.find((name) => !lower.has(name.toLowerCase()));
  if (absent !== undefined) {
    fail('unknown-label', `${at.owner}/${at.repo} has no label ${absent}${didYouMean(absent, known) || '.'}`);
  }
}
