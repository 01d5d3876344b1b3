import type { ReportInput, ReportRun } from '../../domain/report-input.ts';
import { groupTable } from '../group-table.ts';
import { columns, type ReportTable } from '../table.ts';
import { htmlLater } from './html-later.ts';

/** For every run, to open: what was fixed before it began, and its results by bucket. Links to a run lead here. */
export function runCards({ runs }: Pick<ReportInput, 'runs'>): string {
  return runs.map(runCard).join('\n');
}

function runCard(run: ReportRun): string {
  const { id } = run.record;
  const parts = [{ table: recordTable(run) }, { table: groupTable(run, 'buckets') }];
  return htmlLater(`${run.name} (${id})`, parts, `run-${id}`);
}

function recordTable({ record, name }: ReportRun): ReportTable {
  const { cell, parts, sources, retry, backend, machine, standingReasons } = record;
  const fields = {
    model: cell.model,
    config: cell.config,
    parts,
    sources,
    retry,
    backend,
    machine,
    ...(standingReasons.length === 0 ? {} : { exploratory: standingReasons }),
  };
  return {
    caption: `${name}: as recorded before its first request`,
    columns: columns('field', 'value'),
    rows: Object.entries(fields).flatMap(([group, value]) =>
      Object.entries(value).map(([field, inner]) => [
        `${group}.${field}`,
        { quoted: typeof inner === 'string' ? inner : JSON.stringify(inner) },
      ]),
    ),
  };
}
