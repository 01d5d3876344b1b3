import type { Attempt } from '../domain/attempt.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import type { ReportRun } from '../domain/report-input.ts';

/** One stored run with all that formats of others have a place for. */
export interface ExportedRun
  extends Pick<ReportRun, 'record' | 'state' | 'standing' | 'summary' | 'results'> {
  readonly corpus: Corpus;
  /** Every attempt, in the order in which they were made. */
  readonly attempts: readonly Attempt[];
  /** The ledger's entries about this run. */
  readonly ledger: readonly LedgerEntry[];
}

/** When a run ended, ISO 8601, and why, if it was not complete; null while it runs, and where nobody saw it end. */
export function endOf({ ledger }: Pick<ExportedRun, 'ledger'>): { at: string; reason: string | null } | null {
  const entry = ledger.findLast(({ kind }) => kind === 'run-ended');
  if (entry === undefined) return null;
  const { reason } = entry.payload;
  return { at: entry.at, reason: typeof reason === 'string' ? reason : null };
}
