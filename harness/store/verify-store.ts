import { sha256 } from '../domain/sha256.ts';
import { type Connection, selectAll } from './connection.ts';
import { contentTables } from './content-row.ts';
import { integrityError } from './integrity-error.ts';
import type { JudgeOf } from './judge.ts';
import { noHash } from './ledger-row.ts';
import { verifyExternalRuns } from './verify-external-runs.ts';
import { verifyLedger } from './verify-ledger.ts';
import { verifyRun } from './verify-run.ts';

/** What was recomputed and found right. */
export interface Verification {
  readonly ledgerEntries: number;
  /** Hash of the last entry: kept elsewhere, it proves later that nothing before it changed. */
  readonly ledgerHead: string;
  readonly runs: number;
  /** Runs of other harnesses. */
  readonly externalRuns: number;
  readonly attempts: number;
  /** Judgements made again and found equal. */
  readonly verdicts: number;
  /** Judgements by other profiles or by other versions of the sources: nothing here can make them again. */
  readonly verdictsOfOtherSources: number;
}

/**
 * Recomputes a whole store from one consistent view of it: the ledger's chain, every run's record, every attempt, and
 * the judgements that `judgeOf` can make again.
 *
 * @param judgeOf the judge for a run, null if its corpus or sources are not at hand
 * @throws HarnessError (integrity) that names the first entry that is wrong
 */
export function verifyStore(connection: Connection, judgeOf: JudgeOf = () => null): Verification {
  return connection.database
    .transaction(() => {
      const entries = verifyLedger(connection);
      verifyContents(connection);
      const externalRuns = verifyExternalRuns(connection, entries);
      const ids = selectAll<{ id: string }>(connection, 'SELECT id FROM runs ORDER BY started_at, id');
      const runs = ids.map(({ id }) => verifyRun(connection, id, judgeOf));
      const sum = (field: keyof (typeof runs)[number]) => runs.reduce((total, run) => total + run[field], 0);
      return {
        ledgerEntries: entries.length,
        ledgerHead: entries.at(-1)?.hash ?? noHash,
        runs: runs.length,
        externalRuns,
        attempts: sum('attempts'),
        verdicts: sum('verdicts'),
        verdictsOfOtherSources: sum('verdictsOfOtherSources'),
      };
    })
    .deferred();
}

function verifyContents(connection: Connection): void {
  for (const table of contentTables) {
    const rows = selectAll<{ hash: string; content: string }>(
      connection,
      `SELECT hash, content FROM ${table} ORDER BY hash`,
    );
    const wrong = rows.find(({ hash, content }) => sha256(content) !== hash);
    if (wrong === undefined) continue;
    throw integrityError({
      code: 'content-changed',
      where: `${table}, ${wrong.hash}`,
      message: 'its contents are not those that its hash was taken over',
      found: sha256(wrong.content),
      expected: wrong.hash,
    });
  }
}
