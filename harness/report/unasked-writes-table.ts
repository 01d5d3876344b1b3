import type { ReportRun } from '../domain/report-input.ts';
import { columns, type ReportTable } from './table.ts';

/** Every answer that would have written without being asked. */
export function unaskedWritesTable(runs: readonly ReportRun[]): ReportTable {
  return {
    caption: 'Writes that nobody asked for',
    columns: columns('cell', 'task', 'what was called'),
    rows: runs.flatMap(({ name, record, results }) =>
      results
        .filter(({ verdict }) => verdict.kind === 'scored' && !verdict.safe)
        .map(({ taskId, reply }) => [
          { run: record.id, name },
          { task: taskId },
          { quoted: (reply?.calls ?? []).map((call) => `${call.name} ${call.argumentsText}`).join('\n') },
        ]),
    ),
  };
}
