import type { LedgerEntry } from '../domain/ledger-entry.ts';
import type { RunState } from '../domain/run-record.ts';
import { appendLedger } from './append-ledger.ts';
import { type Connection, inTransaction } from './connection.ts';
import { evidenceState, runCounts } from './evidence-state.ts';
import { releaseLease, requireLease } from './held-lease.ts';

/** How a run ended. */
export interface RunEnd {
  readonly runId: string;
  readonly state: Exclude<RunState, 'running'>;
  /** One sentence for a run that is not complete, else null. */
  readonly reason: string | null;
}

/** Writes the run's `run-ended` entry, with counts and hashes of its evidence, and gives its lease back. */
export function endRun(connection: Connection, { runId, state, reason }: RunEnd): LedgerEntry {
  requireLease(connection, runId);
  const entry = inTransaction(connection, () =>
    appendLedger(connection, {
      kind: 'run-ended',
      runId,
      payload: { state, reason, ...runCounts(connection, runId), ...evidenceState(connection, runId) },
    }),
  );
  releaseLease(connection, runId);
  return entry;
}
