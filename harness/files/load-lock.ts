import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { HarnessError, type Problem } from '../domain/harness-error.ts';
import { type Amendment, amendmentSchema, type Lock, type LockParts, lockSchema } from '../domain/lock.ts';
import { amendmentFile, isSealed, lockFile } from './lock-files.ts';
import { parseJsonFile } from './parse-json-file.ts';

/** A lock with its amendments in order. */
export interface LockChain {
  readonly lock: Lock;
  readonly amendments: readonly Amendment[];
  /** What is frozen now: the parts of the last amendment, or of the lock. */
  readonly parts: LockParts;
  /** Hash of the last link; it covers all before it. */
  readonly hash: string;
}

/**
 * The lock of a registration with its amendments, its chain checked.
 *
 * @throws HarnessError `lock-missing`; `lock-broken` (integrity) if a link was edited, is missing in between, or
 *   does not follow the one before it
 */
export async function loadLock(registrationFile: string): Promise<LockChain> {
  const lock = await readLock(registrationFile);
  const numbers = await amendmentNumbers(registrationFile);
  const amendments = await Promise.all(
    numbers.map((number) => parseJsonFile(amendmentFile(registrationFile, number), amendmentSchema)),
  );
  const problems = chainProblems(registrationFile, lock, amendments);
  if (problems.length > 0) {
    throw new HarnessError({
      code: 'lock-broken',
      kind: 'integrity',
      message: `The lock of ${registrationFile} is broken: it is not what was frozen.`,
      fix: 'Restore the lock and its amendments as they were written.',
      problems,
    });
  }
  const last = amendments.at(-1) ?? lock;
  return { lock, amendments, parts: last.parts, hash: last.hash };
}

async function readLock(registrationFile: string): Promise<Lock> {
  try {
    return await parseJsonFile(lockFile(registrationFile), lockSchema);
  } catch (error) {
    if (error instanceof HarnessError && error.code === 'file-not-found') {
      throw new HarnessError({
        code: 'lock-missing',
        message: `${registrationFile} is not frozen: ${lockFile(registrationFile)} does not exist.`,
        fix: 'Freeze it with `pnpm bench prereg freeze`, or restore the lock.',
        cause: error,
      });
    }
    throw error;
  }
}

async function amendmentNumbers(registrationFile: string): Promise<number[]> {
  const prefix = basename(amendmentFile(registrationFile, 1)).replace(/1\.json$/, '');
  return (await readdir(dirname(registrationFile)))
    .filter((name) => name.startsWith(prefix) && /^[0-9]+\.json$/.test(name.slice(prefix.length)))
    .map((name) => Number.parseInt(name.slice(prefix.length), 10))
    .sort((left, right) => left - right);
}

function chainProblems(file: string, lock: Lock, amendments: readonly Amendment[]): Problem[] {
  const problems: Problem[] = [];
  const check = (holds: boolean, problem: Problem): void => {
    if (!holds) problems.push(problem);
  };
  const edited = { found: 'contents that its hash does not cover', expected: 'an unedited file' };
  check(isSealed(lock), { where: lockFile(file), ...edited });
  let previous: { readonly hash: string } = lock;
  for (const [index, amendment] of amendments.entries()) {
    const where = amendmentFile(file, amendment.number);
    check(isSealed(amendment), { where, ...edited });
    check(amendment.number === index + 1, {
      where,
      found: `amendment ${amendment.number}`,
      expected: `amendment ${index + 1}`,
    });
    check(amendment.previousHash === previous.hash, {
      where,
      found: `previousHash ${amendment.previousHash}`,
      expected: previous.hash,
    });
    check(amendment.registrationId === lock.registrationId, {
      where,
      found: `registration ${amendment.registrationId}`,
      expected: lock.registrationId,
    });
    previous = amendment;
  }
  return problems;
}
