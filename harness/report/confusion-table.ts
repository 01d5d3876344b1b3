import type { ReportRun, TaskResult } from '../domain/report-input.ts';
import type { Task } from '../domain/task.ts';
import { columns, type ReportTable } from './table.ts';

/** What was wanted against what was called, in tasks. Rows add up to the tasks that want it. */
export function confusionTable(
  run: ReportRun,
  { tasks, macros }: { readonly tasks: readonly Task[]; readonly macros: readonly string[] },
): ReportTable {
  const counts = new Map<string, Map<string, number>>();
  for (const [index, task] of tasks.entries()) {
    const result = run.results[index];
    if (result === undefined) continue;
    const row = counts.get(wanted(task)) ?? new Map<string, number>();
    counts.set(wanted(task), row);
    const column = called(result, macros);
    row.set(column, (row.get(column) ?? 0) + 1);
  }
  const rows = [...macros, 'several calls', 'no call', 'a question'].filter((name) => counts.has(name));
  const found = new Set([...counts.values()].flatMap((row) => [...row.keys()]));
  const others = ['several calls', 'no call', 'bail-out', 'unknown macro', 'unanswered'];
  const shown = [...macros, ...others].filter((name) => found.has(name));
  return {
    caption: `${run.name}: wanted (rows) against called (columns), in tasks`,
    columns: columns('wanted', ...shown.map((name) => `#${name}`)),
    rows: rows.map((name) => {
      const row = counts.get(name) ?? new Map<string, number>();
      const all = [...row.values()].reduce((sum, count) => sum + count, 0);
      return [name, ...shown.map((column) => shaded(row.get(column) ?? 0, all))];
    }),
  };
}

function wanted({ gold }: Task): string {
  if (gold.kind === 'no-call') return 'no call';
  if (gold.kind === 'question') return 'a question';
  return gold.calls.length > 1 ? 'several calls' : (gold.calls[0]?.macro ?? 'no call');
}

function called({ reply, verdict, bailOuts }: TaskResult, macros: readonly string[]): string {
  if (reply === null || verdict.kind === 'unscored') return 'unanswered';
  const [first, ...more] = reply.calls;
  if (more.length > 0) return 'several calls';
  if (first === undefined) return bailOuts.length > 0 ? 'bail-out' : 'no call';
  return macros.includes(first.name) ? first.name : 'unknown macro';
}

function shaded(count: number, all: number) {
  if (count === 0) return { figure: '·', shade: 0 as const };
  const shade = Math.max(1, Math.round((4 * count) / all));
  return { figure: String(count), shade: (shade >= 4 ? 4 : shade) as 1 | 2 | 3 | 4 };
}
