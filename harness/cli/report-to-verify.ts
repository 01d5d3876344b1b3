import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { shownPath } from './shown-path.ts';
import { readReport } from './verify-report.ts';

/** The report whose figures are computed again, or why there is none; both null: there is nothing to say. */
export interface ReportToVerify {
  readonly file: string | null;
  readonly unchecked: string | null;
}

/**
 * The report that belongs to runs: the one that was named, else `report.json` where reports are written, if it is about
 * exactly these runs. One about others is outdated or of another choice, which is no fault of either.
 *
 * @throws HarnessError `report-unreadable`
 */
export function reportToVerify(options: {
  /** What the operator named; undefined: nothing. */
  readonly named: string | undefined;
  readonly reportsFolder: string;
  readonly runIds: readonly string[];
}): ReportToVerify {
  const { named, reportsFolder, runIds } = options;
  if (named !== undefined) return { file: named, unchecked: null };
  const file = join(reportsFolder, 'report.json');
  if (!existsSync(file)) {
    const isShown = ['html', 'md', 'csv'].some((ending) =>
      existsSync(join(reportsFolder, `report.${ending}`)),
    );
    const unchecked = `the figures of the report in ${shownPath(reportsFolder)}: its report.json is not there. \`pnpm bench report\` writes it.`;
    return { file: null, unchecked: isShown ? unchecked : null };
  }
  const { runs, outcomes } = readReport(file);
  const told = [...runs.map(({ record }) => record.id), ...(outcomes?.runs ?? []).map(({ runId }) => runId)];
  if (told.length === runIds.length && told.every((id) => runIds.includes(id))) {
    return { file, unchecked: null };
  }
  const missing = told.filter((id) => !runIds.includes(id)).length;
  const more = runIds.filter((id) => !told.includes(id)).length;
  const unchecked = `the figures of ${shownPath(file)}: it is about other runs, ${missing} of its runs are not here and ${more} of those here are not in it. \`--report FILE\` computes them all the same.`;
  return { file: null, unchecked };
}
