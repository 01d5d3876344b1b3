import { HarnessError } from '../domain/harness-error.ts';
import type { LockParts } from '../domain/lock.ts';
import { type LockChain, loadLock } from './load-lock.ts';
import { lockDifferences } from './lock-differences.ts';

/**
 * Checks what is there now against what is frozen.
 *
 * @throws HarnessError `lock-mismatch` (integrity) that names each part that differs; and what {@link loadLock} throws
 */
export async function verifyLock(options: {
  readonly registrationFile: string;
  readonly parts: LockParts;
}): Promise<LockChain> {
  const { registrationFile, parts } = options;
  const chain = await loadLock(registrationFile);
  const problems = lockDifferences(chain.parts, parts);
  if (problems.length === 0) return chain;
  throw new HarnessError({
    code: 'lock-mismatch',
    kind: 'integrity',
    message: `${problems.map(({ where }) => where).join(', ')}: not what is frozen for ${registrationFile}.`,
    fix: 'Restore what was frozen, or declare the change with `pnpm bench prereg amend --reason "..."`.',
    problems,
  });
}
