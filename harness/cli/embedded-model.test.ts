import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reproduction } from '../analyse/compare-reproduction.ts';
import { captureOutput } from '../testing/capture-output.ts';
import { publishedRun } from '../testing/published-run.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
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

describe('the embedded model', { timeout: 300_000 }, () => {
  it('comes within the interval of its published run, on any processor, and the same to the byte when run twice', async () => {
    const bench = ownDatabase();
    const first = await bench('reproduce', publishedRun('embedded-q8_0'), '--require', 'within-interval');
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
