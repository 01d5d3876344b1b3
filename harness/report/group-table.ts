import type { ReportRun } from '../domain/report-input.ts';
import type { GroupSummary } from '../domain/run-summary.ts';
import { figure, figureWithInterval } from './figures.ts';
import { columns, type ReportTable } from './table.ts';

/** One run by bucket or by difficulty. Percent. */
export function groupTable(run: ReportRun, by: 'buckets' | 'difficulties'): ReportTable {
  const groups = [...run.summary[by], run.summary.overall];
  return {
    caption: `${run.name} by ${by === 'buckets' ? 'bucket' : 'difficulty'}`,
    columns: columns('group', '#n', '#points', '#strict', '#routing', '#arguments', '#executable', '#safe'),
    rows: groups.map(({ name, tasks, measures }) => [
      name,
      String(tasks),
      figureWithInterval(measures.points),
      figure(measures.strict),
      figure(measures.routing),
      figure(measures.arguments),
      figure(measures.executable),
      figure(measures.safe),
    ]),
  };
}

/** Points of several runs by bucket or difficulty, side by side. Percent. */
export function groupsSideBySide(runs: readonly ReportRun[], by: 'buckets' | 'difficulties'): ReportTable {
  const names = [...new Set(runs.flatMap(({ summary }) => summary[by].map(({ name }) => name)))];
  const cell = (group: GroupSummary | undefined) =>
    group === undefined ? '–' : figureWithInterval(group.measures.points);
  return {
    caption: `Points by ${by === 'buckets' ? 'bucket' : 'difficulty'}, percent with 95% interval`,
    columns: [
      ...columns(by === 'buckets' ? 'bucket' : 'difficulty', '#n'),
      ...runs.map(({ name }) => ({ title: name, align: 'right' as const })),
    ],
    rows: [...names, null].map((name) => {
      const groups = runs.map(({ summary }) =>
        name === null ? summary.overall : summary[by].find((group) => group.name === name),
      );
      return [
        name ?? 'all',
        String(groups.find((group) => group !== undefined)?.tasks ?? 0),
        ...groups.map(cell),
      ];
    }),
  };
}
