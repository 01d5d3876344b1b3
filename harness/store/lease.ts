import { existsSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { HarnessError } from '../domain/harness-error.ts';

/** Shows other processes that a run is being executed; gone when released, or when its process dies. */
export interface Lease {
  release(): void;
}

/**
 * Takes the lease of a run: an exclusive lock of the operating system on an empty file beside the store. The system
 * drops the lock when the process dies, however it dies: no clock, no process number, nothing to clean up.
 *
 * @throws HarnessError `run-still-running` if another process, or this one, holds it
 */
export function acquireLease(storePath: string, runId: string): Lease {
  if (storePath === ':memory:') return { release: () => undefined };
  const file = leaseFile(storePath, runId);
  mkdirSync(dirname(file), { recursive: true });
  // Another process that is just looking holds the file for a moment.
  const database = new Database(file, { timeout: 1000 });
  try {
    database.pragma('journal_mode = MEMORY');
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (!isBusy(error)) throw error;
    throw new HarnessError({
      code: 'run-still-running',
      message: `run ${runId} is being executed by another process`,
      fix: 'Wait until it ends, or stop that process.',
    });
  }
  return {
    release: () => {
      database.close();
      rmSync(file, { force: true });
      removeIfEmpty(dirname(file));
    },
  };
}

/** Tells whether some live process holds the lease of a run. */
export function isLeased(storePath: string, runId: string): boolean {
  const file = leaseFile(storePath, runId);
  if (storePath === ':memory:' || !existsSync(file)) return false;
  let database: Database.Database | null = null;
  try {
    database = new Database(file, { readonly: true, fileMustExist: true, timeout: 0 });
    database.prepare('PRAGMA schema_version').get();
    return false;
  } catch (error) {
    if (isBusy(error)) return true;
    // Released between the look and the opening.
    if (!existsSync(file)) return false;
    throw error;
  } finally {
    database?.close();
  }
}

function leaseFile(storePath: string, runId: string): string {
  return join(`${storePath}-running`, runId);
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    // Another run has its lease there, or has just removed the folder.
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOENT') throw error;
  }
}
