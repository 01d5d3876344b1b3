import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openStore } from '../store/open-store.ts';
import type { Printer } from './printer.ts';
import type { Project } from './project.ts';
import { shownPath } from './shown-path.ts';

/**
 * The exported runs among the folders in `results/`: others' published results, which are no runs, are left out. A
 * folder that should be an export and is none stays in, so that reading it says what is missing.
 */
export function exportFolders(folders: readonly string[]): string[] {
  return folders.filter((folder) => basename(folder) !== 'published' || existsSync(join(folder, 'run.json')));
}

/**
 * The exported runs to read: those named; none (the database) where nothing is named; and the published ones of the
 * project where the database is missing or empty, as in a fresh clone.
 */
export function foldersToRead(options: {
  readonly named: readonly string[] | undefined;
  readonly project: Pick<Project, 'databaseFile' | 'resultsFolder'>;
  readonly printer: Pick<Printer, 'note'>;
}): string[] {
  const { named = [], project, printer } = options;
  const { databaseFile, resultsFolder } = project;
  if (named.length > 0 || !isEmpty(databaseFile)) return exportFolders(named);
  const published = existsSync(resultsFolder)
    ? readdirSync(resultsFolder)
        .map((name) => join(resultsFolder, name))
        .filter((folder) => existsSync(join(folder, 'run.json')))
        .sort()
    : [];
  if (published.length > 0) {
    printer.note(
      `Nothing is in ${shownPath(databaseFile)}: reading the ${published.length} exported runs in ${shownPath(resultsFolder)}.`,
    );
  }
  return published;
}

function isEmpty(databaseFile: string): boolean {
  if (!existsSync(databaseFile)) return true;
  const store = openStore(databaseFile);
  try {
    return [store.ledgerEntries(), store.listRuns(), store.listExternalRuns()].every(
      (found) => found.length === 0,
    );
  } finally {
    store.close();
  }
}
