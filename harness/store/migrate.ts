import { readdirSync, readFileSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { HarnessError } from '../domain/harness-error.ts';

/** Marks a file as a store of this project: `mbch` in ASCII. */
const applicationId = 0x6d626368;

const folder = new URL('./migrations/', import.meta.url);

/** The migrations in order: `migrations/NNN-name.sql`, where NNN is the version that a file brings a store to. */
const migrations = readdirSync(folder)
  .filter((name) => /^\d{3}-.+\.sql$/.test(name))
  .sort()
  .map((name) => ({ version: Number(name.slice(0, 3)), name }));

/** The version of the schema that this harness reads and writes. */
export const schemaVersion = Math.max(...migrations.map(({ version }) => version));

/**
 * Brings a database to `schemaVersion`. Each migration is one transaction, and two processes that open a new file at
 * the same time don't disturb each other.
 *
 * @throws HarnessError `store-newer`, `not-a-store`, `store-older` (only when it may not be written)
 */
export function migrate(database: Database.Database, options: { path: string; readOnly: boolean }): void {
  // One transaction, so that what is read is of one moment: another process may be creating the tables.
  const found = database.transaction(() => checkedVersion(database, options.path))();
  if (found === schemaVersion) return;
  if (options.readOnly) {
    throw new HarnessError({
      code: 'store-older',
      message: `${options.path}: version ${found}, and this harness reads ${schemaVersion}`,
      fix: 'Open it once with a command that writes, such as `pnpm bench run`: it brings the file up to date.',
    });
  }
  for (const { version, name } of migrations) {
    database
      .transaction(() => {
        if (checkedVersion(database, options.path) >= version) return;
        database.exec(readFileSync(new URL(name, folder), 'utf8'));
        database.pragma(`user_version = ${version}`);
        database.pragma(`application_id = ${applicationId}`);
      })
      .immediate();
  }
}

function checkedVersion(database: Database.Database, path: string): number {
  const version = Number(database.pragma('user_version', { simple: true }));
  const application = Number(database.pragma('application_id', { simple: true }));
  const isEmpty = database.prepare('SELECT 1 FROM sqlite_master LIMIT 1').get() === undefined;
  if (version === 0 && application === 0 && isEmpty) return 0;
  if (application !== applicationId) {
    throw new HarnessError({
      code: 'not-a-store',
      message: `${path}: an SQLite database, but of some other program`,
      fix: 'Name the right file with `--store FILE`.',
    });
  }
  if (version > schemaVersion) {
    throw new HarnessError({
      code: 'store-newer',
      message: `${path}: written by a newer version of the harness (schema ${version}, this one knows ${schemaVersion})`,
      fix: 'Update the harness, or name another file with `--store FILE`.',
    });
  }
  return version;
}
