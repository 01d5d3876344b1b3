import type { JsonObject } from '../domain/json.ts';
import type { RunState } from '../domain/run-record.ts';
import { type ExportedRun, endOf } from './exported-run.ts';
import { inspectGenerateConfig } from './inspect-generate-config.ts';
import { type InspectLog, inspectLogSchema } from './inspect-log-schema.ts';
import { inspectId, inspectModel, inspectTask } from './inspect-names.ts';
import { inspectSample, plainError } from './inspect-sample.ts';
import { inspectResults } from './inspect-scores.ts';
import { inspectTools } from './inspect-tools.ts';
import { usageByModel } from './inspect-usage.ts';
import { wellFormed } from './well-formed.ts';

/**
 * A run as an eval log of inspect_ai. A run with unanswered tasks has the status `error` and no figures; one that was
 * stopped is `cancelled`, with the samples that were asked. The same run gives the same log, to the byte.
 */
export function inspectLog(run: ExportedRun): InspectLog {
  const { record, state, corpus, attempts, results, summary } = run;
  const tools = inspectTools(corpus.toolset, record.cell.config.schema);
  const samples = corpus.tasks.flatMap((task, index) => {
    const result = results[index];
    const own = attempts.filter(({ taskId }) => taskId === task.id);
    return result === undefined ? [] : (inspectSample({ run, task, result, attempts: own, tools }) ?? []);
  });
  const config = inspectGenerateConfig(record.cell.config);
  const { unanswered } = summary;
  const end = endOf(run);
  const reason = end?.reason ?? `${unanswered.length} of ${summary.overall.tasks} tasks lack an answer.`;
  const log: InspectLog = {
    version: 2,
    status: statuses[state],
    eval: specOf(run),
    plan: {
      name: record.cell.id,
      steps: [{ solver: `macrobench/${record.cell.config.protocol}`, params: { ...record.cell.config } }],
      config,
    },
    results: inspectResults(summary),
    stats: {
      started_at: record.startedAt,
      completed_at: end?.at ?? '',
      model_usage: usageByModel(
        inspectModel(run),
        samples.flatMap(({ events }) =>
          events.filter(({ error }) => error === undefined).map(({ output }) => output.usage),
        ),
      ),
      role_usage: {},
    },
    ...(state === 'incomplete' ? { error: plainError(reason) } : {}),
    invalidated: false,
    tags: [run.standing],
    metadata: {},
    samples,
  };
  // A model's half of a surrogate pair is no Unicode, and would make the whole file unreadable.
  return inspectLogSchema.parse(wellFormed(log));
}

const statuses = {
  running: 'started',
  complete: 'success',
  incomplete: 'error',
  aborted: 'cancelled',
} as const satisfies Record<RunState, InspectLog['status']>;

function specOf(run: ExportedRun): InspectLog['eval'] {
  const { record, corpus, standing, ledger } = run;
  const { cell, sources, parts, backend } = record;
  const { commit, dirty } = sources;
  const ids = corpus.tasks.map(({ id }) => id);
  const factors = { ...cell.config };
  return {
    eval_id: inspectId(record.id, 'eval'),
    run_id: record.id,
    created: record.startedAt,
    task: inspectTask(run),
    task_id: inspectId(record.id, 'task'),
    task_version: corpus.manifest.version,
    task_attribs: {},
    task_args: factors,
    task_args_passed: factors,
    dataset: {
      name: `${corpus.manifest.id}/${corpus.manifest.version}`,
      samples: ids.length,
      sample_ids: ids,
      shuffled: ids.join(' ') !== record.taskOrder.join(' '),
    },
    model: inspectModel(run),
    model_generate_config: inspectGenerateConfig(cell.config),
    model_args: {
      reference: cell.model.reference,
      quantisation: cell.config.quantisation ?? cell.model.quantisation ?? null,
      weights_digest: weightsDigest(backend),
      backend,
    },
    config: {
      epochs: 1,
      fail_on_error: false,
      retry_on_error: record.retry.tries - 1,
      max_samples: cell.config.concurrency,
    },
    ...(commit === null ? {} : { revision: { type: 'git' as const, origin: '', commit, dirty } }),
    packages: {},
    metadata: {
      run: record.id,
      cell: cell.id,
      standing,
      standing_reasons: record.standingReasons,
      registration: record.registrationId,
      registered_cell: record.registeredCellId,
      lock: record.lockHash,
      corpus_hash: parts.corpus,
      parts,
      harness: sources.harness,
      ledger: ledger.map(({ sequence, kind, at, hash }) => ({ sequence, kind, at, hash })),
      preflight: record.preflight,
      machine: record.machine,
    },
  };
}

/** SHA-256 of the weights' file, or of Ollama's manifest; null where the server does not tell it. */
function weightsDigest(backend: JsonObject): string | null {
  const found = backend['fileSha256'] ?? backend['manifestDigest'];
  return typeof found === 'string' ? found : null;
}
