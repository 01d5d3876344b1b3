import { worldOf } from '../arms/outcome-corpus.ts';
import { workOn } from '../arms/work-on.ts';
import type { Arm } from '../domain/arm.ts';
import type { Cell } from '../domain/cell.ts';
import type { RunRecord, SourceState } from '../domain/run-record.ts';
import { stepIds } from '../domain/step-id.ts';
import { programs } from '../handlers/programs.ts';
import { taskOrder } from '../plan/task-order.ts';
import { type EpisodesResult, runEpisodes } from '../run/run-episodes.ts';
import type { Store } from '../store/open-store.ts';
import type { Context } from './context.ts';
import { createRunRecord } from './create-run-record.ts';
import { decideStanding, type LockState } from './decide-standing.ts';
import { openArm } from './open-arm.ts';
import type { MachineOptions } from './open-backend.ts';
import type { OutcomeWorkspace } from './outcome-workspace.ts';
import { pinDepartures } from './pin-departures.ts';

/** A cell with its arm. */
export type OutcomeCell = Cell & { readonly arm: Arm };

/** What all cells of one command share. */
export interface OutcomeSetting {
  readonly context: Context;
  readonly workspace: OutcomeWorkspace;
  readonly store: Store;
  readonly lock: LockState;
  readonly sources: SourceState;
  readonly machine: MachineOptions;
  readonly exploratory: boolean;
}

/** Runs one cell over the outcome corpus, or goes on with a run of it. */
export async function runOutcomeCell(
  setting: OutcomeSetting,
  cell: OutcomeCell,
  resumed?: Pick<RunRecord, 'id' | 'startedAt'>,
): Promise<{ readonly record: RunRecord; readonly result: EpisodesResult }> {
  const { context, workspace, store, sources, machine } = setting;
  const { printer, signal } = context;
  const { corpus, registration } = workspace;
  printer.status(`${cell.id}  opening`);
  const backend = await openArm({ cell, corpus, timeoutMs: registration.retry.timeoutMs, machine });
  try {
    const facts = await backend.describe();
    const standing = decideStanding({ ...setting, cell, departures: pinDepartures(cell, facts) });
    printer.clearStatus();
    if (standing.standing === 'exploratory') {
      printer.note(`${cell.id}: EXPLORATORY. ${standing.reasons.join(' ')}`);
    }
    const created = createRunRecord({
      workspace,
      cell,
      standing,
      sources,
      backend: facts,
      preflight: [],
      now: new Date(),
      ...(resumed === undefined ? {} : { resumed }),
    });
    const ids = corpus.tasks.map(({ id }) => id);
    const ordered = taskOrder(registration.order, ids);
    const tasks = new Map(corpus.tasks.map((task) => [task.id, task]));
    const { arm } = cell;
    const record = { ...created, taskOrder: stepIds(ordered, arm.maxRequests) };
    const result = await runEpisodes({
      record,
      backend,
      store,
      taskIds: ordered,
      maxRequests: arm.maxRequests,
      signal,
      resume: resumed !== undefined,
      work: async (taskId, ask) => {
        const task = tasks.get(taskId);
        if (task === undefined) throw new Error(`no task ${taskId}`);
        const { prompt } = task;
        const { toolset } = corpus;
        const world = worldOf(corpus, task);
        const { end } = await workOn({ arm, prompt, world, toolset, programs, ask, signal });
        return { ended: end.kind !== 'unanswered' };
      },
      onProgress: ({ done }) => printer.status(`${cell.id}  ${done} of ${ordered.length}`),
    });
    printer.clearStatus();
    return { record, result };
  } finally {
    await backend.close();
  }
}
