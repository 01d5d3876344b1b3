import type { LockChain } from './load-lock.ts';
import { amendmentFile, lockFile } from './lock-files.ts';
import { type Signature, verifySignature } from './signature.ts';
import { type TimeStamp, verifyTimeStamp } from './time-stamp.ts';

/** What others vouch for: who signed a link of the lock, and when an authority saw it. null: nothing is beside it. */
export interface Attestation {
  readonly file: string;
  readonly signature: Signature | null;
  readonly timeStamp: TimeStamp | null;
}

/** The lock and its amendments as files, oldest first. */
export function linkFiles(registrationFile: string, { amendments }: LockChain): string[] {
  return [
    lockFile(registrationFile),
    ...amendments.map(({ number }) => amendmentFile(registrationFile, number)),
  ];
}

/**
 * Checks every signature and time stamp beside a lock and its amendments.
 *
 * @throws HarnessError `signature-wrong`, `time-stamp-wrong` (integrity), `program-missing`
 */
export async function verifyAttestations(options: {
  readonly registrationFile: string;
  readonly chain: LockChain;
  readonly allowedSigners?: string | undefined;
  readonly authority?: string | undefined;
}): Promise<Attestation[]> {
  const { registrationFile, chain, allowedSigners, authority } = options;
  const found: Attestation[] = [];
  for (const file of linkFiles(registrationFile, chain)) {
    found.push({
      file,
      signature: await verifySignature(file, allowedSigners),
      timeStamp: await verifyTimeStamp(file, authority),
    });
  }
  return found;
}

/** An attestation as a line: who signed, when it was stamped, and what could not be told. */
export function attestationText({ file, signature, timeStamp }: Attestation, name = file): string {
  const signed =
    signature === null
      ? 'not signed'
      : `signed by ${signature.identity ?? 'a key that no list of allowed signers names'} (${signature.key})`;
  const stamped =
    timeStamp === null
      ? 'no time stamp'
      : `stamped ${timeStamp.time ?? 'at an unreadable time'}${timeStamp.trusted ? '' : ' (not checked: no certificates of the authority)'}`;
  return `${name}: ${signed}; ${stamped}`;
}
