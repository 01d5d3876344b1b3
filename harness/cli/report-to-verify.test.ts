import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { thrownError } from '../testing/thrown-error.ts';
import { reportToVerify } from './report-to-verify.ts';

const report = (...ids: string[]) =>
  JSON.stringify({ format: 'macrobench-report', runs: ids.map((id) => ({ record: { id } })) });

describe('reportToVerify', () => {
  it('is the report that was named', () => {
    const found = reportToVerify({ named: 'x.json', reportsFolder: temporaryFolder(), runIds: [] });
    expect(found).toEqual({ file: 'x.json', unchecked: null });
  });

  it('is the one beside, if it is about these runs', () => {
    const reportsFolder = temporaryFolder({ 'report.json': report('a', 'b') });
    const found = reportToVerify({ named: undefined, reportsFolder, runIds: ['b', 'a'] });
    expect(found).toEqual({ file: join(reportsFolder, 'report.json'), unchecked: null });
  });

  it.each([
    [['a'], '1 of its runs are not here and 0 of those here'],
    [['a', 'b', 'c'], '0 of its runs are not here and 1 of those here'],
  ])('is none, and says so, where that is about other runs than %j', (runIds, sentence) => {
    const reportsFolder = temporaryFolder({ 'report.json': report('a', 'b') });
    const found = reportToVerify({ named: undefined, reportsFolder, runIds });
    expect(found).toEqual({ file: null, unchecked: expect.stringContaining(sentence) });
  });

  it('says that a page without its data was not checked, and nothing where there is no report', () => {
    const pages = temporaryFolder({ 'report.html': '<html>' });
    const found = reportToVerify({ named: undefined, reportsFolder: pages, runIds: ['a'] });
    expect(found).toEqual({ file: null, unchecked: expect.stringContaining('report.json is not there') });
    expect(reportToVerify({ named: undefined, reportsFolder: temporaryFolder(), runIds: ['a'] })).toEqual({
      file: null,
      unchecked: null,
    });
  });

  it('refuses a report.json that is none', async () => {
    const reportsFolder = temporaryFolder({ 'report.json': '{}' });
    const error = await thrownError(() => reportToVerify({ named: undefined, reportsFolder, runIds: [] }));
    expect(error.code).toBe('report-unreadable');
  });
});
