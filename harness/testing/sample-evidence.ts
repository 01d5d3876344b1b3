import type { Registration } from '../domain/registration.ts';
import type { RunRecord, RunState } from '../domain/run-record.ts';
import { hashOf } from '../domain/sha256.ts';
import { sampleRunRecord } from './sample-run-record.ts';

/** The record of a confirmatory run of a registered cell, exactly as registered, with the fields a test changes. */
export function sampleConfirmatoryRecord(options: {
  readonly registration: Registration;
  readonly cellId: string;
  readonly taskOrder: readonly string[];
  readonly fields?: Partial<RunRecord>;
}): RunRecord {
  const { registration, cellId, taskOrder, fields = {} } = options;
  const registered = registration.cells.find(({ id }) => id === cellId);
  if (registered === undefined) throw new Error(`no cell ${cellId}`);
  const { model, config, arm } = registered;
  return sampleRunRecord({
    id: `run-of-${cellId}`,
    standing: 'confirmatory',
    standingReasons: [],
    cell: {
      id: cellId,
      model: { id: model, name: model, backend: 'scripted', reference: model },
      config,
      ...(arm !== undefined && { arm }),
    },
    registrationId: registration.id,
    registeredCellId: cellId,
    lockHash: hashOf('lock'),
    taskOrder,
    retry: registration.retry,
    warmUp: registration.warmUp,
    ...fields,
  });
}

/** A run of which every task was answered at the first try, in its order. */
export function sampleEvidence(record: RunRecord, state: RunState = 'complete') {
  const attempts = record.taskOrder.map((taskId, position) => ({
    taskId,
    position,
    tryNumber: 1,
    answered: true,
  }));
  return { record, state, attempts };
}
