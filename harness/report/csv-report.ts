import type { ReportInput, ReportRun, TaskResult } from '../domain/report-input.ts';
import type { Task } from '../domain/task.ts';
import type { ScoredVerdict } from '../domain/verdict.ts';
import { visibleText } from '../domain/visible-text.ts';
import { outcomeMark } from './outcome-mark.ts';

type Field = string | number | boolean | null;

interface Row {
  readonly run: ReportRun;
  readonly task: Task;
  readonly result: TaskResult;
  /** null without a gradable answer. */
  readonly verdict: ScoredVerdict | null;
}

/** Every column, in order. */
const columns: Readonly<Record<string, (row: Row) => Field>> = {
  run: ({ run }) => run.record.id,
  cell: ({ run }) => run.record.cell.id,
  registered_cell: ({ run }) => run.record.registeredCellId,
  standing: ({ run }) => run.standing,
  state: ({ run }) => run.state,
  headline: ({ run }) => run.headline,
  model: ({ run }) => run.record.cell.model.id,
  backend: ({ run }) => run.record.cell.model.backend,
  quantisation: ({ run }) => run.record.cell.config.quantisation,
  sampling: ({ run }) => run.record.cell.config.sampling,
  protocol: ({ run }) => run.record.cell.config.protocol,
  decoding: ({ run }) => run.record.cell.config.decoding,
  schema: ({ run }) => run.record.cell.config.schema,
  task: ({ task }) => task.id,
  bucket: ({ task }) => task.bucket,
  difficulty: ({ task }) => task.difficulty,
  outcome: ({ result }) => outcomeMark(result),
  points: ({ verdict }) => verdict?.points ?? null,
  routing: ({ verdict }) => verdict?.routing ?? null,
  arguments: ({ verdict }) => verdict?.arguments ?? null,
  executable: ({ verdict }) => verdict?.executable ?? null,
  safe: ({ verdict }) => verdict?.safe ?? null,
  strict: ({ verdict }) => verdict?.strict ?? null,
  abstained: ({ verdict }) => verdict?.abstained ?? null,
  bail_outs: ({ result }) => [...new Set(result.bailOuts.map(({ code }) => code))].join(' '),
  tries: ({ result }) => result.tries,
  finish_reason: ({ result }) => result.reply?.finishReason ?? null,
  prompt_tokens: ({ result }) => result.reply?.promptTokens ?? null,
  reply_tokens: ({ result }) => result.reply?.replyTokens ?? null,
  total_ms: ({ result }) => result.reply?.totalMs ?? null,
  load_ms: ({ result }) => result.reply?.loadMs ?? null,
};

/**
 * One line for each task of each run, for R, pandas and spreadsheets (RFC 4180, UTF-8); the header line is there
 * without any run too. An empty field: not measured, or not graded. Times in milliseconds, `points` 0 to 2.
 */
export function csvReport({ runs, tasks }: Pick<ReportInput, 'runs' | 'tasks'>): string {
  const rows = runs.flatMap((run) =>
    tasks.flatMap((task, index): Row[] => {
      const result = run.results[index];
      if (result === undefined) return [];
      return [{ run, task, result, verdict: result.verdict.kind === 'scored' ? result.verdict : null }];
    }),
  );
  return [Object.keys(columns), ...rows.map((row) => Object.values(columns).map((field) => field(row)))]
    .map((fields) => `${fields.map(csvField).join(',')}\r\n`)
    .join('');
}

/** Quoted where it has to be; a text that a spreadsheet would take for a formula begins with an apostrophe. */
function csvField(field: Field): string {
  if (field === null) return '';
  // The one spelling of a truth value that R, pandas and spreadsheets all read as such.
  if (typeof field === 'boolean') return field ? 'TRUE' : 'FALSE';
  if (typeof field === 'number') return String(field);
  const shown = visibleText(field).replace(/^(?=[=+\-@])/, "'");
  return /[",\r\n]/.test(shown) ? `"${shown.replace(/"/g, '""')}"` : shown;
}
