import type { OutcomeRun } from '../domain/outcome-report.ts';
import type { ReportInput, ReportRun } from '../domain/report-input.ts';
import { figure, nothing } from './figures.ts';
import { columns, type ReportTable } from './table.ts';

/** Every run that was started, in the order in which it was, whatever became of it. */
export function attemptsTable({
  runs,
  ledger,
  outcomes,
}: Pick<ReportInput, 'runs' | 'ledger' | 'outcomes'>): ReportTable {
  const worked = new Map((outcomes?.runs ?? []).map((run) => [run.runId, run]));
  const known = new Map(runs.map((run) => [run.record.id, run]));
  const started = ledger.filter(({ kind }) => kind === 'run-started' || kind === 'run-imported');
  const unlisted = runs.filter(({ record }) => !started.some(({ runId }) => runId === record.id));
  return {
    caption: 'Every run that was started',
    columns: columns(
      '#entry',
      '#at (UTC)',
      'run',
      'cell',
      'standing',
      'state',
      '#answered',
      '#failed attempts',
      '#points',
      'remark',
    ),
    rows: [
      ...started.map((entry) => [
        String(entry.sequence),
        toSecond(entry.at),
        ...cells(entry.runId ?? '?', known.get(entry.runId ?? ''), worked.get(entry.runId ?? '')),
      ]),
      ...unlisted.map((run) => [
        nothing,
        toSecond(run.record.startedAt),
        ...cells(run.record.id, run, undefined),
      ]),
    ],
    notes: exploratoryReasons(runs),
  };
}

/** Why runs are exploratory, each reason once. */
function exploratoryReasons(runs: readonly ReportRun[]): string[] {
  const reasons = runs.flatMap(({ record }) => record.standingReasons);
  return [...new Set(reasons)].map((reason) => {
    const count = reasons.filter((other) => other === reason).length;
    return `Exploratory (${count} ${count === 1 ? 'run' : 'runs'}): ${reason}`;
  });
}

function cells(
  id: string,
  run: ReportRun | undefined,
  worked: OutcomeRun | undefined,
): readonly (string | { run: string; name: string })[] {
  if (run === undefined) return worked === undefined ? outside(id) : workedCells(worked);
  const { name, standing, state, summary, failedAttempts, endReason } = run;
  const { tasks, answered, measures } = summary.overall;
  return [
    { run: id, name: id },
    name,
    standing,
    state,
    `${answered} of ${tasks}`,
    String(failedAttempts),
    figure(measures.points),
    endReason ?? '',
  ];
}

function outside(id: string): string[] {
  return [id, nothing, nothing, nothing, nothing, nothing, nothing, 'outside this report'];
}

/** A run over the outcome corpus has success and no points. */
function workedCells({ runId, cell, standing, state, summary }: OutcomeRun): string[] {
  const { tasks, answered } = summary.success;
  const remark = `work on worlds: success ${figure(summary.success)}%`;
  return [runId, cell, standing, state, `${answered} of ${tasks}`, nothing, nothing, remark];
}

/** `2026-11-21 17:22:30` of an ISO 8601 time. */
function toSecond(at: string): string {
  return at.slice(0, 19).replace('T', ' ');
}
