import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HarnessError } from '../domain/harness-error.ts';
import { runProgram } from './run-program.ts';

/** Namespace of every signature made here: one made for something else does not count (see `ssh-keygen`, -n). */
export const signatureNamespace = 'macrobench';

/** Who signed a file. `identity` null: no file of allowed signers says who the key belongs to. */
export interface Signature {
  readonly file: string;
  readonly identity: string | null;
  /** Type and fingerprint of the key as `ssh-keygen` prints them. */
  readonly key: string;
}

/** `<file>.sig`, where `ssh-keygen -Y sign` leaves its signature. */
export function signatureFile(file: string): string {
  return `${file}.sig`;
}

/**
 * Signs a file with an SSH key (Ed25519 or any other that `ssh-keygen` takes; a public key works if an agent holds the
 * private one). Writes `<file>.sig`.
 *
 * @throws HarnessError `already-signed`, `signing-failed`, `program-missing`
 */
export async function signFile(file: string, key: string): Promise<string> {
  const target = signatureFile(file);
  if (existsSync(target)) {
    throw new HarnessError({
      code: 'already-signed',
      message: `${target} exists and is never overwritten.`,
      fix: 'Keep it, or move it away if it is not yours.',
    });
  }
  const result = await runProgram({
    program: 'ssh-keygen',
    arguments: ['-Y', 'sign', '-f', key, '-n', signatureNamespace, file],
    purpose: 'Signing',
  });
  if (!result.ok || !existsSync(target)) {
    throw new HarnessError({
      code: 'signing-failed',
      message: `${file} could not be signed with ${key}: ${result.stderr.trim()}`,
      fix: 'Name a private SSH key, such as ~/.ssh/id_ed25519; make one with `ssh-keygen -t ed25519`.',
    });
  }
  return target;
}

/**
 * Checks `<file>.sig` if it is there; null if not. Allowed signers are a file as `ssh-keygen` reads it (one line a
 * signer: name, then public key); without one, the signature is checked against the key that is in it.
 *
 * @param allowedSigners default `allowed_signers` beside the file, if it is there
 * @throws HarnessError `signature-wrong` (integrity), `program-missing`
 */
export async function verifySignature(file: string, allowedSigners?: string): Promise<Signature | null> {
  const signature = signatureFile(file);
  if (!existsSync(signature)) return null;
  const beside = join(dirname(file), 'allowed_signers');
  const allowed = allowedSigners ?? (existsSync(beside) ? beside : null);
  const common = ['-n', signatureNamespace, '-s', signature];
  const check = (words: readonly string[]) =>
    runProgram({
      program: 'ssh-keygen',
      arguments: ['-Y', ...words],
      purpose: `Checking ${signature}`,
      input: readFileSync(file),
    });
  if (allowed === null) {
    const result = await check(['check-novalidate', ...common]);
    if (!result.ok) throw wrong(signature, result.stderr);
    return { file: signature, identity: null, key: keyIn(result.stdout) };
  }
  const principals = await check(['find-principals', '-s', signature, '-f', allowed]);
  const [identity] = principals.stdout.trim().split('\n');
  if (!principals.ok || identity === undefined || identity === '') {
    throw wrong(signature, `its key is none of those in ${allowed}`);
  }
  const result = await check(['verify', '-f', allowed, '-I', identity, ...common]);
  if (!result.ok) throw wrong(signature, result.stderr);
  return { file: signature, identity, key: keyIn(result.stdout) };
}

/** `Good "macrobench" signature … with ED25519 key SHA256:…` */
function keyIn(output: string): string {
  return /with (.+)$/m.exec(output)?.[1]?.trim() ?? output.trim();
}

function wrong(signature: string, why: string): HarnessError {
  return new HarnessError({
    code: 'signature-wrong',
    kind: 'integrity',
    message: `${signature}: it is no valid signature of the file beside it: ${why.trim()}`,
    fix: 'Restore the file and its signature as they were published, or check the list of allowed signers.',
  });
}
