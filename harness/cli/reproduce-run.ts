import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  compareReproduction,
  type ReproducedRun,
  type Reproduction,
} from '../analyse/compare-reproduction.ts';
import type { Attempt } from '../domain/attempt.ts';
import type { Cell } from '../domain/cell.ts';
import { HarnessError } from '../domain/harness-error.ts';
import type { RunRecord } from '../domain/run-record.ts';
import { runCell } from '../run/run-cell.ts';
import type { Judge } from '../store/judge.ts';
import type { Store } from '../store/open-store.ts';
import { readExport } from '../store/read-export.ts';
import { verifyExport } from '../store/verify-export.ts';
import { analysisSettings } from './analysis-settings.ts';
import { createRunRecord } from './create-run-record.ts';
import { openBackend } from './open-backend.ts';
import type { RunSetting } from './run-cells.ts';
import { progressShower } from './show-progress.ts';

/** What a reproduction needs. It is exploratory, and makes no checks of its own before it runs. */
export type ReproductionSetting = Omit<RunSetting, 'preflight' | 'exploratory'>;

/** A run to be repeated: its record and its last attempt at each task. */
export interface OriginalRun {
  readonly record: RunRecord;
  readonly attempts: ReadonlyMap<string, Attempt>;
}

/**
 * The original of a reproduction: an exported run's folder, verified first, or a run of the database.
 *
 * @throws HarnessError those of `verifyExport` and of `loadRun`
 */
export function originalRun(run: string, store: Store): OriginalRun {
  if (existsSync(run) && statSync(run).isDirectory()) {
    verifyExport(run);
    const { record, attempts } = readExport(run);
    return { record, attempts: new Map(attempts.map((attempt) => [attempt.taskId, attempt])) };
  }
  const { record } = store.loadRun(run);
  return { record, attempts: store.finalAttempts(record.id) };
}

/**
 * Runs the cell of a run again, with its order, retries and warm-up, and compares the two. The repetition is a run
 * like any other: exploratory, stored, in the ledger.
 *
 * @throws HarnessError `run-on-worlds`; `corpus-differs`; those of the backend and of `runCell`
 */
export async function reproduceRun(
  setting: ReproductionSetting,
  original: OriginalRun,
): Promise<Reproduction> {
  const { context, workspace, store, judge, sources, lock } = setting;
  const { corpus } = workspace;
  refuseOtherCorpus(original.record, setting);
  const cell = cellHere(original.record.cell, setting);
  const { retry, warmUp, taskOrder } = original.record;
  context.printer.status(`${cell.id}  opening`);
  // Asked for again where they were: the literal requests are to be the same.
  const machine = { ...setting.machine, logProbabilities: tellsLogProbabilities(original) };
  const backend = await openBackend({ cell, corpus, timeoutMs: retry.timeoutMs, machine });
  try {
    const created = createRunRecord({
      workspace,
      cell,
      standing: {
        standing: 'exploratory',
        reasons: [`It repeats run ${original.record.id}.`],
        registeredCellId: original.record.registeredCellId,
        lockHash: lock.hash,
      },
      sources,
      backend: await backend.describe(),
      preflight: [],
      now: new Date(),
    });
    const { warmUp: _, ...rest } = created;
    const record: RunRecord = { ...rest, taskOrder, retry, ...(warmUp === undefined ? {} : { warmUp }) };
    await runCell({
      record,
      backend,
      tasks: corpus.tasks,
      store,
      judge,
      signal: context.signal,
      onProgress: progressShower(context.printer, cell),
    });
    context.printer.clearStatus();
    return compareReproduction({
      original: judged(original, judge),
      repeated: judged({ record, attempts: store.finalAttempts(record.id) }, judge),
      tasks: corpus.tasks,
      settings: analysisSettings,
    });
  } finally {
    await backend.close();
  }
}

function tellsLogProbabilities({ attempts }: OriginalRun): boolean {
  return [...attempts.values()].some(
    ({ completion }) => completion.kind === 'answered' && completion.reply.logProbabilities !== null,
  );
}

/** The same judge for both, so that a verdict can differ only because the output does. */
function judged({ record, attempts }: OriginalRun, judge: Judge): ReproducedRun {
  return {
    record,
    attempts,
    outcomes: new Map(
      [...attempts].map(([taskId, attempt]) => {
        const timing = attempt.completion.kind === 'answered' ? attempt.completion.reply : null;
        return [taskId, { ...judge.judge(attempt), timing }];
      }),
    ),
  };
}

/** The model's file or address on this machine, where models.yaml knows the model; everything else as it was. */
function cellHere(cell: Cell, { workspace, context }: ReproductionSetting): Cell {
  const here = workspace.modelsFile.models.find(({ id }) => id === cell.model.id);
  if (here === undefined) {
    context.printer.note(
      `models.yaml has no ${cell.model.id}: opening ${cell.model.reference}, as the run did.`,
    );
    return cell;
  }
  return { ...cell, model: here };
}

function refuseOtherCorpus(record: RunRecord, { workspace }: ReproductionSetting): void {
  const { arm, model } = record.cell;
  if (arm !== undefined) {
    throw new HarnessError({
      code: 'run-on-worlds',
      message: `Run ${record.id} worked on worlds (arm ${arm.kind}): it has no single answer a task that could be compared.`,
      fix: `\`pnpm bench verify\` works it through again from its replies; \`pnpm bench outcomes run --model ${model.id} --exploratory\` asks the model again.`,
    });
  }
  const known = new Set(workspace.corpus.tasks.map(({ id }) => id));
  const missing = record.taskOrder.filter((id) => !known.has(id));
  if (missing.length === 0) return;
  throw new HarnessError({
    code: 'corpus-differs',
    message: `Run ${record.id} asked ${missing.length} tasks that ${join(workspace.corpusFolder, 'tasks.jsonl')} does not have: ${missing.slice(0, 5).join(', ')}.`,
    fix: 'Name the corpus of that run with `--corpus DIR`.',
  });
}
