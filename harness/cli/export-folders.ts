import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * The exported runs among the folders in `results/`: others' published results, which are no runs, are left out. A
 * folder that should be an export and is none stays in, so that reading it says what is missing.
 */
export function exportFolders(folders: readonly string[]): string[] {
  return folders.filter((folder) => basename(folder) !== 'published' || existsSync(join(folder, 'run.json')));
}
