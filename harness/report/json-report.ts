import type { ReportInput } from '../domain/report-input.ts';

/** The whole report as JSON, for programs: the same data that the page and the Markdown show, replies included. */
export function jsonReport(input: ReportInput): string {
  return `${JSON.stringify({ format: 'macrobench-report', version: 1, ...input }, null, 1)}\n`;
}
