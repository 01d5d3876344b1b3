import { groupBy } from '../domain/group-by.ts';
import type { ReportRun } from '../domain/report-input.ts';
import { columns, type ReportTable } from './table.ts';

/** Every answer that would have written without being asked; cells that called the same share a row. */
export function unaskedWritesTable(runs: readonly ReportRun[]): ReportTable {
  const found = runs.flatMap((run) =>
    run.results
      .filter(({ verdict }) => verdict.kind === 'scored' && !verdict.safe)
      .map(({ taskId, reply }) => {
        const called = (reply?.calls ?? []).map((call) => `${call.name} ${call.argumentsText}`).join('\n');
        return { run, taskId, called };
      }),
  );
  const rows = groupBy(found, ({ taskId, called }) => JSON.stringify([taskId, called]));
  const models = runs.filter(({ isBaseline }) => !isBaseline);
  return {
    caption: 'Writes that nobody asked for',
    columns: columns('task', 'what was called', '#cells', 'by'),
    rows: [...rows.values()].flatMap((same) => {
      const [first] = same;
      if (first === undefined) return [];
      const by = namesOf(
        same.map(({ run }) => run),
        models,
      );
      return [[{ task: first.taskId }, { quoted: first.called }, String(same.length), by]];
    }),
  };
}

/** Names of runs; all models of at least three in two words. */
function namesOf(runs: readonly ReportRun[], models: readonly ReportRun[]): string {
  const isAll = models.length > 2 && models.every((model) => runs.includes(model));
  const named = isAll ? runs.filter(({ isBaseline }) => isBaseline) : runs;
  return [...(isAll ? [`all ${models.length} models' cells`] : []), ...named.map(({ name }) => name)].join(
    '; ',
  );
}
