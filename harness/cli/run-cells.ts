import { summariseRun } from '../analyse/summarise-run.ts';
import type { Cell } from '../domain/cell.ts';
import { HarnessError } from '../domain/harness-error.ts';
import type { RunRecord, SourceState } from '../domain/run-record.ts';
import type { RunSummary } from '../domain/run-summary.ts';
import { watchBackend } from '../preflight/watch-backend.ts';
import { type RunResult, runCell } from '../run/run-cell.ts';
import type { Judge } from '../store/judge.ts';
import type { Store } from '../store/open-store.ts';
import { analysisSettings } from './analysis-settings.ts';
import type { Context } from './context.ts';
import { createRunRecord } from './create-run-record.ts';
import { decideStanding, type LockState } from './decide-standing.ts';
import { type MachineOptions, openBackend } from './open-backend.ts';
import { pinDepartures } from './pin-departures.ts';
import { preflightCell } from './preflight-cell.ts';
import { describeError } from './printer.ts';
import { runOutcomes } from './run-outcomes.ts';
import { progressShower } from './show-progress.ts';
import { tellMissingLogProbabilities } from './tell-missing-log-probabilities.ts';
import type { Workspace } from './workspace.ts';

/** What all cells of one command share. */
export interface RunSetting {
  readonly context: Context;
  readonly workspace: Workspace;
  readonly store: Store;
  readonly judge: Judge;
  readonly lock: LockState;
  readonly sources: SourceState;
  readonly machine: MachineOptions;
  readonly exploratory: boolean;
  /** False: `--no-preflight`. Absent: true. */
  readonly preflight?: boolean;
}

/** What became of one cell: a run with its summary, or the error because of which it never started. */
export type CellResult =
  | {
      readonly kind: 'ran';
      readonly record: RunRecord;
      readonly result: RunResult;
      readonly summary: RunSummary;
    }
  | { readonly kind: 'refused'; readonly cell: Cell; readonly error: HarnessError };

/** Runs cells one after another. One that can't be opened is told and does not stop the others. */
export async function runCells(setting: RunSetting, cells: readonly Cell[]): Promise<CellResult[]> {
  const results: CellResult[] = [];
  for (const cell of cells) {
    if (setting.context.signal.aborted) break;
    try {
      results.push(await runOne(setting, cell));
    } catch (error) {
      if (!(error instanceof HarnessError)) throw error;
      results.push({ kind: 'refused', cell, error });
      setting.context.printer.note(`${cell.id}\n${describeError(error)}`);
    }
  }
  return results;
}

/** Runs one cell, or goes on with a run of it. */
export async function runOne(
  setting: RunSetting,
  cell: Cell,
  resumed?: Pick<RunRecord, 'id' | 'startedAt'>,
): Promise<CellResult> {
  const { context, workspace, store, judge, lock, sources, machine } = setting;
  const { printer, signal } = context;
  const { corpus, registration } = workspace;
  printer.status(`${cell.id}  opening`);
  const backend = await openBackend({ cell, corpus, timeoutMs: registration.retry.timeoutMs, machine });
  try {
    const facts = await backend.describe();
    const departures = pinDepartures(cell, facts);
    const decided = decideStanding({ ...setting, cell, lock, departures });
    const { standing, preflight } = await preflightCell({ setting, cell, backend, standing: decided });
    printer.clearStatus();
    if (standing.standing === 'exploratory') {
      printer.note(`${cell.id}: EXPLORATORY. ${standing.reasons.join(' ')}`);
    }
    const record = createRunRecord({
      workspace,
      cell,
      standing,
      sources,
      backend: facts,
      preflight: preflight as unknown as RunRecord['preflight'],
      now: new Date(),
      ...(resumed === undefined ? {} : { resumed }),
    });
    const watch = await watchBackend(backend);
    const asks = machine.logProbabilities === true && cell.model.backend !== 'baseline';
    const tell = (sentence: string) => printer.note(`${cell.id}: ${sentence}`);
    const result = await runCell({
      record,
      backend: asks ? tellMissingLogProbabilities(watch.backend, tell) : watch.backend,
      watch,
      tasks: corpus.tasks,
      store,
      judge,
      signal,
      resume: resumed !== undefined,
      onProgress: progressShower(printer, cell),
    });
    printer.clearStatus();
    return { kind: 'ran', record, result, summary: storedSummary(setting, record.id) };
  } finally {
    await backend.close();
  }
}

/** The summary of a stored run. */
export function storedSummary(
  { workspace, store, judge }: Pick<RunSetting, 'workspace' | 'store' | 'judge'>,
  runId: string,
): RunSummary {
  const warmUps = store
    .warmUpsOf(runId)
    .flatMap(({ completion }) => (completion.kind === 'answered' ? [completion.reply] : []));
  return summariseRun({
    tasks: workspace.corpus.tasks,
    outcomes: runOutcomes(store, runId, judge),
    warmUps,
    settings: analysisSettings,
  });
}
