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

  it('spells truth as R and pandas both read it', () => {
    const [header = '', line = ''] = csvReport(input).split('\r\n');
    const values = Object.fromEntries(header.split(',').map((name, index) => [name, line.split(',')[index]]));
    expect(values).toMatchObject({ strict: 'TRUE', abstained: 'FALSE', headline: 'FALSE' });
  });

  it('has its header without any run, so that a reader finds the columns', () => {
    const [header, ...lines] = csvReport({ ...input, runs: [] }).split('\r\n');
    expect(header).toBe(csvReport(input).split('\r\n')[0]);
    expect(lines).toEqual(['']);
  });

  it('quotes commas and quotes, and lets no name become a formula', () => {
    const record = sampleRunRecord();
    const cell = { ...record.cell, id: '=HYPERLINK("x"),1' };
    const run = sampleReportRun({ record: { ...record, cell }, results: [sampleTaskResult()] });
    expect(csvReport({ runs: [run], tasks: input.tasks })).toContain(`,"'=HYPERLINK(""x""),1",`);
  });
});
