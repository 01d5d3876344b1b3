import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { thrownError } from '../testing/thrown-error.ts';
import type { ExternalRunRecord } from './import-external-run.ts';
import { openStore } from './open-store.ts';

const record: ExternalRunRecord = {
  title: 'Forum runs',
  format: 'generic',
  file: 'runs.jsonl',
  mapping: null,
  toolset: null,
};
const lines = [
  { taskId: 'a', claimedPoints: 2 },
  { taskId: 'b', claimedPoints: 0 },
];

/** A file with one external run in it, closed. */
function stored(): { readonly path: string; readonly runId: string } {
  const path = join(temporaryFolder(), 'bench.sqlite');
  const store = openStore(path);
  const { runId } = store.importExternalRun({ record, lines });
  store.close();
  return { path, runId };
}

/** Does to a file what nobody may do, past the triggers. */
function tamper(path: string, table: string, sql: string): void {
  const database = new Database(path);
  for (const trigger of ['no_update', 'no_delete']) database.exec(`DROP TRIGGER ${table}_${trigger}`);
  database.pragma('foreign_keys = OFF');
  database.exec(sql);
  database.close();
}

describe('runs of other harnesses', () => {
  it('are kept as they came, in the ledger, under an id that follows from their contents', () => {
    const { path, runId } = stored();
    const store = openStore(path);
    expect(runId).toMatch(/^external-[0-9a-f]{12}$/);
    expect(store.listExternalRuns()).toEqual([{ id: runId, record, lines }]);
    expect(store.listRuns()).toEqual([]);
    expect(store.ledgerEntries()).toMatchObject([
      { kind: 'run-imported', runId, payload: { external: true, records: 2 } },
    ]);
    expect(store.verify()).toMatchObject({ runs: 0, externalRuns: 1, ledgerEntries: 1 });
    store.close();
  });

  it('are imported once, whoever imports them again', () => {
    const { path, runId } = stored();
    const store = openStore(path);
    expect(store.importExternalRun({ record, lines })).toEqual({ runId, alreadyThere: true });
    const other = store.importExternalRun({ record, lines: lines.slice(1) });
    expect(other.alreadyThere).toBe(false);
    expect(other.runId).not.toBe(runId);
    expect(store.ledgerEntries()).toHaveLength(2);
    store.close();
  });

  it.each([
    [
      'a changed line',
      'external_records',
      `UPDATE external_records SET line = '{"claimedPoints":2,"taskId":"b"}' WHERE sequence = 2`,
      'external-record-changed',
    ],
    [
      'a dropped line',
      'external_records',
      'DELETE FROM external_records WHERE sequence = 2',
      'import-changed',
    ],
    [
      'a changed title',
      'external_runs',
      `UPDATE external_runs SET record = '{"title":"x"}'`,
      'import-changed',
    ],
    ['a dropped run', 'external_runs', 'DELETE FROM external_runs', 'run-missing'],
  ])('verify finds %s', async (_, table, sql, code) => {
    const { path } = stored();
    tamper(path, table, sql);
    const store = openStore(path);
    const error = await thrownError(() => store.verify());
    expect(error).toMatchObject({ code, kind: 'integrity' });
    store.close();
  });

  it('verify finds a run that the ledger does not know', async () => {
    const { path } = stored();
    const database = new Database(path);
    database.exec(
      `INSERT INTO external_runs (id, record, record_hash) VALUES ('external-0', '{"title":"x"}', 'x')`,
    );
    database.close();
    const store = openStore(path);
    expect((await thrownError(() => store.verify())).code).toBe('import-changed');
    store.close();
  });

  it('have their tables in a store of the first version too, once it is opened to be written', () => {
    const path = join(temporaryFolder(), 'bench.sqlite');
    const database = new Database(path);
    database.exec(readFileSync(new URL('./migrations/001-evidence.sql', import.meta.url), 'utf8'));
    database.pragma('user_version = 1');
    database.pragma('application_id = 0x6d626368');
    database.close();
    expect(() => openStore(path, { readOnly: true })).toThrow('version 1');
    const store = openStore(path);
    expect(store.listExternalRuns()).toEqual([]);
    store.close();
  });
});
