import { canonicalJson } from '../domain/canonical-json.ts';
import type { RunRecord } from '../domain/run-record.ts';
import { type AttemptRow, attemptColumns, attemptHash, lazyAttemptOf } from './attempt-row.ts';
import { type Connection, eachRow } from './connection.ts';
import { integrityError } from './integrity-error.ts';
import type { Judge, JudgementSource } from './judge.ts';
import { verdictTexts } from './read-verdicts.ts';
import { verdictDiffers } from './save-verdicts.ts';

/** The attempts of a run as recomputed. */
export interface AttemptsVerification {
  /** Hash of each attempt, in order. */
  readonly hashes: readonly string[];
  readonly verdicts: number;
  readonly verdictsOfOtherSources: number;
}

/**
 * Recomputes every attempt of a run (numbers without gaps, place in the order, hash), and makes the stored judgements
 * of the same sources again.
 *
 * @throws HarnessError (integrity) for the first attempt that is wrong
 */
export function verifyAttempts(
  connection: Connection,
  record: RunRecord,
  judge: Judge | null,
): AttemptsVerification {
  const stored = verdictTexts(connection, record.id);
  const toRemake = new Map(
    stored.filter((verdict) => isBy(verdict, judge)).map((verdict) => [attemptKey(verdict), verdict]),
  );
  const rows = eachRow<AttemptRow>(
    connection,
    `SELECT ${attemptColumns} FROM attempts WHERE run_id = ? ORDER BY sequence`,
    record.id,
  );
  const hashes: string[] = [];
  for (const row of rows) {
    verifyRow(row, { number: hashes.length + 1, record });
    hashes.push(row.hash);
    const expected = toRemake.get(attemptKey({ taskId: row.task_id, tryNumber: row.try_number }));
    if (judge === null || expected === undefined) continue;
    const remade = judge.judge(lazyAttemptOf(row));
    const [verdict, bailOuts] = [canonicalJson(remade.verdict), canonicalJson(remade.bailOuts)];
    if (verdict === expected.verdict && bailOuts === expected.bailOuts) continue;
    throw verdictDiffers(expected, {
      found: `${expected.verdict} ${expected.bailOuts}`,
      expected: `${verdict} ${bailOuts}`,
    });
  }
  return {
    hashes,
    verdicts: toRemake.size,
    verdictsOfOtherSources: stored.length - toRemake.size,
  };
}

function verifyRow(row: AttemptRow, expected: { readonly number: number; readonly record: RunRecord }): void {
  const where = `run ${row.run_id}, attempt ${expected.number} (task ${row.task_id}, try ${row.try_number})`;
  if (row.sequence !== expected.number) {
    throw integrityError({
      code: 'attempt-missing',
      where: `run ${row.run_id}, attempt ${expected.number}`,
      message: 'it is missing',
      found: `attempt ${row.sequence}`,
      expected: `attempt ${expected.number}`,
    });
  }
  const hash = attemptHash(row);
  if (hash !== row.hash) {
    throw integrityError({
      code: 'attempt-changed',
      where,
      message: 'its contents are not those that its hash was taken over',
      found: hash,
      expected: row.hash,
    });
  }
  const taskId = expected.record.taskOrder[row.position];
  if (taskId !== row.task_id) {
    throw integrityError({
      code: 'attempt-out-of-place',
      where,
      message: `the run's order has another task at position ${row.position}`,
      found: row.task_id,
      expected: taskId ?? 'no task',
    });
  }
}

function isBy(verdict: JudgementSource, judge: Judge | null): boolean {
  return (
    judge !== null &&
    verdict.profile === judge.profile &&
    verdict.scorerHash === judge.scorerHash &&
    verdict.detectorHash === judge.detectorHash
  );
}

function attemptKey({ taskId, tryNumber }: { readonly taskId: string; readonly tryNumber: number }): string {
  return `${tryNumber} ${taskId}`;
}
