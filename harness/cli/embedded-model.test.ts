import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reproduction } from '../analyse/compare-reproduction.ts';
import { captureOutput } from '../testing/capture-output.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { projectRoot } from './project.ts';
import { runCommandLine } from './run-command-line.ts';

/** The command line on this project's own files, with a database of its own. */
function ownDatabase() {
  const database = join(temporaryFolder({}), 'bench.sqlite');
  return async (...words: string[]) => {
    const { code, stdout } = await captureOutput(() =>
      runCommandLine([...words, '--db', database, '--json']),
    );
    return { code, said: JSON.parse(stdout) };
  };
}

const results = join(projectRoot, 'results');
const committed = (cell: string) => {
  const names = readdirSync(results).filter((name) =>
    new RegExp(`^\\d+T\\d+Z-${cell}-[0-9a-f]+$`).test(name),
  );
  expect(names, cell).not.toEqual([]);
  return join(results, names[0] ?? '');
};

describe('the embedded model', { timeout: 300_000 }, () => {
  it('answers all 100 tasks, and twice the same to the byte', async () => {
    const bench = ownDatabase();
    const { code, said } = await bench('run', '--model', 'embedded', '--exploratory');
    expect(code).toBe(0);
    expect(said.runs[0]).toMatchObject({
      state: 'complete',
      answered: 100,
      unanswered: 0,
      failedAttempts: 0,
    });
    const again = await bench('reproduce', said.runs[0].id, '--require', 'identical');
    expect(again.said as Reproduction).toMatchObject({
      verdict: 'identical',
      counts: { 'same-output': 100 },
    });
    expect(again.code).toBe(0);
  });

  it('comes within the interval of the published run, on any processor', async () => {
    const { code, said } = await ownDatabase()(
      'reproduce',
      committed('embedded-q8_0'),
      '--require',
      'within-interval',
    );
    expect((said as Reproduction).verdict).toMatch(/^(identical|within-interval)$/);
    expect(code).toBe(0);
  });
});
