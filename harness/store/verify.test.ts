import { describe, expect, it } from 'vitest';
import { failed, sampleAttempt } from '../testing/sample-attempt.ts';
import { sampleJudge } from '../testing/sample-judge.ts';
import { sampleRunRecord } from '../testing/sample-run-record.ts';
import { thrownError } from '../testing/thrown-error.ts';
import { attemptRow } from './attempt-row.ts';
import { openConnection } from './open-connection.ts';
import { storeOn } from './open-store.ts';

const record = sampleRunRecord();
const judgeOf = () => sampleJudge;

/** A complete run with three answers and one failure, followed by a second run. */
function filledStore() {
  const connection = openConnection(':memory:', { readOnly: false, now: () => new Date(0) });
  const store = storeOn(connection);
  store.startRun(record);
  store.appendWarmUp({ runId: record.id, startedAt: record.startedAt, completion: failed() });
  const { profile, scorerHash, detectorHash } = sampleJudge;
  const attempts = [
    sampleAttempt({}, { text: 'right' }),
    sampleAttempt({ taskId: 'read-2', position: 1, completion: failed() }),
    sampleAttempt({ taskId: 'read-2', position: 1, tryNumber: 2 }, { text: '' }),
    sampleAttempt({ taskId: 'read-3', position: 2 }, { text: 'wrong' }),
  ];
  for (const attempt of attempts) {
    const source = { profile, scorerHash, detectorHash };
    const isAnswer = attempt.completion.kind === 'answered';
    store.appendAttempt(attempt, isAnswer ? { source, judgement: sampleJudge.judge(attempt) } : undefined);
  }
  store.endRun({ runId: record.id, state: 'complete', reason: null });
  store.startRun({ ...record, id: 'second' });
  return {
    store,
    /** What someone with an editor and no respect for triggers can do. */
    tamper: (sql: string, ...values: unknown[]) => {
      const triggers = connection.database
        .prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        .all() as { name: string }[];
      for (const { name } of triggers) connection.database.exec(`DROP TRIGGER ${name}`);
      connection.database.pragma('foreign_keys = OFF');
      connection.database.prepare(sql).run(...values);
    },
  };
}

describe('verify', () => {
  it('counts what it recomputed in an untouched store', () => {
    const { store } = filledStore();
    expect(store.verify(judgeOf)).toEqual({
      ledgerEntries: 3,
      ledgerHead: store.ledgerHead(),
      runs: 2,
      externalRuns: 0,
      attempts: 4,
      verdicts: 3,
      verdictsOfOtherSources: 0,
    });
    expect(store.verify()).toMatchObject({ verdicts: 0, verdictsOfOtherSources: 3 });
  });

  it('accepts an empty store', () => {
    const store = storeOn(openConnection(':memory:', { readOnly: false, now: () => new Date(0) }));
    expect(store.verify()).toMatchObject({ ledgerEntries: 0, ledgerHead: '0'.repeat(64), runs: 0 });
  });

  const changedAttempt = attemptRow(sampleAttempt({ taskId: 'read-3', position: 2 }, { text: 'right' }), 4);

  it.each([
    [
      'a changed ledger entry',
      `UPDATE ledger SET payload = replace(payload, 'complete', 'aborted') WHERE sequence = 2`,
      'ledger-entry-changed',
      'ledger entry 2 (run-ended',
    ],
    [
      'a ledger entry with a later time',
      `UPDATE ledger SET at = '2030-01-01T00:00:00.000Z' WHERE sequence = 1`,
      'ledger-entry-changed',
      'ledger entry 1 (run-started',
    ],
    [
      'a ledger entry dropped from the middle',
      'DELETE FROM ledger WHERE sequence = 2',
      'ledger-entry-missing',
      'ledger entry 2',
    ],
    [
      'a ledger entry dropped from the end',
      'DELETE FROM ledger WHERE sequence = 3',
      'ledger-entry-missing',
      'ledger entry 3',
    ],
    ['a dropped run', `DELETE FROM runs WHERE id = 'second'`, 'run-missing', 'ledger entry 3'],
    [
      'a changed record',
      `UPDATE runs SET record = replace(record, '"seed":1', '"seed":2') WHERE id = '${record.id}'`,
      'run-record-changed',
      record.id,
    ],
    [
      'a run that hides as imported',
      `UPDATE runs SET imported = 1 WHERE id = 'second'`,
      'run-record-changed',
      'ledger entry 3',
    ],
    [
      'a changed reply',
      `UPDATE attempts SET outcome = replace(outcome, '"text":"wrong"', '"text":"right"')`,
      'attempt-changed',
      'attempt 4 (task read-3, try 1)',
    ],
    [
      'a changed request',
      `UPDATE attempts SET request = '{"prompt":"Easier."}' WHERE sequence = 1`,
      'attempt-changed',
      'attempt 1 (task read-1, try 1)',
    ],
    [
      'an attempt dropped from the middle',
      'DELETE FROM attempts WHERE sequence = 2',
      'attempt-missing',
      'attempt 2',
    ],
    [
      'an attempt dropped from the end',
      'DELETE FROM attempts WHERE sequence = 4',
      'attempts-changed',
      'ledger entry 2 (run-ended',
    ],
    ['a changed warm-up', `UPDATE warm_ups SET response = '1'`, 'warm-up-changed', 'warm-up 1'],
    ['a dropped warm-up', 'DELETE FROM warm_ups', 'warm-ups-changed', 'ledger entry 2'],
    [
      'a better verdict',
      `UPDATE verdicts SET verdict = replace(verdict, '"points":0', '"points":2') WHERE task_id = 'read-3'`,
      'verdict-differs',
      'task read-3, try 1',
    ],
    ['a hidden bail-out', 'DELETE FROM detections', 'verdict-differs', 'task read-2, try 2'],
    [
      'a changed model',
      `UPDATE models SET content = replace(content, 'Sample', 'Other')`,
      'content-changed',
      'models',
    ],
  ])('finds %s', async (_, sql, code, where) => {
    const { store, tamper } = filledStore();
    tamper(sql);
    const error = await thrownError(() => store.verify(judgeOf));
    expect(error.code).toBe(code);
    expect(error.kind).toBe('integrity');
    expect(error.message).toContain(where);
  });

  it('finds an attempt that was changed together with its hash', async () => {
    const { store, tamper } = filledStore();
    tamper(
      'UPDATE attempts SET outcome = ?, hash = ? WHERE sequence = 4',
      changedAttempt.outcome,
      changedAttempt.hash,
    );
    expect((await thrownError(() => store.verify())).code).toBe('attempts-changed');
  });

  it('finds an attempt that was added after the end', async () => {
    const { store, tamper } = filledStore();
    const row = attemptRow(sampleAttempt({ tryNumber: 2, completion: failed() }), 5);
    tamper(
      `INSERT INTO attempts (run_id, sequence, task_id, position, try_number, started_at, kind, hash, outcome, request, response)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      row.run_id,
      row.sequence,
      row.task_id,
      row.position,
      row.try_number,
      row.started_at,
      row.kind,
      row.hash,
      row.outcome,
      row.request,
      row.response,
    );
    expect((await thrownError(() => store.verify())).code).toBe('attempts-changed');
  });

  it('finds an attempt at a task that has another place', async () => {
    const { store } = filledStore();
    store.appendAttempt(sampleAttempt({ runId: 'second', taskId: 'read-1', position: 1 }));
    expect((await thrownError(() => store.verify())).code).toBe('attempt-out-of-place');
  });

  it('finds a ledger that was computed anew from a changed entry, by a hash kept elsewhere', () => {
    const { store } = filledStore();
    const kept = store.ledgerHead();
    store.endRun({ runId: 'second', state: 'aborted', reason: null });
    expect(store.ledgerHead()).not.toBe(kept);
    expect(store.ledgerEntries().map(({ hash }) => hash)).toContain(kept);
  });
});
