import type { Lock, LockParts } from '../domain/lock.ts';
import { lockFile, sealed, writeOnce } from './lock-files.ts';

/**
 * Freezes a registration: writes its lock.
 *
 * @throws HarnessError `already-frozen` if there is a lock: what is frozen is amended, never frozen anew
 */
export async function freeze(options: {
  readonly registrationFile: string;
  readonly registrationId: string;
  readonly parts: LockParts;
}): Promise<Lock> {
  const { registrationFile, registrationId, parts } = options;
  const lock: Lock = sealed({ version: 1 as const, registrationId, parts });
  await writeOnce({
    file: lockFile(registrationFile),
    link: lock,
    fixIfThere:
      'Declare the change with `pnpm bench prereg amend --reason "..."` (of an outcome registration: `outcomes amend`).',
  });
  return lock;
}
