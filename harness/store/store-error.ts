import Database from 'better-sqlite3';
import { HarnessError } from '../domain/harness-error.ts';

/** Executes an action on a database file; what SQLite or the file system refuse becomes a HarnessError with a fix. */
export function withStoreErrors<Result>(path: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw storeError(path, error) ?? error;
  }
}

/** The HarnessError for what went wrong with a database or export folder, or null if the operator can't fix it. */
export function storeError(path: string, error: unknown): HarnessError | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  const isSqlite = error instanceof Database.SqliteError;
  const known = (isSqlite ? sqliteErrors : fileErrors).find(({ codes }) => codes.test(error.code as string));
  if (known === undefined) return null;
  return new HarnessError({
    code: known.code,
    message: `${path}: ${known.message} (${error.message})`,
    fix: known.fix,
    kind: known.kind ?? 'operator',
    cause: error,
  });
}

interface KnownError {
  /** Codes of SQLite (extended result codes) or of the operating system. */
  readonly codes: RegExp;
  readonly code: string;
  readonly message: string;
  readonly fix: string;
  readonly kind?: 'integrity';
}

const diskFull: KnownError = {
  codes: /^(SQLITE_FULL|ENOSPC|EDQUOT)$/,
  code: 'disk-full',
  message: 'the disk is full; what was stored before is safe',
  fix: 'Free some space, then continue the run with `--resume`.',
};

const sqliteErrors: readonly KnownError[] = [
  diskFull,
  {
    codes: /^SQLITE_READONLY/,
    code: 'store-read-only',
    message: 'the database cannot be written',
    fix: 'Make the file and its folder writable, or name another file with `--store FILE`.',
  },
  {
    codes: /^SQLITE_NOTADB/,
    code: 'not-a-database',
    message: 'this is not an SQLite database',
    fix: 'Name the right file with `--store FILE`, or move this one away to start a new store.',
  },
  {
    codes: /^SQLITE_CORRUPT/,
    code: 'store-damaged',
    message: 'the database is damaged',
    fix: 'Restore the file from a copy, or import the runs from their exports into a new store.',
    kind: 'integrity',
  },
  {
    codes: /^SQLITE_(BUSY|LOCKED)/,
    code: 'store-busy',
    message: 'another process kept the database locked for too long',
    fix: 'End the process that holds it, then try again.',
  },
  {
    codes: /^SQLITE_(CANTOPEN|PERM)/,
    code: 'store-cannot-open',
    message: 'the database cannot be opened',
    fix: 'Check that the folder exists and that you may read and write it and the file.',
  },
  {
    codes: /^SQLITE_IOERR/,
    code: 'store-unreadable',
    message: 'the disk refused to read or write the database; what was stored before is safe',
    fix: 'Check the disk and its free space, then continue the run with `--resume`.',
  },
];

const fileErrors: readonly KnownError[] = [
  diskFull,
  {
    codes: /^(EACCES|EPERM|EROFS)$/,
    code: 'folder-read-only',
    message: 'no permission',
    fix: 'Make the folder writable, or name another one.',
  },
  {
    codes: /^(ENOENT|ENOTDIR|EISDIR)$/,
    code: 'file-missing',
    message: 'a file or folder is missing or of the wrong kind',
    fix: 'Check the path.',
  },
];
