import { canonicalJson } from '../domain/canonical-json.ts';
import type { JsonObject } from '../domain/json.ts';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import type { RunRecord } from '../domain/run-record.ts';
import { sha256 } from '../domain/sha256.ts';
import { type Connection, eachRow, selectAll, selectOne } from './connection.ts';
import { listHash } from './evidence-state.ts';
import { integrityError } from './integrity-error.ts';
import type { JudgeOf } from './judge.ts';
import { type LedgerRow, ledgerColumns, numberIn, textIn } from './ledger-row.ts';
import { runEntries } from './run-state.ts';
import { verifyAttempts } from './verify-attempts.ts';
import { verifyChain } from './verify-chain.ts';
import { type WarmUpRow, warmUpColumns, warmUpHash } from './warm-up-row.ts';

/** What was recomputed for one run. */
export interface RunVerification {
  readonly attempts: number;
  /** Judgements made again and found equal. */
  readonly verdicts: number;
  /** Judgements by other profiles or by other versions of the sources: nothing here can make them again. */
  readonly verdictsOfOtherSources: number;
}

/**
 * Recomputes everything that belongs to one run: record, attempts, warm-ups, what the ledger says of them at each
 * resumption and end, and the judgements that the judge can make again.
 *
 * @throws HarnessError (integrity) for the first thing that is wrong
 */
export function verifyRun(connection: Connection, runId: string, judgeOf: JudgeOf): RunVerification {
  const run = selectOne<{ record: string; record_hash: string; imported: number }>(
    connection,
    'SELECT record, record_hash, imported FROM runs WHERE id = ?',
    runId,
  );
  if (run === undefined) throw new Error(`run ${runId} vanished`);
  const record = JSON.parse(run.record) as RunRecord;
  const recordHash = sha256(canonicalJson(record));
  const entries = run.imported === 1 ? importedEntries(connection, runId) : runEntries(connection, runId);
  const [started] = entries;
  const stated = started === undefined ? null : textIn(started.payload, 'recordHash');
  if (started?.kind !== 'run-started' || stated !== recordHash || run.record_hash !== recordHash) {
    throw integrityError({
      code: started?.kind === 'run-started' ? 'run-record-changed' : 'run-not-in-ledger',
      where: `run ${runId}`,
      message: 'its record is not the one that the ledger says it was started with',
      found: recordHash,
      expected: stated ?? 'a run-started entry',
    });
  }
  const checked = verifyAttempts(connection, record, judgeOf(record));
  const warmUps = verifyWarmUps(connection, runId);
  const last = entries.at(-1);
  for (const entry of entries) {
    if (entry.kind !== 'run-resumed' && entry.kind !== 'run-ended') continue;
    const isFinal = entry === last && entry.kind === 'run-ended';
    verifyCount({ entry, what: 'attempts', hashes: checked.hashes, isFinal });
    verifyCount({ entry, what: 'warmUps', hashes: warmUps, isFinal });
  }
  if (run.imported === 1) {
    verifyImport(connection, {
      runId,
      attemptsHash: listHash(checked.hashes),
      warmUpsHash: listHash(warmUps),
    });
  }
  const { hashes, ...counts } = checked;
  return { attempts: hashes.length, ...counts };
}

function importedEntries(connection: Connection, runId: string): LedgerEntry[] {
  const rows = selectAll<LedgerRow>(
    connection,
    `SELECT ${ledgerColumns} FROM imported_ledger WHERE import_run_id = ? ORDER BY sequence`,
    runId,
  );
  const entries = verifyChain({ rows, name: `imported ledger of ${runId},`, start: null });
  return entries.filter((entry) => entry.runId === runId);
}

function verifyWarmUps(connection: Connection, runId: string): string[] {
  const rows = eachRow<WarmUpRow>(
    connection,
    `SELECT ${warmUpColumns} FROM warm_ups WHERE run_id = ? ORDER BY sequence`,
    runId,
  );
  return [...rows].map((row) => {
    const hash = warmUpHash(row);
    if (hash === row.hash) return hash;
    throw integrityError({
      code: 'warm-up-changed',
      where: `run ${runId}, warm-up ${row.sequence}`,
      message: 'its contents are not those that its hash was taken over',
      found: hash,
      expected: row.hash,
    });
  });
}

function verifyCount(options: {
  readonly entry: LedgerEntry;
  readonly what: 'attempts' | 'warmUps';
  readonly hashes: readonly string[];
  /** The run ended here: nothing may have been added. */
  readonly isFinal: boolean;
}): void {
  const { entry, what, hashes, isFinal } = options;
  const count = numberIn(entry.payload, what) ?? 0;
  const expected = textIn(entry.payload, `${what}Hash`);
  const found = listHash(hashes.slice(0, count));
  if (found === expected && hashes.length >= count && (!isFinal || hashes.length === count)) return;
  throw integrityError({
    code: what === 'attempts' ? 'attempts-changed' : 'warm-ups-changed',
    where: `ledger entry ${entry.sequence} (${entry.kind} of ${entry.runId})`,
    message: `the run's ${what === 'attempts' ? 'attempts' : 'warm-ups'} are not those that were there then`,
    found: `${hashes.length}, hash ${found}`,
    expected: `${count}, hash ${expected}`,
  });
}

function verifyImport(
  connection: Connection,
  found: { readonly runId: string; readonly attemptsHash: string; readonly warmUpsHash: string },
): void {
  const row = selectOne<{ sequence: number; payload: string }>(
    connection,
    "SELECT sequence, payload FROM ledger WHERE run_id = ? AND kind = 'run-imported' ORDER BY sequence LIMIT 1",
    found.runId,
  );
  const head = selectOne<{ hash: string }>(
    connection,
    'SELECT hash FROM imported_ledger WHERE import_run_id = ? ORDER BY sequence DESC LIMIT 1',
    found.runId,
  );
  const stated = row === undefined ? {} : (JSON.parse(row.payload) as JsonObject);
  const pairs = [
    ['attemptsHash', found.attemptsHash],
    ['warmUpsHash', found.warmUpsHash],
    ['ledgerHead', head?.hash ?? ''],
  ] as const;
  for (const [field, value] of pairs) {
    if (textIn(stated, field) === value) continue;
    throw integrityError({
      code: 'import-changed',
      where: row === undefined ? `run ${found.runId}` : `ledger entry ${row.sequence} (run-imported)`,
      message: `the imported run is not the one that came in (${field})`,
      found: value,
      expected: textIn(stated, field) ?? 'a run-imported entry',
    });
  }
}
