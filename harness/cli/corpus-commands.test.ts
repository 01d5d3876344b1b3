import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { captureOutput } from '../testing/capture-output.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { runCommandLine } from './run-command-line.ts';

const runBench = (words: readonly string[]) => captureOutput(() => runCommandLine(words));

const external = join(import.meta.dirname, '..', 'testing', 'external');

describe('a corpus of one’s own', { timeout: 180_000 }, () => {
  it('is started by `corpus new`, passes the linter and runs as exploratory', async () => {
    const folder = join(temporaryFolder(), 'library');
    expect(await runBench(['corpus', 'new', folder])).toMatchObject({ code: 0 });
    const lint = await runBench(['corpus', 'lint', '--corpus', folder]);
    expect(lint).toMatchObject({ code: 0, stdout: expect.stringContaining('10 tasks, no finding.') });
    const db = join(folder, '..', 'bench.sqlite');
    const run = await runBench(['--corpus', folder, '--model', 'keyword', '--db', db]);
    expect(run.stderr).toContain('EXPLORATORY. The corpus is not the registered one.');
    expect(run.code).toBe(0);
    const again = await runBench(['corpus', 'new', folder]);
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('empty or not there yet') });
  });

  it('is made of somebody’s tasks and tools by `import-corpus`', async () => {
    const folder = join(temporaryFolder(), 'forum');
    const made = await runBench([
      'import-corpus',
      join(external, 'forum-runs.jsonl'),
      folder,
      '--tools',
      join(external, 'forum-tools.json'),
      '--mapping',
      join(external, 'forum-mapping.yaml'),
    ]);
    expect(made).toMatchObject({ code: 0, stdout: expect.stringContaining('11 tasks for 2 macros') });
    const db = join(folder, '..', 'bench.sqlite');
    expect(await runBench(['--corpus', folder, '--model', 'oracle', '--db', db])).toMatchObject({ code: 0 });
  });

  it('audits the runs that came with it by `import --format jsonl-runs`', async () => {
    const folder = temporaryFolder();
    const given = [
      'import',
      '--format',
      'jsonl-runs',
      join(external, 'forum-runs.jsonl'),
      '--mapping',
      join(external, 'forum-mapping.yaml'),
      '--db',
      join(folder, 'bench.sqlite'),
    ];
    const first = await runBench([...given, '--json']);
    expect(JSON.parse(first.stdout)).toMatchObject([
      { alreadyThere: false, audit: { tasks: 11, registered: null } },
    ]);
    const second = await runBench(given);
    expect(second.stdout).toContain('was there already');
    const wrong = await runBench([...given, '--tools', join(external, 'forum-runs.jsonl')]);
    expect(wrong.code).toBe(2);
  });
});

describe('reproduce', { timeout: 180_000 }, () => {
  it('repeats a baseline to the byte, from the database and from an export', async () => {
    const folder = temporaryFolder();
    const db = ['--db', join(folder, 'bench.sqlite')];
    const run = await runBench(['--model', 'keyword', '--exploratory', '--json', ...db]);
    const [{ id }] = (JSON.parse(run.stdout) as { runs: [{ id: string }] }).runs;
    const again = await runBench(['reproduce', id, '--require', 'identical', ...db]);
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('Identical: the same output') });
    await runBench(['export', id, '--to', folder, ...db]);
    const elsewhere = ['--db', join(folder, 'other.sqlite')];
    expect(
      await runBench(['reproduce', join(folder, id), '--require', 'identical', ...elsewhere]),
    ).toMatchObject({ code: 0 });
    expect((await runBench(['reproduce', 'nothing', ...db])).code).toBe(2);
    const library = join(folder, 'library');
    await runBench(['corpus', 'new', library]);
    expect(await runBench(['reproduce', id, '--corpus', library, ...db])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('tasks that'),
    });
    const attempts = join(folder, id, 'attempts.jsonl');
    writeFileSync(attempts, readFileSync(attempts, 'utf8').replace('"position":0', '"position":7'));
    expect((await runBench(['reproduce', join(folder, id), ...elsewhere])).code).toBe(3);
  });
});
