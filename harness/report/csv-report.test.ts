import { describe, expect, it } from 'vitest';
import { sampleReportInput, sampleReportRun, sampleTaskResult } from '../testing/sample-report-input.ts';
import { sampleRunRecord } from '../testing/sample-run-record.ts';
import { csvReport } from './csv-report.ts';

describe('csvReport', () => {
  const input = sampleReportInput();

  it('has a header and a line for each task of each run', () => {
    const lines = csvReport(input).trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + 3 * 3);
    expect(new Set(lines.map((line) => line.split(',').length)).size).toBe(1);
    expect(lines[0]?.startsWith('run,cell,')).toBe(true);
  });

  it('leaves empty what was not graded, and never writes nought for it', () => {
    const line = csvReport(input)
      .split('\r\n')
      .find((one) => one.includes(',close-1,'));
    expect(line).toContain(',unanswered,,,,,,,,,2,,,,,');
  });

  it('quotes commas and quotes, and lets no name become a formula', () => {
    const record = sampleRunRecord();
    const cell = { ...record.cell, id: '=HYPERLINK("x"),1' };
    const run = sampleReportRun({ record: { ...record, cell }, results: [sampleTaskResult()] });
    expect(csvReport({ runs: [run], tasks: input.tasks })).toContain(`,"'=HYPERLINK(""x""),1",`);
  });
});
