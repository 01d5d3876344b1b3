import { execFile } from 'node:child_process';
import { HarnessError } from '../domain/harness-error.ts';

/** How a program ended, with what it wrote. */
export interface ProgramResult {
  readonly ok: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs an external program without a shell, and waits for it. A program that ends with an error is a result.
 *
 * @throws HarnessError `program-missing` if it is not installed
 */
export function runProgram(options: {
  readonly program: string;
  readonly arguments: readonly string[];
  /** What needs it, for the message. */
  readonly purpose: string;
  readonly input?: string | Uint8Array;
}): Promise<ProgramResult> {
  const { program, purpose, input } = options;
  return new Promise((resolve, reject) => {
    const child = execFile(program, [...options.arguments], (error, stdout, stderr) => {
      if (error !== null && error.code === 'ENOENT') {
        reject(
          new HarnessError({
            code: 'program-missing',
            message: `${purpose} needs ${program}, which is not installed or not in PATH.`,
            fix: `Install ${program === 'ssh-keygen' ? 'OpenSSH' : program}, then try again.`,
            cause: error,
          }),
        );
        return;
      }
      resolve({ ok: error === null, stdout, stderr });
    });
    // A program that is not there, or that ends early, does not take its input; its end tells.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input ?? '');
  });
}
