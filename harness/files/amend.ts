import { HarnessError } from '../domain/harness-error.ts';
import type { Amendment, LockParts } from '../domain/lock.ts';
import { loadLock } from './load-lock.ts';
import { lockDifferences } from './lock-differences.ts';
import { amendmentFile, sealed, writeOnce } from './lock-files.ts';

/**
 * Declares a change of what is frozen: writes the next amendment, chained to the link before it. `parts` are those
 * from now on, `date` is ISO 8601.
 *
 * @throws HarnessError `nothing-to-amend` if no part differs, `reason-missing`; and what {@link loadLock} throws
 */
export async function amend(options: {
  readonly registrationFile: string;
  readonly parts: LockParts;
  readonly reason: string;
  readonly date: string;
}): Promise<Amendment> {
  const { registrationFile, parts, date } = options;
  const reason = options.reason.trim();
  if (reason === '') {
    throw new HarnessError({
      code: 'reason-missing',
      message: 'An amendment needs a reason.',
      fix: 'Say why with `--reason "..."`.',
    });
  }
  const chain = await loadLock(registrationFile);
  if (lockDifferences(chain.parts, parts).length === 0) {
    throw new HarnessError({
      code: 'nothing-to-amend',
      message: `Nothing differs from what is frozen for ${registrationFile}.`,
      fix: 'Make the change first, then declare it.',
    });
  }
  const number = chain.amendments.length + 1;
  const amendment: Amendment = sealed({
    number,
    registrationId: chain.lock.registrationId,
    date,
    reason,
    parts,
    previousHash: chain.hash,
  });
  await writeOnce({
    file: amendmentFile(registrationFile, number),
    link: amendment,
    fixIfThere: 'Somebody amended at the same time: look at it, then try again.',
  });
  return amendment;
}
