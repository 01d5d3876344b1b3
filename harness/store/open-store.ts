import type { Attempt } from '../domain/attempt.ts';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import type { Amendment, Lock } from '../domain/lock.ts';
import type { Registration } from '../domain/registration.ts';
import type { RunRecord, RunState } from '../domain/run-record.ts';
import { appendAttempt } from './append-attempt.ts';
import { appendLedger, type NewLedgerEntry } from './append-ledger.ts';
import { appendWarmUp } from './append-warm-up.ts';
import type { Connection } from './connection.ts';
import { type ContinuedLedger, continueLedger } from './continue-ledger.ts';
import { dataVersion } from './data-version.ts';
import { endRun, type RunEnd } from './end-run.ts';
import { exportRun } from './export-run.ts';
import { releaseLease } from './held-lease.ts';
import { type ExternalRunRow, importExternalRun, listExternalRuns } from './import-external-run.ts';
import { type ImportedRun, importRun } from './import-run.ts';
import type { Judgement, JudgementSource, JudgeOf, StoredVerdict } from './judge.ts';
import { listRuns, loadRun, type StoredRun } from './load-run.ts';
import { openConnection } from './open-connection.ts';
import { attemptsOf, finalAttempts, triesOf, warmUpsOf } from './read-attempts.ts';
import { ledgerEntries, ledgerHead } from './read-ledger.ts';
import { verdictsOf } from './read-verdicts.ts';
import { resumeRun } from './resume-run.ts';
import { runState } from './run-state.ts';
import { recordAmendment, saveFrozenRegistration } from './save-plan.ts';
import { saveVerdicts } from './save-verdicts.ts';
import { startRun } from './start-run.ts';
import { withStoreErrors } from './store-error.ts';
import { type Verification, verifyStore } from './verify-store.ts';
import type { WarmUp } from './warm-up-row.ts';

/**
 * One file of evidence. Each method is a function of this folder, documented there under the same name; each may
 * also throw the HarnessErrors of a disk that is full or refuses (`disk-full`, `store-read-only`, `store-busy`,
 * `store-damaged`, `store-unreadable`).
 */
export interface Store {
  /** Absolute path, or `:memory:`. */
  readonly path: string;
  readonly readOnly: boolean;
  appendLedger(entry: NewLedgerEntry): LedgerEntry;
  saveFrozenRegistration(plan: { readonly registration: Registration; readonly lock: Lock }): LedgerEntry;
  recordAmendment(amendment: Amendment): LedgerEntry;
  startRun(record: RunRecord): LedgerEntry;
  resumeRun(runId: string): LedgerEntry;
  appendWarmUp(warmUp: WarmUp): void;
  appendAttempt(
    attempt: Attempt,
    judged?: { readonly source: JudgementSource; readonly judgement: Judgement },
  ): void;
  saveVerdicts(verdicts: readonly StoredVerdict[]): void;
  endRun(end: RunEnd): LedgerEntry;
  releaseLease(runId: string): void;
  listRuns(): StoredRun[];
  loadRun(idOrPrefix: string): StoredRun;
  runState(runId: string): RunState;
  attemptsOf(runId: string): Attempt[];
  finalAttempts(runId: string): Map<string, Attempt>;
  triesOf(runId: string): Map<string, { readonly tries: number; readonly answered: boolean }>;
  warmUpsOf(runId: string): WarmUp[];
  verdictsOf(runId: string, source?: Partial<JudgementSource>): StoredVerdict[];
  ledgerEntries(): LedgerEntry[];
  ledgerHead(): string;
  verify(judgeOf?: JudgeOf): Verification;
  exportRun(idOrPrefix: string, folder: string): string;
  importRun(folder: string, judgeOf?: JudgeOf): ImportedRun;
  continueLedger(options: Parameters<typeof continueLedger>[1]): ContinuedLedger;
  importExternalRun(run: Pick<ExternalRunRow, 'record' | 'lines'>): ImportedRun;
  listExternalRuns(): ExternalRunRow[];
  dataVersion(): number;
  /** Gives back the leases of runs that were not ended (they count as aborted) and closes the file. */
  close(): void;
}

/**
 * Opens a store, and creates the file unless it is opened read-only.
 *
 * @param path a file, usually `results/bench.sqlite`, or `:memory:`
 * @throws HarnessError see `openConnection`
 */
export function openStore(
  path: string,
  options: { readonly readOnly?: boolean; readonly now?: () => Date } = {},
): Store {
  return storeOn(
    openConnection(path, { readOnly: options.readOnly ?? false, now: options.now ?? (() => new Date()) }),
  );
}

/** The store on a connection that is open already. */
export function storeOn(connection: Connection): Store {
  const method =
    <Arguments extends readonly unknown[], Result>(
      action: (connection: Connection, ...parameters: Arguments) => Result,
    ) =>
    (...parameters: Arguments): Result =>
      withStoreErrors(connection.path, () => action(connection, ...parameters));
  return {
    path: connection.path,
    readOnly: connection.readOnly,
    appendLedger: method(appendLedger),
    saveFrozenRegistration: method(saveFrozenRegistration),
    recordAmendment: method(recordAmendment),
    startRun: method(startRun),
    resumeRun: method(resumeRun),
    appendWarmUp: method(appendWarmUp),
    appendAttempt: method(appendAttempt),
    saveVerdicts: method(saveVerdicts),
    endRun: method(endRun),
    releaseLease: method(releaseLease),
    listRuns: method(listRuns),
    loadRun: method(loadRun),
    runState: method(runState),
    attemptsOf: method(attemptsOf),
    finalAttempts: method(finalAttempts),
    triesOf: method(triesOf),
    warmUpsOf: method(warmUpsOf),
    verdictsOf: method(verdictsOf),
    ledgerEntries: method(ledgerEntries),
    ledgerHead: method(ledgerHead),
    verify: method(verifyStore),
    exportRun: method(exportRun),
    importRun: method(importRun),
    continueLedger: method(continueLedger),
    importExternalRun: method(importExternalRun),
    listExternalRuns: method(listExternalRuns),
    dataVersion: method(dataVersion),
    close: method(close),
  };
}

function close(connection: Connection): void {
  for (const runId of [...connection.leases.keys()]) releaseLease(connection, runId);
  connection.database.close();
}
