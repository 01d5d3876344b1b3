import { HarnessError } from '../domain/harness-error.ts';
import { didYouMean } from '../domain/near-matches.ts';
import type { RunRecord, RunStanding, RunState } from '../domain/run-record.ts';
import { type Connection, selectAll, selectOne } from './connection.ts';
import { runCounts } from './evidence-state.ts';
import { runState } from './run-state.ts';

/** A run as it stands now. */
export interface StoredRun {
  /** As it was when the run began, `standing` included. */
  readonly record: RunRecord;
  /** SHA-256 of the record's canonical JSON. */
  readonly recordHash: string;
  readonly state: RunState;
  /** `imported` for a run that was executed elsewhere, whatever it was there (see `record.standing`). */
  readonly standing: RunStanding;
  readonly imported: boolean;
  /** Number of tasks in the run's order. */
  readonly tasks: number;
  /** Tasks with an answer. */
  readonly answered: number;
  /** Attempts that failed; a task may have several. */
  readonly failedAttempts: number;
}

interface RunRow {
  readonly id: string;
  readonly record: string;
  readonly record_hash: string;
  readonly imported: number;
}

/** All runs, oldest first. */
export function listRuns(connection: Connection): StoredRun[] {
  return selectAll<RunRow>(
    connection,
    'SELECT id, record, record_hash, imported FROM runs ORDER BY started_at, id',
  ).map((row) => storedRun(connection, row));
}

/**
 * One run by its id or by the beginning of it.
 *
 * @throws HarnessError `run-not-found` (with near matches), `run-ambiguous`
 */
export function loadRun(connection: Connection, idOrPrefix: string): StoredRun {
  const id = runIdOf(connection, idOrPrefix);
  const row = selectOne<RunRow>(
    connection,
    'SELECT id, record, record_hash, imported FROM runs WHERE id = ?',
    id,
  );
  if (row === undefined) throw new Error(`run ${id} vanished`);
  return storedRun(connection, row);
}

function runIdOf(connection: Connection, idOrPrefix: string): string {
  const ids = selectAll<{ id: string }>(connection, 'SELECT id FROM runs ORDER BY id').map(({ id }) => id);
  if (ids.includes(idOrPrefix)) return idOrPrefix;
  const matches = idOrPrefix === '' ? [] : ids.filter((id) => id.startsWith(idOrPrefix));
  const [only] = matches;
  if (only !== undefined && matches.length === 1) return only;
  if (matches.length > 1) {
    throw new HarnessError({
      code: 'run-ambiguous',
      message: `"${idOrPrefix}" begins ${matches.length} runs: ${matches.slice(0, 5).join(', ')}${matches.length > 5 ? ' …' : ''}`,
      fix: 'Give more of the id.',
    });
  }
  throw new HarnessError({
    code: 'run-not-found',
    message: `no run "${idOrPrefix}" among ${ids.length} in ${connection.path}${didYouMean(idOrPrefix, ids)}`,
    fix: 'List the runs with `pnpm bench runs`.',
  });
}

function storedRun(connection: Connection, row: RunRow): StoredRun {
  const record = JSON.parse(row.record) as RunRecord;
  const { answered, failed } = runCounts(connection, row.id);
  return {
    record,
    recordHash: row.record_hash,
    state: runState(connection, row.id),
    standing: row.imported === 1 ? 'imported' : record.standing,
    imported: row.imported === 1,
    tasks: record.taskOrder.length,
    answered,
    failedAttempts: failed,
  };
}
