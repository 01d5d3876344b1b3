import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { captureOutput } from '../testing/capture-output.ts';
import { runBench } from '../testing/run-bench.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { projectRoot } from './project.ts';
import { runCommandLine } from './run-command-line.ts';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const bench = (...words: string[]) => captureOutput(() => runCommandLine(words));
const corpus = 'corpus/github-maintainer/v1';

/** A registration without a lock, and a corpus of its own that can be spoilt. */
function project() {
  const folder = temporaryFolder({
    'github-maintainer-v1.yaml': read('preregistration/github-maintainer-v1.yaml'),
    'models.yaml': read('models.yaml'),
  });
  mkdirSync(join(folder, 'corpus'));
  for (const name of readdirSync(join(projectRoot, corpus))) {
    if (/\.(jsonl?|txt)$/.test(name))
      copyFileSync(join(projectRoot, corpus, name), join(folder, 'corpus', name));
  }
  const at = (name: string) => join(folder, name);
  const edit = (name: string, change: (text: string) => string) =>
    writeFileSync(at(name), change(readFileSync(at(name), 'utf8')));
  return {
    at,
    edit,
    registration: ['--registration', at('github-maintainer-v1.yaml')],
    db: ['--db', at('bench.sqlite')],
  };
}

describe('what the operator can fix', () => {
  it('broken YAML and an unknown key: exit 2, file and line, no stack', async () => {
    const { at, edit } = project();
    edit('models.yaml', (text) => text.replace('backend: baseline', 'backnd: baseline'));
    const key = await bench('models', '--models', at('models.yaml'));
    expect(key).toMatchObject({ code: 2, stdout: '' });
    expect(key.stderr).toMatch(/models\.yaml:\d+.*backnd.*backend/s);
    expect(key.stderr).toMatch(/^fix: /m);
    expect(key.stderr).not.toContain('    at ');
    edit('models.yaml', (text) => `${text}\n  broken: [`);
    expect((await bench('models', '--models', at('models.yaml'))).stderr).toMatch(/models\.yaml:\d+/);
  });

  it('a broken line of the corpus: exit 2 with its number', async () => {
    const { at, edit } = project();
    edit('corpus/tasks.jsonl', (text) =>
      text.replace('{"id":"triage-pull-request-03"', '{"id" "triage-pull-request-03"'),
    );
    const found = await bench('corpus', 'stats', '--corpus', at('corpus'));
    expect(found).toMatchObject({ code: 2 });
    expect(found.stderr).toContain('tasks.jsonl:3');
  });

  it('a missing lock: a registered cell is refused, and freezing is the fix', async () => {
    const { registration, db } = project();
    const run = await bench('run', '-m', 'silent', ...registration, ...db);
    expect(run).toMatchObject({ code: 2 });
    expect(run.stderr).toContain('is not frozen');
    const verify = await bench('prereg', 'verify', ...registration);
    expect(verify.code).toBe(2);
    expect(verify.stderr).toContain('prereg freeze');
  });

  it('a database whose ledger lacks the amendment that a registered cell follows: exit 3, and what to do', async () => {
    const { at, edit, registration, db } = project();
    expect(await bench('prereg', 'freeze', ...registration, ...db)).toMatchObject({ code: 0 });
    copyFileSync(at('bench.sqlite'), at('elsewhere.sqlite'));
    edit('github-maintainer-v1.yaml', (text) => text.replace('question: >-', 'question: >-\n  Once more.'));
    expect(await bench('prereg', 'amend', '--reason', 'Reworded.', ...registration, ...db)).toMatchObject({
      code: 0,
    });
    const run = ['run', '-m', 'silent', ...registration];
    const refused = await bench(...run, '--db', at('elsewhere.sqlite'));
    expect(refused.code).toBe(3);
    expect(refused.stderr).toContain('amendment 1 of github-maintainer-v1: the ledger does not know it');
    expect(refused.stderr).toContain('ledger continue');
    expect((await bench(...run, ...db)).stderr).not.toContain('ledger departs');
  });

  it('an edited corpus: exit 3, and it is named', async () => {
    const { at, edit, registration, db } = project();
    expect(await bench('prereg', 'freeze', ...registration, ...db)).toMatchObject({ code: 0 });
    expect(await bench('prereg', 'verify', ...registration, '--corpus', at('corpus'))).toMatchObject({
      code: 0,
    });
    edit('corpus/tasks.jsonl', (text) => text.replace('2217', '2218'));
    const found = await bench('prereg', 'verify', ...registration, '--corpus', at('corpus'), '--json');
    expect(found.code).toBe(3);
    const { error } = JSON.parse(found.stdout);
    expect(error.kind).toBe('integrity');
    expect(error.problems.map(({ where }: { where: string }) => where).join()).toMatch(/corpus/);
    expect(error.problems).toHaveLength(1);
  });

  it('unknown models, cells and values: exit 2 with near matches', async () => {
    const { db } = project();
    const said = async (...words: string[]) => {
      const { code, stderr } = await bench('run', ...words, ...db);
      expect(code, stderr).toBe(2);
      return stderr;
    };
    expect(await said('-m', 'qwen2.5-7')).toContain('did you mean "qwen2.5-7b"');
    expect(await said('--cell', 'keywrd')).toContain('did you mean "keyword"');
    expect(await said('-m', 'embedded', '--sampling', 'gredy')).toContain('did you mean "greedy"');
    expect(await said('-m', 'embedded', '--protocol', 'row')).toContain('raw, shipped, both');
    expect(await said('-m', '')).toContain('--model needs a value');
    expect(await said('--resume', '-m', 'silent')).toContain('--resume says already');
    expect(await said('--resume')).toContain('No run was started yet');
  });

  it('a database that is a text file, or missing: exit 2, and it stays as it was', async () => {
    const { at } = project();
    writeFileSync(at('bench.sqlite'), 'These are not tables.\n');
    expect(await bench('run', '-m', 'silent', '--exploratory', '--db', at('bench.sqlite'))).toMatchObject({
      code: 2,
    });
    expect(readFileSync(at('bench.sqlite'), 'utf8')).toBe('These are not tables.\n');
    expect(await bench('show', 'x', '--db', at('absent.sqlite'))).toMatchObject({ code: 2 });
    expect(await bench('runs', '--db', at('absent.sqlite'), '--json')).toMatchObject({
      code: 0,
      stdout: '[]\n',
    });
    expect(readdirSync(at('.'))).not.toContain('absent.sqlite');
  });

  it('a report that cannot be written: exit 2, and the run is kept', async () => {
    const { at, db } = project();
    writeFileSync(at('reports'), 'in the way');
    const found = await bench('run', '-m', 'silent', '--exploratory', ...db);
    expect(found.code).toBe(2);
    expect(found.stderr).toContain('pnpm bench report');
    expect(found.stdout).toContain('silent');
    expect(JSON.parse((await bench('runs', ...db, '--json')).stdout)).toMatchObject([{ state: 'complete' }]);
  });
});

it('a slip in the command line: exit 2, one JSON document, colours off', async () => {
  const found = await runBench(['rnus', '--json'], { environment: { NO_COLOR: '1' } });
  expect(found.code).toBe(2);
  expect(JSON.parse(found.stdout).error.message).toContain('did you mean "run" or "runs"');
  expect(`${found.stdout}${found.stderr}`).not.toContain('\u001b');
});
