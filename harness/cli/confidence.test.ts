import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newCorpus } from '../files/new-corpus.ts';
import { writeCorpus } from '../files/write-corpus.ts';
import { openStore } from '../store/open-store.ts';
import { captureOutput } from '../testing/capture-output.ts';
import { sampleAttempt } from '../testing/sample-attempt.ts';
import { sampleRunRecord } from '../testing/sample-run-record.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { projectFor } from './project.ts';
import { runCommandLine } from './run-command-line.ts';
import { loadWorkspace } from './workspace.ts';

const runBench = (words: readonly string[]) => captureOutput(() => runCommandLine(words));

const corpus = newCorpus({ id: 'library', systemPrompt: 'Pick one.' });

/** A corpus, and a run over it that refuses every task, with or without saying how sure it was. */
async function storedRun(sure: boolean): Promise<readonly string[]> {
  const folder = temporaryFolder();
  await writeCorpus(join(folder, 'library'), corpus, '');
  const { parts } = await loadWorkspace(projectFor({ corpus: join(folder, 'library') }));
  const record = sampleRunRecord({ parts, taskOrder: corpus.tasks.map(({ id }) => id) });
  const store = openStore(join(folder, 'bench.sqlite'));
  store.startRun(record);
  for (const [position, { id }] of corpus.tasks.entries()) {
    const logProbability = Math.log((position + 1) / corpus.tasks.length);
    const logProbabilities = sure ? [{ token: 'No', logProbability, alternatives: [] }] : null;
    store.appendAttempt(
      sampleAttempt({ taskId: id, position }, { text: 'No macro does that.', logProbabilities }),
    );
  }
  store.endRun({ runId: record.id, state: 'complete', reason: null });
  store.close();
  return ['confidence', record.id, '--corpus', join(folder, 'library'), '--db', join(folder, 'bench.sqlite')];
}

describe('confidence', { timeout: 180_000 }, () => {
  it('prints what can be handled, and what handing the rest over costs', async () => {
    const words = await storedRun(true);
    const { code, stdout } = await runBench([...words, '--price', 'person', '--max-error', '0.9']);
    expect(code).toBe(0);
    expect(stdout).toContain('minutes per 1,000 requests');
    expect(stdout).toMatch(/threshold {4}0\.\d{4}, calibrated on 5 tasks/);
    const json = JSON.parse((await runBench([...words, '--json'])).stdout);
    expect(json).toMatchObject({ mostError: 0.05, price: null });
  });

  it('reads an exported run as it reads the database', async () => {
    const [, id = '', ...options] = await storedRun(true);
    const folder = temporaryFolder();
    expect((await runBench(['export', id, '--to', folder, ...options])).code).toBe(0);
    const said = await runBench(['confidence', join(folder, id), ...options]);
    expect(said).toMatchObject(await runBench(['confidence', id, ...options]));
    expect(said.stdout).toContain('5 tasks');
  });

  it('says what is missing: log-probabilities, a price that there is, a share', async () => {
    expect((await runBench(await storedRun(false))).stderr).toContain('--log-probabilities');
    const words = await storedRun(true);
    expect(await runBench([...words, '--price', 'persn'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('did you mean "person"'),
    });
    expect((await runBench([...words, '--max-error', '5'])).code).toBe(2);
  });
});
