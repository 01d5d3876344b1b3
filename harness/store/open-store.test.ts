import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { sampleAttempt } from '../testing/sample-attempt.ts';
import { sampleRunRecord } from '../testing/sample-run-record.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { thrownError } from '../testing/thrown-error.ts';
import { openConnection } from './open-connection.ts';
import { openStore, storeOn } from './open-store.ts';

const record = sampleRunRecord();

describe('openStore', () => {
  it('creates the file and its folder, in write-ahead mode with foreign keys', () => {
    const path = join(temporaryFolder(), 'results', 'bench.sqlite');
    const connection = openConnection(path, { readOnly: false, now: () => new Date() });
    expect(connection.database.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(connection.database.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(connection.database.pragma('user_version', { simple: true })).toBe(2);
    connection.database.close();
  });

  it('opens a store again with what was in it', () => {
    const path = join(temporaryFolder(), 'bench.sqlite');
    const first = openStore(path);
    first.startRun(record);
    first.close();
    const second = openStore(path, { readOnly: true });
    expect(second.listRuns().map((run) => run.record)).toEqual([record]);
    second.close();
  });

  it('says which file is missing when it may not create it', async () => {
    const path = join(temporaryFolder(), 'none.sqlite');
    const error = await thrownError(() => openStore(path, { readOnly: true }));
    expect(error.code).toBe('store-missing');
    expect(error.message).toContain(path);
    expect(existsSync(path)).toBe(false);
  });

  it('refuses a store of a newer version', async () => {
    const path = join(temporaryFolder(), 'bench.sqlite');
    openStore(path).close();
    const database = new Database(path);
    database.pragma('user_version = 99');
    database.close();
    for (const readOnly of [false, true]) {
      const error = await thrownError(() => openStore(path, { readOnly }));
      expect(error.code).toBe('store-newer');
      expect(error.message).toContain('99');
      expect(error.fix).toContain('Update');
    }
  });

  it('refuses a text file and leaves it as it was', async () => {
    const folder = temporaryFolder({ 'bench.sqlite': 'shopping list: bread, milk\n'.repeat(100) });
    const error = await thrownError(() => openStore(join(folder, 'bench.sqlite')));
    expect(error.code).toBe('not-a-database');
    expect(error.fix).toContain('--store');
  });

  it('refuses the database of another program', async () => {
    const path = join(temporaryFolder(), 'other.sqlite');
    const database = new Database(path);
    database.exec('CREATE TABLE songs (title TEXT)');
    database.close();
    expect((await thrownError(() => openStore(path))).code).toBe('not-a-store');
  });

  it('refuses a folder', async () => {
    const path = join(temporaryFolder(), 'folder');
    mkdirSync(path);
    expect((await thrownError(() => openStore(path))).code).toBe('store-cannot-open');
  });

  it('refuses to write what was opened read-only', async () => {
    const path = join(temporaryFolder(), 'bench.sqlite');
    openStore(path).close();
    const store = openStore(path, { readOnly: true });
    const error = await thrownError(() => store.startRun(record));
    expect(error.code).toBe('store-read-only');
    expect(error.fix).toContain('writable');
    store.close();
  });

  it('names a file that the system does not let it write', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'bench.sqlite');
    openStore(path).close();
    chmodSync(path, 0o444);
    chmodSync(folder, 0o555);
    const error = await thrownError(() => asOrdinaryUser(() => openStore(path)));
    chmodSync(folder, 0o755);
    expect(['store-read-only', 'store-cannot-open']).toContain(error.code);
    expect(error.message).toContain(path);
  });

  it('says so when the disk is full, and keeps what was stored before', async () => {
    const path = join(temporaryFolder(), 'bench.sqlite');
    const connection = openConnection(path, { readOnly: false, now: () => new Date() });
    const store = storeOn(connection);
    store.startRun(record);
    store.appendAttempt(sampleAttempt());
    const pages = Number(connection.database.pragma('page_count', { simple: true }));
    connection.database.pragma(`max_page_count = ${pages + 2}`);
    const big = sampleAttempt({ taskId: 'read-2', position: 1 }, { text: 'x'.repeat(100_000) });
    const error = await thrownError(() => store.appendAttempt(big));
    expect(error.code).toBe('disk-full');
    expect(error.fix).toContain('--resume');
    expect(store.attemptsOf(record.id)).toEqual([sampleAttempt()]);
    store.close();
  });

  it('waits for its turn when two connections open a new file at the same moment', () => {
    const path = join(temporaryFolder(), 'bench.sqlite');
    const stores = [openStore(path), openStore(path)];
    for (const store of stores) store.close();
    expect(openStore(path).listRuns()).toEqual([]);
  });

  it('tells a damaged file', async () => {
    const path = join(temporaryFolder(), 'bench.sqlite');
    const store = openStore(path);
    store.startRun(record);
    store.close();
    writeFileSync(path, Buffer.alloc(4096, 7), { flag: 'r+', flush: true });
    expect((await thrownError(() => openStore(path))).code).toBe('not-a-database');
  });
});

/** The superuser may write everything, so that a test as root has to step down. */
function asOrdinaryUser<Result>(action: () => Result): Result {
  if (process.getuid?.() !== 0 || process.seteuid === undefined) return action();
  process.seteuid(65_534);
  try {
    return action();
  } finally {
    process.seteuid(0);
  }
}
