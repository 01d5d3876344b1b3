import type { Cell } from '../../harness/domain/cell.ts';
import type { Config } from '../../harness/domain/config.ts';
import type { JsonObject } from '../../harness/domain/json.ts';
import type { RunRecord } from '../../harness/domain/run-record.ts';
import { cellId } from '../../harness/plan/cell-id.ts';
import { taskOrder } from '../../harness/plan/task-order.ts';
import type { StudioFacts } from '../build/studio-facts.ts';

/**
 * Everything that is fixed before the first request of a run in a browser. It is exploratory, and a cell of its own
 * whose name says `wllama`: other kernels than a native build's, so that it never stands in a native row.
 */
export function browserRunRecord(options: {
  readonly facts: StudioFacts;
  readonly model: { readonly fileName: string; readonly name: string | null; readonly random: boolean };
  readonly config: Config;
  /** What the engine says of itself. */
  readonly backend: JsonObject;
  readonly machine: JsonObject;
  readonly now: Date;
  /** Makes ids of the same second differ. */
  readonly tail: string;
}): RunRecord {
  const { facts, model, config, backend, machine, now, tail } = options;
  const { registration, corpus, parts, lockHash, sources } = facts;
  const cell = browserCell(model, config);
  return {
    id: `${now.toISOString().replace(/[-:]|\.\d+/g, '')}-${cell.model.id}-${tail}`,
    startedAt: now.toISOString(),
    standing: 'exploratory',
    standingReasons: [
      'It ran in a browser (llama.cpp as WebAssembly), which the registration does not name.',
      ...(model.random ? ['The weights are random.'] : []),
    ],
    cell,
    registrationId: registration.id,
    registeredCellId: null,
    lockHash,
    parts,
    sources,
    taskOrder: taskOrder(
      registration.order,
      corpus.tasks.map(({ id }) => id),
    ),
    retry: registration.retry,
    warmUp: registration.warmUp,
    backend: { ...backend, pageSourcesSha256: facts.pageSources },
    machine,
    preflight: [],
  };
}

function browserCell(
  model: { readonly fileName: string; readonly name: string | null },
  config: Config,
): Cell {
  const stem = model.fileName
    .replace(/\.gguf$/i, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-');
  const entry = {
    id: `wllama-${stem}`.slice(0, 80),
    name: `${model.name ?? stem} in a browser (wllama)`,
    backend: 'wllama' as const,
    reference: model.fileName,
    contextTokens: config.contextTokens,
  };
  return { id: cellId({ model: entry, config }), model: entry, config };
}
