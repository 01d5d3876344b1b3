import type { Attempt } from '../../harness/domain/attempt.ts';
import { canonicalJson } from '../../harness/domain/canonical-json.ts';
import type { JsonObject } from '../../harness/domain/json.ts';
import type { LedgerEntry, LedgerEntryKind } from '../../harness/domain/ledger-entry.ts';
import type { RunRecord, RunState } from '../../harness/domain/run-record.ts';
import { sha256 } from '../../harness/domain/sha256.ts';
import type { RunStore } from '../../harness/run/run-store.ts';
import { type AttemptRow, attemptRow } from '../../harness/store/attempt-row.ts';
import { listHash } from '../../harness/store/evidence-state.ts';
import { exportFiles } from '../../harness/store/export-files.ts';
import type { ExportTexts } from '../../harness/store/export-texts.ts';
import type { StoredVerdict } from '../../harness/store/judge.ts';
import { ledgerEntryHash, noHash } from '../../harness/store/ledger-row.ts';
import type { StoredRun } from '../../harness/store/load-run.ts';
import { type WarmUpRow, warmUpRow } from '../../harness/store/warm-up-row.ts';

/** The store of a page: what the runner needs, in memory, with a ledger of its own. */
export interface MemoryStore extends RunStore {
  /** The attempt that counts for each task: the answer, else the last failure. */
  verdictOf(runId: string, taskId: string): StoredVerdict | null;
  /** The files of a run, as `pnpm bench export` writes them. */
  exportTexts(runId: string): ExportTexts;
}

interface KeptRun {
  readonly record: RunRecord;
  readonly recordHash: string;
  state: RunState;
  readonly attempts: { readonly attempt: Attempt; readonly row: AttemptRow }[];
  readonly warmUps: WarmUpRow[];
  readonly verdicts: StoredVerdict[];
}

/** An empty store. What it writes into its ledger is what the store on disk would write. */
export function memoryStore(now: () => Date): MemoryStore {
  const runs = new Map<string, KeptRun>();
  const ledger: LedgerEntry[] = [];

  function kept(runId: string): KeptRun {
    const run = runs.get(runId);
    if (run === undefined) throw new Error(`no run ${runId}`);
    return run;
  }

  function append(kind: LedgerEntryKind, runId: string, payload: JsonObject): LedgerEntry {
    const last = ledger.at(-1);
    const fields = {
      sequence: (last?.sequence ?? 0) + 1,
      at: now().toISOString(),
      kind,
      runId,
      payload,
      previousHash: last?.hash ?? noHash,
    };
    const entry = { ...fields, hash: ledgerEntryHash(fields) };
    ledger.push(entry);
    return entry;
  }

  const store: MemoryStore = {
    startRun(record) {
      if (runs.has(record.id)) throw new Error(`there is a run ${record.id} already`);
      const recordHash = sha256(canonicalJson(record));
      runs.set(record.id, { record, recordHash, state: 'running', attempts: [], warmUps: [], verdicts: [] });
      return append('run-started', record.id, {
        recordHash,
        cell: record.cell.id,
        standing: record.standing,
        tasks: record.taskOrder.length,
      });
    },
    resumeRun(runId) {
      const run = kept(runId);
      if (run.state === 'complete') throw new Error(`run ${runId} is complete`);
      run.state = 'running';
      return append('run-resumed', runId, { recordHash: run.recordHash, ...evidenceOf(run) });
    },
    loadRun: (runId) => storedRun(kept(runId)),
    appendWarmUp(warmUp) {
      const { warmUps } = kept(warmUp.runId);
      warmUps.push(warmUpRow(warmUp, warmUps.length + 1));
    },
    appendAttempt(attempt) {
      const { attempts } = kept(attempt.runId);
      attempts.push({ attempt, row: attemptRow(attempt, attempts.length + 1) });
    },
    saveVerdicts(verdicts) {
      for (const verdict of verdicts) kept(verdict.runId).verdicts.push(verdict);
    },
    endRun({ runId, state, reason }) {
      const run = kept(runId);
      run.state = state;
      const { answered, failedAttempts } = storedRun(run);
      return append('run-ended', runId, {
        state,
        reason,
        answered,
        failed: failedAttempts,
        ...evidenceOf(run),
      });
    },
    releaseLease: () => undefined,
    finalAttempts(runId) {
      const { record, attempts } = kept(runId);
      const found = new Map<string, Attempt>();
      for (const taskId of record.taskOrder) {
        const tries = attempts
          .filter(({ attempt }) => attempt.taskId === taskId)
          .map(({ attempt }) => attempt);
        const counts = tries.find(({ completion }) => completion.kind === 'answered') ?? tries.at(-1);
        if (counts !== undefined) found.set(taskId, counts);
      }
      return found;
    },
    triesOf: (runId) =>
      new Map(
        [...store.finalAttempts(runId)].map(([taskId, { tryNumber, completion }]) => [
          taskId,
          { tries: tryNumber, answered: completion.kind === 'answered' },
        ]),
      ),
    verdictsOf: (runId) => [...kept(runId).verdicts],
    verdictOf(runId, taskId) {
      return kept(runId).verdicts.findLast((verdict) => verdict.taskId === taskId) ?? null;
    },
    exportTexts(runId) {
      const { record, recordHash, warmUps, attempts, verdicts } = kept(runId);
      const own = ledger.filter((entry) => entry.runId === runId).map(({ sequence }) => sequence);
      return exportFiles({
        runId,
        record: JSON.parse(canonicalJson(record)) as JsonObject,
        recordHash,
        warmUps,
        attempts: attempts.map(({ row }) => row),
        verdicts,
        ledger: ledger.slice((own.at(0) ?? 1) - 1, own.at(-1)),
      });
    },
  };
  return store;
}

function evidenceOf({ attempts, warmUps }: KeptRun): JsonObject {
  return {
    attempts: attempts.length,
    attemptsHash: listHash(attempts.map(({ row }) => row.hash)),
    warmUps: warmUps.length,
    warmUpsHash: listHash(warmUps.map(({ hash }) => hash)),
  };
}

function storedRun({ record, recordHash, state, attempts }: KeptRun): StoredRun {
  const answered = attempts.filter(({ row }) => row.kind === 'answered');
  return {
    record,
    recordHash,
    state,
    standing: record.standing,
    imported: false,
    tasks: record.taskOrder.length,
    answered: new Set(answered.map(({ row }) => row.task_id)).size,
    failedAttempts: attempts.length - answered.length,
  };
}
