import { HarnessError } from '../domain/harness-error.ts';

/** The HarnessError that an action throws, or rejects with; fails if it ends well or throws anything else. */
export async function thrownError(action: () => unknown): Promise<HarnessError> {
  try {
    await action();
  } catch (error) {
    if (error instanceof HarnessError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
