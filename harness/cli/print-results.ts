import { baselineSummaries } from './baseline-summaries.ts';
import { loadReportInput } from './load-report-input.ts';
import { errorJson } from './printer.ts';
import type { CellResult, RunSetting } from './run-cells.ts';
import type { RequirementResult } from './run-requirements.ts';
import { shownPath } from './shown-path.ts';
import { bucketTable, cellRow, cellTable, footnotes } from './summary-tables.ts';
import { writeReport } from './write-report.ts';

/**
 * Prints what cells came to: a table by bucket for each model, one table of all cells with the baselines beside them,
 * and where the report is, which is written here.
 */
export async function printResults(
  setting: RunSetting,
  results: readonly CellResult[],
  requirements: readonly RequirementResult[] = [],
): Promise<void> {
  const { printer } = setting.context;
  const ran = results.flatMap((each) => (each.kind === 'ran' ? [each] : []));
  const refused = results.flatMap((each) =>
    each.kind === 'refused' ? [{ cell: each.cell.id, ...errorJson(each.error) }] : [],
  );
  if (ran.length === 0) {
    printer.json({ runs: [], refused, requirements });
    return;
  }
  for (const { record, result, summary } of ran) {
    if (record.cell.model.backend === 'baseline') continue;
    printer.line();
    printer.line(
      `${printer.color.bold(record.cell.id)}  ${record.standing}  ${result.state}  run ${record.id}`,
    );
    if (result.reason !== null) printer.line(result.reason);
    printer.line(bucketTable(summary));
    for (const line of footnotes(summary)) printer.line(line);
  }
  const baselines = await baselineSummaries({ ...setting.workspace, judge: setting.judge });
  const missing = baselines.filter(({ name }) => !ran.some(({ record }) => record.cell.model.id === name));
  printer.line();
  printer.line(
    cellTable([
      ...ran.map(({ record, summary }) => ({ ...cellRow(record), summary })),
      ...missing.map(({ name, summary }) => ({
        name,
        factors: '',
        standing: 'baselines, computed now',
        isBaseline: true,
        summary,
      })),
    ]),
  );
  const input = await loadReportInput(
    { ...setting, lockHash: setting.lock.hash, references: baselines },
    { selected: ran.map(({ record }) => record.id), pairs: 'one-factor', now: new Date() },
  );
  const { reportsFolder: folder } = setting.context.project;
  const [report = folder] = await writeReport({ input, folder, name: 'latest' });
  for (const { outcome, cell, statement } of requirements) {
    printer.line(`${outcome.padEnd(13)}${cell}: ${statement}`);
  }
  printer.line(`report       ${shownPath(report)}`);
  printer.line(`database     ${shownPath(setting.store.path)}`);
  printer.json({
    runs: ran.map(({ record, result, summary }) => ({
      id: record.id,
      cell: record.cell.id,
      standing: record.standing,
      ...result,
      summary,
    })),
    refused,
    requirements,
    baselines: missing,
    report,
  });
}
