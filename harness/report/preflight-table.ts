import { type CheckResult, checkNames, isCheckResult } from '../domain/check-result.ts';
import type { ReportRun } from '../domain/report-input.ts';
import { columns, type ReportTable } from './table.ts';

/** The checks that were made before a run. */
export function preflightChecks({ record }: ReportRun): CheckResult[] {
  const stored: readonly unknown[] = record.preflight;
  return stored.filter(isCheckResult);
}

/** What preflight found, by run and check; `not made` where no check ran. */
export function preflightTable(runs: readonly ReportRun[]): ReportTable {
  return {
    caption: 'Checks before each run',
    columns: columns('cell', ...checkNames),
    rows: runs.map((run) => {
      const checks = preflightChecks(run);
      const resultOf = (name: string) => checks.find((check) => check.name === name)?.result ?? 'not made';
      return [{ run: run.record.id, name: run.name }, ...checkNames.map(resultOf)];
    }),
  };
}

/** A sentence for runs without a finding: no check failed, or none was made. */
export function withoutFindings(runs: readonly ReportRun[]): string {
  return runs.some((run) => preflightChecks(run).length > 0)
    ? 'None: every check that was made passed.'
    : 'No check was made before these runs.';
}

/** Everything that a check did not pass, with its reason. */
export function preflightFindings(runs: readonly ReportRun[]): ReportTable {
  return {
    caption: 'Checks that failed, or could not be made',
    columns: columns('cell', 'check', 'result', 'reason', 'what a pass would prove'),
    rows: runs.flatMap((run) =>
      preflightChecks(run)
        .filter(({ result }) => result !== 'pass')
        .map(({ title, result, reason, proves }) => [
          { run: run.record.id, name: run.name },
          title,
          result,
          { quoted: reason },
          proves,
        ]),
    ),
  };
}
