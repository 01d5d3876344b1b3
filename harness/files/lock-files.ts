import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { HarnessError } from '../domain/harness-error.ts';
import { hashOf } from '../domain/sha256.ts';
import { errorCode } from './error-code.ts';

/** `preregistration/<id>.lock.json` beside the registration. */
export function lockFile(registrationFile: string): string {
  return beside(registrationFile, '.lock.json');
}

/** `preregistration/<id>.amendment-<number>.json` beside the registration. */
export function amendmentFile(registrationFile: string, number: number): string {
  return beside(registrationFile, `.amendment-${number}.json`);
}

/** The link of the chain with its hash: SHA-256 of the canonical JSON of everything else in it. */
export function sealed<T extends object>(link: T): T & { readonly hash: string } {
  return { ...link, hash: hashOf(link) };
}

/** Whether a link's hash is that of its contents. */
export function isSealed(link: { readonly hash: string }): boolean {
  const { hash, ...contents } = link;
  return hashOf(contents) === hash;
}

/**
 * Writes a link of the chain, once.
 *
 * @throws HarnessError `already-frozen` if the file is there, `file-unwritable` if it can't be written
 */
export async function writeOnce(options: {
  readonly file: string;
  readonly link: object;
  readonly fixIfThere: string;
}): Promise<void> {
  try {
    await writeFile(options.file, `${JSON.stringify(options.link, null, 2)}\n`, { flag: 'wx' });
  } catch (cause) {
    const there = errorCode(cause) === 'EEXIST';
    throw new HarnessError({
      code: there ? 'already-frozen' : 'file-unwritable',
      message: there
        ? `${options.file} exists and is never overwritten.`
        : `${options.file} can't be written (${errorCode(cause)}).`,
      fix: there ? options.fixIfThere : 'Make the folder writable.',
      cause,
    });
  }
}

function beside(registrationFile: string, ending: string): string {
  return join(dirname(registrationFile), `${basename(registrationFile).replace(/\.ya?ml$/, '')}${ending}`);
}
