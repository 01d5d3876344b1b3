import { HarnessError } from '../domain/harness-error.ts';
import { type EarlierVersions, earlierVersions } from '../files/earlier-versions.ts';
import { type LockChain, loadLock } from '../files/load-lock.ts';
import { projectRoot } from './project.ts';

/** A lock with its amendments, and what they replaced. */
export interface FrozenChain extends LockChain {
  /** Absent: not looked up. */
  readonly earlier?: EarlierVersions;
}

/**
 * The lock of a registration with its amendments, and the versions that these replaced as far as the history has them;
 * null if nothing is frozen yet.
 *
 * @throws HarnessError for a lock that is there and broken
 */
export async function frozenChain(registrationFile: string): Promise<FrozenChain | null> {
  try {
    const chain = await loadLock(registrationFile);
    if (chain.amendments.length === 0) return chain;
    const earlier = await earlierVersions({ registrationFile, root: projectRoot, chain });
    return { ...chain, earlier };
  } catch (error) {
    if (error instanceof HarnessError && error.code === 'lock-missing') return null;
    throw error;
  }
}
