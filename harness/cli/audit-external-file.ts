import { basename } from 'node:path';
import { auditExternalRun } from '../analyse/audit-external-run.ts';
import { type AuditedItem, auditedItem } from '../analyse/audited-item.ts';
import { detectBailOuts } from '../detect/detect-bail-outs.ts';
import type { Attempt } from '../domain/attempt.ts';
import type { Audit } from '../domain/audit.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { ExternalField, ExternalMapping } from '../domain/external-run.ts';
import { HarnessError } from '../domain/harness-error.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Toolset } from '../domain/toolset.ts';
import { externalLineSchema } from '../files/external-columns.ts';
import { loadExternalRun } from '../files/load-external-run.ts';
import { parseJsonlFile } from '../files/parse-jsonl-file.ts';
import { attemptLineSchema } from '../store/export-schemas.ts';
import type { ExternalRunRecord } from '../store/import-external-run.ts';
import { analysisSettings } from './analysis-settings.ts';

/** A run of another harness, read and audited, with what the store keeps of it. */
export interface AuditedFile {
  readonly record: ExternalRunRecord;
  readonly lines: readonly JsonObject[];
  readonly audit: Audit;
}

/** How external files are read. */
export interface ExternalOptions {
  readonly mapping: ExternalMapping | null;
  readonly mappingFile: string | null;
  /** null for none. */
  readonly toolset: Toolset | null;
  /** Gold and toolset for lines in our own form. */
  readonly corpus: Corpus;
}

/**
 * Reads a file of external per-task records and audits it. Lines that hold a `completion` are ours (`attempts.jsonl`
 * of an export): their gold is the corpus's, and they claim nothing. All others are of the generic form.
 *
 * @throws HarnessError with all problems of the file; `tasks-missing` if the corpus lacks a task of our form
 */
export async function auditExternalFile(file: string, options: ExternalOptions): Promise<AuditedFile> {
  const raw = await parseJsonlFile(file, externalLineSchema);
  const isOurs = raw.some(({ value }) => 'completion' in value);
  const common = { file: basename(file), mapping: options.mapping };
  if (isOurs) {
    const attempts = await parseJsonlFile(file, attemptLineSchema);
    const { toolset } = options.corpus;
    const title = attempts[0]?.value.runId ?? basename(file);
    const items = ourItems(
      file,
      attempts.map(({ value }) => value),
      options.corpus,
    );
    const recorded: readonly ExternalField[] = ['text', 'error', 'calls', 'finishReason'];
    return {
      record: { ...common, title, format: 'attempts', toolset },
      lines: raw.map(({ value }) => value),
      audit: audit({ title, items, toolset, recorded, mostPoints: 2 }),
    };
  }
  const { run, lines } = await loadExternalRun({ ...options, file });
  const { title, recorded, mostPoints } = run;
  const items = run.records.map(auditedItem);
  const { toolset } = options;
  return {
    record: { ...common, title, format: 'generic', toolset },
    lines,
    audit: audit({ title, items, toolset, recorded, mostPoints }),
  };
}

function audit(options: Omit<Parameters<typeof auditExternalRun>[0], 'detect' | 'settings'>): Audit {
  return auditExternalRun({
    ...options,
    detect: (reply, offered) => detectBailOuts({ ...reply, offered }),
    settings: analysisSettings,
  });
}

/** The last attempt at each task, with the task from the corpus. */
function ourItems(file: string, attempts: readonly Attempt[], corpus: Corpus): AuditedItem[] {
  const last = new Map(attempts.map((attempt) => [attempt.taskId, attempt]));
  const tasks = new Map(corpus.tasks.map((task) => [task.id, task]));
  const missing = [...last.keys()].filter((id) => !tasks.has(id));
  if (missing.length > 0) {
    throw new HarnessError({
      code: 'tasks-missing',
      message: `${file} has attempts at ${missing.length} tasks that the corpus does not have: ${missing.slice(0, 5).join(', ')}.`,
      fix: 'Name the corpus of that run with `--corpus DIR`.',
    });
  }
  return [...last].flatMap(([id, { completion }]) => {
    const task = tasks.get(id);
    return task === undefined ? [] : [{ task, completion, claimedPoints: null, bailOut: null }];
  });
}
