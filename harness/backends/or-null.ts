import { HarnessError } from '../domain/harness-error.ts';

/** What a step gives; null where it throws what the operator could fix: a template that can't be used, for one. */
export function orNull<T>(step: () => T): T | null {
  try {
    return step();
  } catch (error) {
    if (error instanceof HarnessError) return null;
    throw error;
  }
}
