import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { captureOutput } from '../testing/capture-output.ts';
import { startBench } from '../testing/run-bench.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { runCommandLine } from './run-command-line.ts';

const opener = '#!/bin/sh\nprintf "%s" "$1" > "$(dirname "$0")/opened"\n';
const folder = temporaryFolder({
  'bin/xdg-open': opener,
  'bin/open': opener,
  'broken/xdg-open': '#!/bin/sh\nexit 4\n',
  'broken/open': '#!/bin/sh\nexit 4\n',
});
for (const name of ['bin/xdg-open', 'bin/open', 'broken/xdg-open', 'broken/open']) {
  chmodSync(join(folder, name), 0o755);
}
const at = (name: string) => join(folder, name);
const database = ['--db', at('bench.sqlite')];

async function bench(...typed: string[]) {
  const { code, stdout } = await captureOutput(() => runCommandLine([...typed, ...database, '--json']));
  return { code, document: JSON.parse(stdout) };
}

beforeAll(async () => {
  await bench('run', '-m', 'keyword', '--exploratory');
}, 300_000);

describe('report --format', () => {
  it('writes what was asked for and nothing else', async () => {
    const { code, document } = await bench('report', '--format', 'csv', '--name', 'table');
    expect(code).toBe(0);
    expect(document).toEqual([at('reports/table.csv')]);
    expect(readdirSync(at('reports')).filter((name) => name.startsWith('table'))).toEqual(['table.csv']);
  });

  it('takes several, with commas or repeated, before or after a run', async () => {
    const [{ id }] = (await bench('runs')).document;
    const first = await bench('report', '--format', 'md,json', id, '--name', 'both');
    expect(first.document).toEqual([at('reports/both.md'), at('reports/both.json')]);
    const second = await bench('report', id, '--format', 'md', '--format', 'json', '--name', 'both');
    expect(second.document).toEqual(first.document);
  });

  it('vega writes the specification of each chart', async () => {
    const { document } = await bench('report', '--format', 'vega', '--name', 'charts');
    expect(document).toContain(at('reports/charts.exploratory-points.vl.json'));
    for (const path of document) {
      expect(JSON.parse(readFileSync(path, 'utf8')).$schema).toContain('vega-lite');
    }
  });

  it('refuses what is no format, and says which there are', async () => {
    const { code, document } = await bench('report', '--format', 'html,cvs');
    expect(code).toBe(2);
    expect(document.error).toMatchObject({
      code: 'option-invalid',
      message: '--format: "cvs" is no format.',
      fix: expect.stringContaining('csv'),
    });
  });
});

// What opens a file on Windows is no program that a test could stand in for.
describe.skipIf(process.platform === 'win32')('report --open', () => {
  const path = process.env['PATH'];
  afterEach(() => {
    process.env['PATH'] = path;
  });
  const opening = (bin: string, ...typed: string[]) => {
    process.env['PATH'] = `${at(bin)}${delimiter}${path}`;
    return bench('report', '--format', 'html', '--open', ...typed);
  };

  it('opens the page with what the platform opens files with', async () => {
    expect((await opening('bin')).code).toBe(0);
    expect(readFileSync(at('bin/opened'), 'utf8')).toBe(at('reports/report.html'));
  });

  it('says so if that fails: the page is there', async () => {
    const { code, document } = await opening('broken', '--name', 'unopened');
    expect(code).toBe(2);
    expect(document.error).toMatchObject({
      code: 'not-opened',
      message: expect.stringMatching(
        /unopened\.html is written, but \S+ did not open it: it ended with 4\.$/,
      ),
    });
    expect(existsSync(at('reports/unopened.html'))).toBe(true);
  });

  it('needs a page', async () => {
    expect(await bench('report', '--format', 'md', '--open')).toMatchObject({
      code: 2,
      document: { error: { code: 'options-contradict' } },
    });
  });
});

describe('report --watch', () => {
  it('writes again when a run has stored something, and ends cleanly at Ctrl-C', async () => {
    const words = [
      'report',
      '--format',
      'csv',
      '--name',
      'watched',
      '--watch',
      '--every',
      '0.2',
      ...database,
    ];
    const watching = startBench(words);
    await watching.said(/Ctrl-C ends it/);
    const before = readFileSync(at('reports/watched.csv'), 'utf8');
    await pause(600);
    expect(readFileSync(at('reports/watched.csv'), 'utf8')).toBe(before);
    await bench('run', '-m', 'silent', '--exploratory');
    await watching.said(/written again/);
    watching.signal('SIGINT');
    const { code, stdout } = await watching.ended;
    expect(code).toBe(0);
    expect(stdout).toBe(`${at('reports/watched.csv')}\n`);
    expect(readFileSync(at('reports/watched.csv'), 'utf8')).toContain('silent');
    expect(before).not.toContain('silent');
  }, 300_000);

  it.each([[['--every', '5']], [['--watch', '--every', '0']]])('refuses %j', async (words) => {
    expect(await bench('report', ...words)).toMatchObject({
      code: 2,
      document: { error: { code: 'option-invalid' } },
    });
  });
});
