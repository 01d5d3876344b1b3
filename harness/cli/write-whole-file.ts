import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { HarnessError } from '../domain/harness-error.ts';

/**
 * Writes a file whole or not at all, its folder included.
 *
 * @throws HarnessError `file-not-written`
 */
export function writeWholeFile(path: string, content: string | Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const unfinished = `${path}.${process.pid}.tmp`;
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new HarnessError({
      code: 'file-not-written',
      message: `${path} could not be written: ${error.message}`,
      fix: 'Make room, or give yourself the right to write there; then run the command again.',
      cause: error,
    });
  }
}
