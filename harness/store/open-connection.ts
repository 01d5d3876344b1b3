import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { HarnessError } from '../domain/harness-error.ts';
import type { Connection } from './connection.ts';
import { migrate } from './migrate.ts';
import { withStoreErrors } from './store-error.ts';

/** How long a writer waits for another one. Transactions here take well under a millisecond. */
const busyTimeoutMs = 10_000;

/**
 * Opens a store's database, creates it if it may, and brings it to the current schema.
 *
 * Durability: write-ahead log with `synchronous = NORMAL`. A committed transaction survives the death of the process
 * at any moment (`kill -9`); a power cut may lose the last transactions, never the file's consistency.
 *
 * @throws HarnessError `store-missing`, `not-a-database`, `not-a-store`, `store-newer`, `store-older`,
 *   `store-read-only`, `store-cannot-open`, `disk-full`
 */
export function openConnection(
  path: string,
  options: { readonly readOnly: boolean; readonly now: () => Date },
): Connection {
  const file = path === ':memory:' ? path : resolve(path);
  return withStoreErrors(file, () => {
    if (options.readOnly && !existsSync(file)) {
      throw new HarnessError({
        code: 'store-missing',
        message: `${file}: there is no such file`,
        fix: 'Start a run first (`pnpm bench`), or name the right file with `--store FILE`.',
      });
    }
    if (!options.readOnly && file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    const database = new Database(file, { readonly: options.readOnly, timeout: busyTimeoutMs });
    try {
      if (!options.readOnly) database.pragma('journal_mode = WAL');
      database.pragma('synchronous = NORMAL');
      database.pragma('foreign_keys = ON');
      database.pragma('recursive_triggers = ON');
      migrate(database, { path: file, readOnly: options.readOnly });
    } catch (error) {
      database.close();
      throw error;
    }
    return {
      database,
      path: file,
      readOnly: options.readOnly,
      now: options.now,
      leases: new Map(),
      statements: new Map(),
    };
  });
}
