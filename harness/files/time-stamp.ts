import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HarnessError } from '../domain/harness-error.ts';
import { runProgram } from './run-program.ts';

/** What a time-stamp authority says of a file. `trusted` false: no certificate is at hand to check it by. */
export interface TimeStamp {
  readonly file: string;
  /** As the authority wrote it: `Nov 21 08:00:00 2026 GMT`; null if it could not be read. */
  readonly time: string | null;
  readonly trusted: boolean;
}

/** `<file>.tsq` (the request) and `<file>.tsr` (the authority's answer). */
export function timeStampFiles(file: string): { readonly request: string; readonly token: string } {
  return { request: `${file}.tsq`, token: `${file}.tsr` };
}

/**
 * Writes an RFC 3161 request for a file: its SHA-256, and nothing else of it, for a time-stamp authority to sign.
 * Asking again replaces the request, which proves nothing by itself.
 *
 * @throws HarnessError `stamping-failed`, `program-missing`
 */
export async function requestTimeStamp(file: string): Promise<string> {
  const { request } = timeStampFiles(file);
  const result = await runProgram({
    program: 'openssl',
    arguments: ['ts', '-query', '-data', file, '-sha256', '-cert', '-out', request],
    purpose: 'A time-stamp request',
  });
  if (result.ok) return request;
  throw new HarnessError({
    code: 'stamping-failed',
    message: `No time-stamp request for ${file}: ${result.stderr.trim()}`,
    fix: 'Freeze the registration first, and make the folder writable.',
  });
}

/**
 * Checks `<file>.tsr` if it is there; null if not. The certificates of the authority are a PEM file; without one only
 * the time that it states is read.
 *
 * @param authority default `time-stamp-authority.pem` beside the file, if it is there
 * @throws HarnessError `time-stamp-wrong` (integrity), `program-missing`
 */
export async function verifyTimeStamp(file: string, authority?: string): Promise<TimeStamp | null> {
  const { token } = timeStampFiles(file);
  if (!existsSync(token)) return null;
  const beside = join(dirname(file), 'time-stamp-authority.pem');
  const certificates = authority ?? (existsSync(beside) ? beside : null);
  const ask = (words: readonly string[]) =>
    runProgram({ program: 'openssl', arguments: ['ts', ...words], purpose: `Checking ${token}` });
  const read = await ask(['-reply', '-in', token, '-text']);
  if (!read.ok) throw wrong(token, 'it is no time-stamp response');
  const time = /^Time stamp: (.+)$/m.exec(read.stdout)?.[1]?.trim() ?? null;
  if (certificates === null) return { file: token, time, trusted: false };
  const checked = await ask(['-verify', '-data', file, '-in', token, '-CAfile', certificates]);
  if (!checked.ok) throw wrong(token, reason(checked.stderr));
  return { file: token, time, trusted: true };
}

function reason(stderr: string): string {
  return stderr.includes('imprint') ? 'it stamps other contents' : (stderr.trim().split('\n').at(-1) ?? '');
}

function wrong(token: string, why: string): HarnessError {
  return new HarnessError({
    code: 'time-stamp-wrong',
    kind: 'integrity',
    message: `${token}: it is no valid time stamp of the file beside it: ${why}`,
    fix: 'Restore the file and its token as they were published, or check the certificates of the authority.',
  });
}
