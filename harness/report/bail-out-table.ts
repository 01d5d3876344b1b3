import { bailOutCodes } from '../domain/bail-out.ts';
import type { ReportRun } from '../domain/report-input.ts';
import { columns, type ReportTable } from './table.ts';

/** Replies with each bail-out, by run. A reply counts once for each code. */
export function bailOutTable(runs: readonly ReportRun[]): ReportTable {
  return {
    caption: 'Replies with bail-outs',
    columns: columns('cell', '#replies', ...bailOutCodes.map((code) => `#${code}`)),
    rows: runs.map(({ name, record, summary }) => [
      { run: record.id, name },
      String(summary.bailOuts.replies),
      ...bailOutCodes.map((code) => String(summary.bailOuts.byCode[code]?.length ?? 0)),
    ]),
  };
}
