import type { ReportInput } from '../../domain/report-input.ts';
import { preflightFindings, preflightTable, withoutFindings } from '../preflight-table.ts';
import { htmlSection } from './html-section.ts';
import { htmlTable } from './html-table.ts';

/** What was proved before each run, and what could not be. */
export function preflightSection({ runs }: Pick<ReportInput, 'runs'>): string {
  const models = runs.filter(({ isBaseline }) => !isBaseline);
  return htmlSection('preflight', 'Checks before the runs', [
    htmlTable(preflightTable(models), 'Baselines have no server and no prompt to check.'),
    htmlTable(preflightFindings(models), withoutFindings(models)),
  ]);
}
