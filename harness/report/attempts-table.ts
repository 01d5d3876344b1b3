import type { ReportInput, ReportRun } from '../domain/report-input.ts';
import { figure } from './figures.ts';
import { columns, type ReportTable } from './table.ts';

/** Every run that was started, in the order in which it was, whatever became of it. */
export function attemptsTable({ runs, ledger }: Pick<ReportInput, 'runs' | 'ledger'>): ReportTable {
  const known = new Map(runs.map((run) => [run.record.id, run]));
  const started = ledger.filter(({ kind }) => kind === 'run-started' || kind === 'run-imported');
  const unlisted = runs.filter(({ record }) => !started.some(({ runId }) => runId === record.id));
  return {
    caption: 'Every run that was started',
    columns: columns(
      '#entry',
      'at',
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
        ...cells(entry.runId ?? '?', entry.at, known.get(entry.runId ?? '')),
      ]),
      ...unlisted.map((run) => ['–', ...cells(run.record.id, run.record.startedAt, run)]),
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
  at: string,
  run: ReportRun | undefined,
): readonly (string | { run: string; name: string })[] {
  if (run === undefined) return [at, id, '–', '–', '–', '–', '–', '–', 'outside this report'];
  const { name, standing, state, summary, failedAttempts, endReason } = run;
  const { tasks, answered, measures } = summary.overall;
  return [
    at,
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
