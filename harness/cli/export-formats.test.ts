import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { captureOutput } from '../testing/capture-output.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { runCommandLine } from './run-command-line.ts';

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);

async function bench(...typed: string[]) {
  const { code, stdout } = await captureOutput(() =>
    runCommandLine([...typed, '--db', at('bench.sqlite'), '--json']),
  );
  return { code, document: JSON.parse(stdout) };
}

let run = '';
beforeAll(async () => {
  const { document } = await bench('run', '-m', 'keyword', '--exploratory');
  run = document.runs[0].id;
}, 300_000);

describe('export --format', () => {
  it('junit writes a file whose failures and passes are those of the run', async () => {
    const { code, document } = await bench('export', run, '--format', 'junit');
    expect(code).toBe(0);
    expect(document).toEqual([at(`reports/${run}.junit.xml`)]);
    const xml = readFileSync(document[0], 'utf8');
    expect(xml).toContain(
      '<testsuites name="keyword raw greedy free shown" tests="100" failures="66" errors="0"',
    );
    expect(xml.match(/<failure /g)).toHaveLength(66);
  });

  it('inspect-json and inspect-eval write logs of one name, with the figures of the run', async () => {
    const json = await bench('export', run, '--format', 'inspect-json', '--to', at('logs'));
    const zip = await bench('export', run, '--format', 'inspect-eval', '--to', at('logs'));
    const names = [json, zip].map(({ document }) => basename(document[0]));
    expect(names[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\+00-00_github-maintainer-v1_\w{22}\.json$/);
    expect(names[1]).toBe(names[0]?.replace(/json$/, 'eval'));
    const log = JSON.parse(readFileSync(json.document[0], 'utf8'));
    expect(log.results.scores[0]).toMatchObject({ name: 'strict', metrics: { mean: { value: 0.34 } } });
    expect(log.samples).toHaveLength(100);
    expect(readFileSync(zip.document[0]).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect(readdirSync(at('logs'))).toHaveLength(2);
  });

  it('is ours unless somebody asks for another, and import reads it', async () => {
    const { document } = await bench('export', run, '--to', at('out'));
    expect(document).toEqual([at(`out/${run}`)]);
    expect((await bench('import', document[0])).code).toBe(0);
  });

  it('writes nothing if one of the runs is unknown, and refuses other formats', async () => {
    const found = await bench('export', run, 'nosuch', '--format', 'junit', '--to', at('none'));
    expect(found).toMatchObject({ code: 2, document: { error: { code: 'run-not-found' } } });
    expect(existsSync(at('none'))).toBe(false);
  });

  it('says so where the folder can not be written', async () => {
    const found = await bench('export', run, '--format', 'junit', '--to', at('bench.sqlite/sub'));
    expect(found).toMatchObject({ code: 2, document: { error: { code: 'file-not-written' } } });
  });
});
