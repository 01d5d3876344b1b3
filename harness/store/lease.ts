import { existsSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { HarnessError } from '../domain/harness-error.ts';

/** How long a holder-to-be waits: another process that is just looking holds the file for a moment. */
const lookingMs = 100;

/** Shows other processes that a run is being executed; gone when given back, or when its process dies. */
export interface Lease {
  /** Gives it back and leaves the empty file, which anybody may take. Does nothing the second time. */
  drop(): void;
  /** Gives it back and removes the file. */
  remove(): void;
}

/**
 * Takes the lease of a run: an exclusive lock of the operating system on an empty file beside the store. The system
 * drops the lock when the process dies, however it dies: no clock, no process number, nothing to clean up.
 *
 * Call this and `remove` under the store's write lock only: else one process could lock a file that another is removing.
 *
 * @throws HarnessError `run-still-running` if another process, or this one, holds it
 */
export function acquireLease(storePath: string, runId: string): Lease {
  if (storePath === ':memory:') return { drop: () => undefined, remove: () => undefined };
  const file = leaseFile(storePath, runId);
  const database = new Database(file, { timeout: lookingMs });
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
    drop: () => database.close(),
    remove: () => {
      database.close();
      rmSync(file, { force: true, maxRetries: 3 });
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
  return `${storePath}-running-${runId}`;
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
