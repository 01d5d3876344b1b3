import { HarnessError } from '../domain/harness-error.ts';
import { type LockChain, loadLock } from '../files/load-lock.ts';

/**
 * The lock of a registration with its amendments; null if nothing is frozen yet.
 *
 * @throws HarnessError for a lock that is there and broken
 */
export async function frozenChain(registrationFile: string): Promise<LockChain | null> {
  try {
    return await loadLock(registrationFile);
  } catch (error) {
    if (error instanceof HarnessError && error.code === 'lock-missing') return null;
    throw error;
  }
}
