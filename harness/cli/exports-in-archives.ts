import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { HarnessError } from '../domain/harness-error.ts';
import { exportFileNames } from '../store/export-texts.ts';
import { isRunId } from '../store/start-run.ts';

/** Folders to import, some of them unpacked for the purpose. */
export interface ExportsOnDisk extends Disposable {
  /** In the order of the paths given. */
  readonly folders: readonly string[];
}

/** No run is larger; more is an archive that was made to fill a disk. */
const mostBytes = 2 * 1024 ** 3;

/**
 * Exported runs by their paths: a folder stays what it is, an archive (`.zip`, as the page in the browser gives it) is
 * unpacked into a temporary folder that goes when this is disposed of.
 *
 * @throws HarnessError `archive-unreadable` if it can't be read, or holds anything else than exported runs
 */
export function exportsOnDisk(paths: readonly string[]): ExportsOnDisk {
  const temporary: string[] = [];
  const remove = () => {
    for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
  };
  try {
    const folders = paths.flatMap((path) => {
      if (!/\.zip$/i.test(path)) return [path];
      const folder = mkdtempSync(join(tmpdir(), 'macrobench-import-'));
      temporary.push(folder);
      return unpacked(path, folder);
    });
    return { folders, [Symbol.dispose]: remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function unpacked(path: string, folder: string): string[] {
  const runs = new Set<string>();
  for (const [name, content] of Object.entries(entriesOf(path))) {
    // Folders have entries of their own in some archives.
    if (name.endsWith('/')) continue;
    const [runId = '', file = '', ...deeper] = name.split('/');
    if (!isRunId(runId) || !(exportFileNames as readonly string[]).includes(file) || deeper.length > 0)
      throw unreadable(path, `${JSON.stringify(name)} is no file of an exported run`);
    mkdirSync(join(folder, runId), { recursive: true });
    writeFileSync(join(folder, runId, file), content);
    runs.add(runId);
  }
  if (runs.size === 0) throw unreadable(path, 'it is empty');
  return [...runs].map((runId) => join(folder, runId));
}

function entriesOf(path: string): Readonly<Record<string, Uint8Array>> {
  let bytes = 0;
  try {
    return unzipSync(readFileSync(path), {
      filter: ({ originalSize }) => {
        bytes += originalSize;
        if (bytes > mostBytes) throw new Error(`it unpacks to more than ${mostBytes / 1024 ** 3} GiB`);
        return true;
      },
    });
  } catch (cause) {
    throw unreadable(path, cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function unreadable(path: string, why: string, cause?: unknown): HarnessError {
  return new HarnessError({
    code: 'archive-unreadable',
    message: `${basename(path)}: no archive of exported runs: ${why}.`,
    fix: 'Name the .zip file that the page downloaded, or the folder that `pnpm bench export RUN` wrote.',
    cause,
  });
}
