import { describe, expect, it } from 'vitest';
import { failed, sampleAttempt } from '../testing/sample-attempt.ts';
import { sampleRunRecord } from '../testing/sample-run-record.ts';
import { openConnection } from './open-connection.ts';
import { storeOn } from './open-store.ts';

const record = sampleRunRecord();
const verdict = { kind: 'unscored', reason: 'excluded', explanation: 'A test.' } as const;
const source = { profile: 'registered-v1', scorerHash: 's', detectorHash: 'd' } as const;

function filledStore() {
  const connection = openConnection(':memory:', { readOnly: false, now: () => new Date(0) });
  const store = storeOn(connection);
  store.startRun(record);
  store.appendWarmUp({ runId: record.id, startedAt: record.startedAt, completion: failed() });
  store.appendAttempt(sampleAttempt());
  store.saveVerdicts([
    {
      runId: record.id,
      taskId: 'read-1',
      tryNumber: 1,
      ...source,
      verdict,
      bailOuts: [
        { code: 'empty-reply', ruleVersion: 1, source: { in: 'text' }, start: 0, end: 0, evidence: '' },
      ],
    },
  ]);
  store.importExternalRun({
    record: { title: 'x', format: 'generic', file: 'x.jsonl', mapping: null, toolset: null },
    lines: [{ taskId: 'a' }],
  });
  connection.database.exec(`
    INSERT INTO registrations (hash, content) VALUES ('r', '{"id":"r"}');
    INSERT INTO locks (hash, content) VALUES ('l', '{"registrationId":"r"}');
    INSERT INTO imported_ledger (import_run_id, sequence, at, kind, payload, previous_hash, hash)
      VALUES ('${record.id}', 1, '', 'run-started', '{}', '', '')`);
  return { store, database: connection.database };
}

describe('evidence', () => {
  const { database } = filledStore();
  const tables = (
    database
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .all() as { name: string }[]
  ).map(({ name }) => name);

  it('fills every table, so that the refusals below are about rows', () => {
    for (const table of tables) {
      expect(database.prepare(`SELECT count(*) AS n FROM ${table}`).get(), table).not.toEqual({ n: 0 });
    }
    expect(tables).toHaveLength(13);
  });

  it.each(tables)('%s: cannot be changed, deleted or replaced', (table) => {
    const columns = (database.prepare(`PRAGMA table_info(${table})`).all() as { name: string }[])
      .map(({ name }) => name)
      .join(', ');
    const firstColumn = columns.split(',')[0];
    expect(() => database.exec(`UPDATE ${table} SET ${firstColumn} = ${firstColumn}`)).toThrow(
      'never changed',
    );
    expect(() => database.exec(`DELETE FROM ${table}`)).toThrow('never deleted');
    database.pragma('recursive_triggers = OFF');
    expect(() =>
      database.exec(`INSERT OR REPLACE INTO ${table} (${columns}) SELECT ${columns} FROM ${table}`),
    ).toThrow(/never replaced|has an answer/);
  });

  it('cannot be dropped from under a run by an unknown id', () => {
    expect(() =>
      database.exec(`INSERT INTO verdicts (run_id, task_id, try_number, profile, scorer_hash, detector_hash, verdict)
        VALUES ('none', 'none', 1, 'p', 's', 'd', '{}')`),
    ).toThrow('FOREIGN KEY');
  });
});

describe('appendAttempt', () => {
  it('refuses a second attempt with the same number, and any attempt after an answer', () => {
    const { store } = filledStore();
    expect(() => store.appendAttempt(sampleAttempt({ tryNumber: 2 }))).toThrow('has an answer already');
    const other = { taskId: 'read-2', position: 1 };
    store.appendAttempt(sampleAttempt({ ...other, completion: failed() }));
    expect(() => store.appendAttempt(sampleAttempt(other))).toThrow('evidence is never replaced');
    store.appendAttempt(sampleAttempt({ ...other, tryNumber: 2 }));
    expect(store.attemptsOf(record.id)).toHaveLength(3);
  });

  it('refuses attempts of a run that is not being executed here', () => {
    const { store } = filledStore();
    store.endRun({ runId: record.id, state: 'aborted', reason: null });
    expect(() => store.appendAttempt(sampleAttempt({ taskId: 'read-2', position: 1 }))).toThrow(
      'not started or resumed here',
    );
  });

  it('stores the judgement in the same transaction: neither of them if one is refused', () => {
    const { store } = filledStore();
    const attempt = sampleAttempt({ taskId: 'read-2', position: 1 });
    store.appendAttempt(attempt, { source, judgement: { bailOuts: [], verdict } });
    expect(store.verdictsOf(record.id, source)).toHaveLength(2);
    const broken = { bailOuts: [], verdict: { kind: 'unscored' as const, points: Number.NaN } };
    expect(() =>
      store.appendAttempt(sampleAttempt({ taskId: 'read-3', position: 2 }), {
        source,
        judgement: broken as never,
      }),
    ).toThrow();
    expect(store.triesOf(record.id).has('read-3')).toBe(false);
  });
});

describe('saveVerdicts', () => {
  const key = { runId: record.id, taskId: 'read-1', tryNumber: 1 };

  it('adds the judgement of another scorer, profile or detector, and ignores the same one', () => {
    const { store } = filledStore();
    const [first] = store.verdictsOf(record.id);
    if (first === undefined) throw new Error('no verdict');
    store.saveVerdicts([first]);
    store.saveVerdicts([{ ...first, scorerHash: 's2' }]);
    store.saveVerdicts([{ ...first, detectorHash: 'd2', bailOuts: [] }]);
    store.saveVerdicts([{ ...first, profile: 'published-2026' }]);
    expect(store.verdictsOf(record.id)).toHaveLength(4);
    expect(store.verdictsOf(record.id, { detectorHash: 'd2' }).map(({ bailOuts }) => bailOuts)).toEqual([[]]);
    expect(store.verdictsOf(record.id, { profile: 'published-2026' })[0]?.bailOuts).toHaveLength(1);
  });

  it('refuses another judgement by the same sources', () => {
    const { store } = filledStore();
    const other = { ...verdict, explanation: 'Otherwise.' };
    expect(() => store.saveVerdicts([{ ...key, ...source, bailOuts: [], verdict }])).toThrow('differs');
    const [first] = store.verdictsOf(record.id);
    expect(() =>
      store.saveVerdicts([{ ...key, ...source, bailOuts: first?.bailOuts ?? [], verdict: other }]),
    ).toThrow('differs');
  });
});
