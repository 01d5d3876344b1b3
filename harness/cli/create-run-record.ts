import { randomBytes } from 'node:crypto';
import type { Cell } from '../domain/cell.ts';
import type { JsonObject } from '../domain/json.ts';
import type { RunRecord, SourceState } from '../domain/run-record.ts';
import { taskOrder } from '../plan/task-order.ts';
import type { Standing } from './decide-standing.ts';
import { machineFacts } from './machine-facts.ts';
import { portableModel } from './portable-model.ts';
import type { Workspace } from './workspace.ts';

/** Everything that is fixed before the first request of a run. */
export function createRunRecord(options: {
  readonly workspace: Pick<Workspace, 'registration' | 'parts'> & {
    readonly corpus: { readonly tasks: readonly { readonly id: string }[] };
  };
  readonly cell: Cell;
  readonly standing: Standing;
  readonly sources: SourceState;
  readonly backend: JsonObject;
  readonly preflight: RunRecord['preflight'];
  readonly now: Date;
  /** Id and start of the run to be resumed. */
  readonly resumed?: Pick<RunRecord, 'id' | 'startedAt'>;
}): RunRecord {
  const { workspace, cell, standing, sources, backend, preflight, now, resumed } = options;
  const { registration, corpus, parts } = workspace;
  // A baseline has nothing to warm up, and its clock measures nothing.
  const warmUp = cell.model.backend === 'baseline' ? { requests: 0, prompt: '' } : registration.warmUp;
  return {
    id: resumed?.id ?? runId(cell, now),
    startedAt: resumed?.startedAt ?? now.toISOString(),
    standing: standing.standing,
    standingReasons: standing.reasons,
    cell: { ...cell, model: portableModel(cell.model) },
    registrationId: registration.id,
    registeredCellId: standing.registeredCellId,
    lockHash: standing.lockHash,
    parts,
    sources,
    taskOrder: taskOrder(
      registration.order,
      corpus.tasks.map(({ id }) => id),
    ),
    retry: registration.retry,
    warmUp,
    backend,
    machine: machineFacts(),
    preflight,
  };
}

/** Sortable and unique: start, model, a random tail. */
function runId(cell: Cell, now: Date): string {
  const start = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const model = cell.model.id.replace(/[^a-z0-9.]+/g, '-');
  return `${start}-${model}-${randomBytes(3).toString('hex')}`;
}
