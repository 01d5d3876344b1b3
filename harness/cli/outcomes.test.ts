import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../store/open-store.ts';
import { captureOutput } from '../testing/capture-output.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { outcomesOfReport } from './outcomes-of-report.ts';
import { projectFor, projectRoot } from './project.ts';
import { runCommandLine } from './run-command-line.ts';

const registrationFile = 'preregistration/github-outcomes-v1.yaml';

/** A registration without a lock over a corpus of its own, which can be spoilt, and a database of its own. */
function project() {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  cpSync(join(projectRoot, 'corpus/github-outcomes/v1'), at('corpus'), { recursive: true });
  const registered = readFileSync(join(projectRoot, registrationFile), 'utf8');
  const here = `corpus: ${relative(projectRoot, at('corpus'))}`;
  writeFileSync(at('github-outcomes-v1.yaml'), registered.replace(/^corpus: .*$/m, here));
  const edit = (name: string, change: (text: string) => string) => {
    const text = readFileSync(at(name), 'utf8');
    const changed = change(text);
    if (changed === text) throw new Error(`nothing to change in ${name}`);
    writeFileSync(at(name), changed);
  };
  const bench = async (...words: string[]) => {
    const database = words.includes('--db') ? [] : ['--db', at('bench.sqlite')];
    const shared = ['--registration', at('github-outcomes-v1.yaml'), ...database, '--json'];
    const { code, stdout, stderr } = await captureOutput(() =>
      runCommandLine(['outcomes', ...words, ...shared]),
    );
    return { code, stderr, found: JSON.parse(stdout) };
  };
  return { at, edit, bench };
}

const noOp = ['run', '-m', 'no-op', '--arm', 'route'];

describe('outcomes run', { timeout: 60_000 }, () => {
  it('refuses an unknown cell, arm, model and price with what is near: exit 2', async () => {
    const { bench } = project();
    const refusal = async (...words: string[]) => {
      const { code, found } = await bench(...words);
      expect(code).toBe(2);
      return found.error;
    };
    expect(await refusal('run', '--cell', 'oracle-rout')).toMatchObject({
      code: 'cell-unknown',
      message: expect.stringContaining('did you mean "oracle-route"'),
      fix: expect.stringContaining('no-op-route'),
    });
    expect(await refusal('run', '--arm', 'structured_loop')).toMatchObject({
      code: 'arm-unknown',
      message: expect.stringContaining('"structured-loop"'),
      fix: 'Choose among route, structured-loop, free-loop.',
    });
    expect(await refusal('run', '-m', 'orcale')).toMatchObject({
      message: expect.stringContaining('"oracle"'),
    });
    expect(await refusal(...noOp, '--price', 'own-machin')).toMatchObject({ code: 'price-unknown' });
    expect(await refusal('run', '--resume', 'absent')).toMatchObject({ code: 'run-not-found' });
  });

  it('refuses a registered cell while nothing is frozen, and runs it when asked to explore', async () => {
    const { bench } = project();
    const refused = await bench(...noOp);
    expect(refused.code).toBe(2);
    expect(refused.found).toMatchObject({
      runs: [],
      refused: [{ error: { code: 'registered-cell-departs', kind: 'operator' } }],
    });
    expect(refused.stderr).toContain('is not frozen');
    const explored = await bench(...noOp, '--exploratory');
    expect(explored.code).toBe(0);
    expect(explored.found).toMatchObject({
      refused: [],
      runs: [{ name: 'no-op', standing: 'exploratory', state: 'complete', summary: { success: { sum: 0 } } }],
    });
  });

  it.each<[string, string, (text: string) => string]>([
    ['a world', 'corpus/worlds/paperlantern.json', (text) => text.replace(/"title": ?"/, '$&Not ')],
    ['gold', 'corpus/tasks.jsonl', (text) => text.replace('["checks-failed"]', '["conflicts"]')],
  ])(
    'refuses %s that was changed after the freeze: exit 3, and says that it is the corpus',
    async (_, file, change) => {
      const { edit, bench } = project();
      expect((await bench('freeze')).code).toBe(0);
      edit(file, change);
      const { code, found, stderr } = await bench(...noOp);
      expect(code).toBe(3);
      expect(found.refused).toMatchObject([
        { error: { code: 'registered-cell-departs', kind: 'integrity' } },
      ]);
      expect(stderr).toContain('the corpus');
      const decided = await bench('decide');
      expect(decided.code).toBe(0);
      expect(decided.found.rules[0].decisions).toMatchObject([
        { outcome: 'not-evaluable', statement: expect.stringContaining('not what was frozen: corpus') },
        { outcome: 'not-evaluable' },
      ]);
    },
  );

  it('refuses a second freeze, and an edited lock: exit 2, exit 3', async () => {
    const { edit, bench } = project();
    await bench('freeze');
    expect(await bench('freeze')).toMatchObject({ code: 2, found: { error: { code: 'already-frozen' } } });
    edit('github-outcomes-v1.lock.json', (text) =>
      text.replace(/"corpus": "./, '"corpus": "x'.replace('x', '0')),
    );
    expect(await bench('decide')).toMatchObject({ code: 3, found: { error: { code: 'lock-broken' } } });
  });

  it('after a declared change judges by what it froze, and says so', async () => {
    const { edit, bench } = project();
    await bench('freeze');
    expect(await bench('amend', '--reason', 'x')).toMatchObject({
      code: 2,
      found: { error: { code: 'nothing-to-amend' } },
    });
    edit('corpus/tasks.jsonl', (text) => text.replace('"rationale":"', '"rationale":"Now: '));
    expect(await bench('amend', '--reason', 'Said better.')).toMatchObject({ code: 0, found: { number: 1 } });
    const { found } = await bench('decide');
    expect(found.rules).toMatchObject([{ rule: 'amendment 1', reason: 'Said better.' }]);
    expect(found.rules[0].decisions[0].statement).not.toContain('not what was frozen');
  });

  it('refuses a registered cell in a database whose ledger lacks the amendment it would follow: exit 3', async () => {
    const { at, edit, bench } = project();
    await bench('freeze');
    cpSync(at('bench.sqlite'), at('elsewhere.sqlite'));
    edit('corpus/tasks.jsonl', (text) => text.replace('"rationale":"', '"rationale":"Now: '));
    expect((await bench('amend', '--reason', 'Said better.')).code).toBe(0);
    const elsewhere = ['--db', at('elsewhere.sqlite')];
    const refused = await bench(...noOp, ...elsewhere);
    expect(refused.code).toBe(3);
    expect(refused.found.refused).toMatchObject([
      { error: { code: 'registered-cell-departs', kind: 'integrity' } },
    ]);
    expect(refused.stderr).toContain('amendment 1 of github-outcomes-v1: the ledger does not know it');
    expect(refused.stderr).toContain('ledger continue');
    expect((await bench(...noOp)).stderr).not.toContain('ledger departs');
    const explored = await bench(...noOp, ...elsewhere, '--exploratory');
    expect(explored).toMatchObject({ code: 0, found: { runs: [{ standing: 'exploratory' }] } });
    expect(explored.stderr).toContain('ledger departs');
  });

  it('without weights: exit 2 with the file that is missing, and the other cells run', async () => {
    const { at, bench } = project();
    const { code, found } = await bench(
      'run',
      '-m',
      `${at('absent.gguf')},no-op`,
      '--arm',
      'route',
      '--exploratory',
    );
    expect(code).toBe(2);
    expect(found.runs.map(({ name }: { name: string }) => name)).toEqual(['no-op']);
    expect(found.refused).toMatchObject([
      { cell: expect.stringContaining('absent'), error: { message: expect.stringContaining('absent.gguf') } },
    ]);
  });
});

describe('an outcome corpus', { timeout: 60_000 }, () => {
  it('that breaks several promises: exit 2 with all of them, each with its line', async () => {
    const { edit, bench } = project();
    edit('corpus/tasks.jsonl', (text) =>
      text
        .replace('"repo":"paperlantern","number":40', '"repo":"papierlaterne","number":40')
        .replace('"bucket":"no_fit"', '"bucket":"nofit"')
        .replace('"macro":"triage_issue"', '"macro":"triage_isue"'),
    );
    const { code, found } = await bench('lint');
    expect(code).toBe(2);
    expect(found.error.code).toBe('outcome-corpus-breaks-promises');
    const places = found.error.problems.map(
      ({ where, found: what }: Record<string, string>) => `${where} ${what}`,
    );
    expect(places.join('\n')).toMatch(/tasks\.jsonl:1 a request about atlasmoth\/papierlaterne/);
    expect(places.join('\n')).toMatch(/tasks\.jsonl:\d+ bucket nofit/);
    expect(places.join('\n')).toMatch(/tasks\.jsonl:\d+ asks for triage_isue/);
    // Nothing is run on a corpus that breaks its promises.
    expect(await bench(...noOp, '--exploratory')).toMatchObject({
      code: 2,
      found: { error: { code: found.error.code } },
    });
  });

  it('whose files can’t be read: exit 2 with manifest, broken worlds and missing ones at once', async () => {
    const { at, edit, bench } = project();
    edit('corpus/corpus.json', (text) => text.replace('"title"', '"tilte"'));
    edit('corpus/worlds/hedgerow.json', (text) => text.replace('"now"', '"nwo"'));
    rmSync(at('corpus/worlds/mudflat.json'));
    const { code, found } = await bench('lint');
    expect(code).toBe(2);
    const said = JSON.stringify(found.error);
    for (const part of ['corpus.json', 'tilte', 'hedgerow.json', 'nwo', 'mudflat.json'])
      expect(said).toContain(part);
  });

  it('with broken lines: exit 2 with each line, and no complaint about worlds', async () => {
    const { edit, bench } = project();
    edit('corpus/tasks.jsonl', (text) =>
      text
        .replace('{"id":"triage-pull-request-02"', '{"id" "x"')
        .replace('"difficulty":"argument-trap"', '"difficulty":"hard"'),
    );
    const { code, found } = await bench('lint');
    expect(code).toBe(2);
    const places = found.error.problems.map(({ where }: { where: string }) => where).join('\n');
    expect(places).toMatch(/tasks\.jsonl:2/);
    expect(places).toMatch(/tasks\.jsonl:3/);
    expect(JSON.stringify(found.error)).not.toContain('worlds/');
  });
});

describe('outcomes report', { timeout: 60_000 }, () => {
  it('without a database, or without runs over this corpus: exit 2, and nothing is written', async () => {
    const { at, edit, bench } = project();
    expect(await bench('report')).toMatchObject({ code: 2, found: { error: { code: 'database-missing' } } });
    await bench(...noOp, '--exploratory');
    edit('corpus/tasks.jsonl', (text) => text.replace('"rationale":"', '"rationale":"Now: '));
    expect(await bench('report')).toMatchObject({ code: 2, found: { error: { code: 'no-outcome-runs' } } });
    expect(existsSync(at('reports/outcomes.md'))).toBe(false);
  });

  it('says of hypotheses that nothing is frozen and which runs are missing', async () => {
    const { at, bench } = project();
    await bench(...noOp, '--exploratory');
    const { code, found } = await bench('report');
    expect(code).toBe(0);
    expect(found.decided).toMatchObject({ lockHash: null, rules: [{ rule: 'registration as it stands' }] });
    expect(found.decided.rules[0].decisions[0].statement).toBe(
      "H1 can't be evaluated: The registration github-outcomes-v1 is not frozen. embedded-route was never run as registered. embedded-structured-loop was never run as registered.",
    );
    expect(readFileSync(at('reports/outcomes.md'), 'utf8')).toContain('H1 can');
  });
});

describe('work on worlds in report and verify', { timeout: 120_000 }, () => {
  it('the section stands in every form of the report, and verify finds a figure that was changed', async () => {
    const folder = temporaryFolder();
    const at = (name: string) => join(folder, name);
    const bench = (...words: string[]) =>
      captureOutput(() => runCommandLine([...words, '--db', at('bench.sqlite')]));
    expect(await bench('outcomes', 'run', '-m', 'oracle', '--arm', 'route', '--exploratory')).toMatchObject({
      code: 0,
    });
    expect(await bench('report', '--format', 'html,md,json')).toMatchObject({ code: 0 });
    const report = (ending: string) => readFileSync(at(`reports/report.${ending}`), 'utf8');
    expect(report('html')).toContain('<section id="encoding"');
    expect(report('md')).toContain('| oracle | route | exploratory | 100.0 [93.2–100.0] |');
    const stated = JSON.parse(report('json'));
    expect(stated.outcomes.runs).toHaveLength(1);

    const sound = await bench('verify');
    expect(sound.stderr).toBe('');
    expect(sound.stdout).toContain('1 runs over the outcome corpus were worked through again');
    expect(sound.stdout).not.toContain('its requests were not read');
    stated.outcomes.runs[0].summary.unrequestedWrites = 5;
    writeFileSync(at('reports/report.json'), JSON.stringify(stated));
    const changed = await bench('verify');
    expect(changed.code).toBe(3);
    expect(changed.stderr).toMatch(/outcomes\.runs\..*unrequestedWrites: found 5; expected 0/);
  });

  it('comes from exported runs that the database lacks, for the corpus whose macros are at work', async () => {
    const folder = temporaryFolder();
    const bench = (...words: string[]) =>
      captureOutput(() => runCommandLine([...words, '--db', join(folder, 'bench.sqlite'), '--json']));
    const { stdout } = await bench('outcomes', 'run', '-m', 'no-op', '--arm', 'route', '--exploratory');
    const [{ runId }] = JSON.parse(stdout).runs;
    await bench('export', runId, '--to', join(folder, 'results'));
    const store = openStore(':memory:');
    const found = (exports: string | null, corpus: string) =>
      outcomesOfReport({
        project: projectFor({}),
        corpusFolder: join(projectRoot, corpus),
        store,
        exports,
      });
    const shown = await found(join(folder, 'results'), 'corpus/github-maintainer/v1');
    expect(shown?.runs).toMatchObject([{ runId, standing: 'imported', state: 'complete' }]);
    expect(await found(join(folder, 'results'), 'corpus/other/v1')).toBeNull();
    expect(await found(null, 'corpus/github-maintainer/v1')).toBeNull();
    store.close();
  });
});
