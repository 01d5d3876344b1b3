import type { ReportInput, ReportRun, TaskResult } from '../domain/report-input.ts';
import type { Task } from '../domain/task.ts';
import { visibleText } from '../domain/visible-text.ts';
import { outcomeMark } from './outcome-mark.ts';

type Field = string | number | boolean | null;

/**
 * One line for each task of each run, for R, pandas and spreadsheets (RFC 4180, a header line, UTF-8). An empty
 * field: not measured, or not graded. Times in milliseconds, `points` 0 to 2.
 */
export function csvReport({ runs, tasks }: Pick<ReportInput, 'runs' | 'tasks'>): string {
  const rows = runs.flatMap((run) =>
    tasks.flatMap((task, index) => {
      const result = run.results[index];
      return result === undefined
        ? []
        : [{ ...runFields(run), ...taskFields(task), ...resultFields(result) }];
    }),
  );
  const [first] = rows;
  if (first === undefined) return '';
  return [Object.keys(first), ...rows.map((row) => Object.values<Field>(row))]
    .map((fields) => `${fields.map(csvField).join(',')}\r\n`)
    .join('');
}

function runFields({ record, standing, state, headline }: ReportRun): Readonly<Record<string, Field>> {
  const { id, cell } = record;
  const { quantisation, sampling, protocol, decoding, schema } = cell.config;
  return {
    run: id,
    cell: cell.id,
    registered_cell: record.registeredCellId,
    standing,
    state,
    headline,
    model: cell.model.id,
    backend: cell.model.backend,
    quantisation,
    sampling,
    protocol,
    decoding,
    schema,
  };
}

function taskFields({ id, bucket, difficulty }: Task): Readonly<Record<string, Field>> {
  return { task: id, bucket, difficulty };
}

function resultFields(result: TaskResult): Readonly<Record<string, Field>> {
  const { verdict, reply, bailOuts, tries } = result;
  const scored = verdict.kind === 'scored' ? verdict : null;
  return {
    outcome: outcomeMark(result),
    points: scored?.points ?? null,
    routing: scored?.routing ?? null,
    arguments: scored?.arguments ?? null,
    executable: scored?.executable ?? null,
    safe: scored?.safe ?? null,
    strict: scored?.strict ?? null,
    abstained: scored?.abstained ?? null,
    bail_outs: [...new Set(bailOuts.map(({ code }) => code))].join(' '),
    tries,
    finish_reason: reply?.finishReason ?? null,
    prompt_tokens: reply?.promptTokens ?? null,
    reply_tokens: reply?.replyTokens ?? null,
    total_ms: reply?.totalMs ?? null,
    load_ms: reply?.loadMs ?? null,
  };
}

/** Quoted where it has to be; a text that a spreadsheet would take for a formula begins with an apostrophe. */
function csvField(field: Field): string {
  if (field === null) return '';
  if (typeof field !== 'string') return String(field);
  const shown = visibleText(field).replace(/^(?=[=+\-@])/, "'");
  return /[",\r\n]/.test(shown) ? `"${shown.replace(/"/g, '""')}"` : shown;
}
