import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reproduction } from '../analyse/compare-reproduction.ts';
import { readExport } from '../store/read-export.ts';
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

/** Folder of the published run of a registered cell. */
function published(cellId: string): string {
  const results = join(projectRoot, 'results');
  const found = readdirSync(results)
    .filter((name) => name.includes('-embedded-'))
    .map((name) => join(results, name))
    .filter((folder) => {
      const { record } = readExport(folder);
      return record.registeredCellId === cellId && record.standing === 'confirmatory';
    });
  expect(found, cellId).toHaveLength(1);
  return found[0] ?? '';
}

describe('the embedded model', { timeout: 300_000 }, () => {
  it('comes within the interval of its published run, on any processor, and the same to the byte when run twice', async () => {
    const bench = ownDatabase();
    const first = await bench('reproduce', published('embedded-q8_0'), '--require', 'within-interval');
    expect((first.said as Reproduction).verdict).toMatch(/^(identical|within-interval)$/);
    expect((first.said as Reproduction).repeated).toMatchObject({ tasks: 100, answered: 100 });
    expect(first.code).toBe(0);
    const again = await bench('reproduce', first.said.repeatedId, '--require', 'identical');
    expect(again.said as Reproduction).toMatchObject({
      verdict: 'identical',
      counts: { 'same-output': 100 },
    });
    expect(again.code).toBe(0);
  });
});
