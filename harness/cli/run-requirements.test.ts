import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { captureOutput } from '../testing/capture-output.ts';
import { startLoopbackOpenAi } from '../testing/loopback-openai.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { projectRoot } from './project.ts';
import { runCommandLine } from './run-command-line.ts';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const corpusFile = (name: string) => read(join('corpus/github-maintainer/v1', name));
const small = corpusFile('tasks.jsonl').split('\n').slice(0, 4);
const folder = temporaryFolder({
  'baselines.yaml': `
models: [{ id: silent, name: Silent, backend: baseline, reference: silent, default: true }]
samplings:
  greedy: { temperature: 0, seed: 1, topK: 40, topP: 1, minP: 0, repeatPenalty: 1, presencePenalty: 0, frequencyPenalty: 0 }
configs: {}
`,
  // The same plan with no pause before a second try, and one without a margin.
  'plan/github-maintainer-v1.yaml': read('preregistration/github-maintainer-v1.yaml').replace(
    'delayMs: 2000',
    'delayMs: 0',
  ),
  'no-margin/github-maintainer-v1.yaml': read('preregistration/github-maintainer-v1.yaml').replaceAll(
    /kind: non-inferiority([\s\S]*?) +margin: 0.08\n {4}test: newcombe/g,
    'kind: superiority$1    test: newcombe',
  ),
  'small/corpus.json': corpusFile('corpus.json'),
  'small/toolset.json': corpusFile('toolset.json'),
  'small/system-prompt.txt': corpusFile('system-prompt.txt'),
  'small/tasks.jsonl': `${small.join('\n')}\n`,
});
const at = (name: string) => join(folder, name);
const committed = readdirSync(join(projectRoot, 'results')).find((name) => name.includes('-keyword-')) ?? '';

async function bench(...typed: string[]) {
  const shared = ['--db', at('bench.sqlite'), '--exploratory', '--json'];
  const registration = typed.includes('--registration')
    ? []
    : ['--registration', at('plan/github-maintainer-v1.yaml')];
  const { code, stdout } = await captureOutput(() =>
    runCommandLine(['run', ...typed, ...shared, ...registration]),
  );
  return { code, ...JSON.parse(stdout) };
}

let keyword = '';
beforeAll(async () => {
  keyword = (await bench('-m', 'keyword')).runs[0].id;
}, 300_000);

describe('--fail-under', () => {
  it('is a percentage of tasks strictly right: 34 of 100 pass 34 and miss 35', async () => {
    expect(await bench('-m', 'keyword', '--fail-under', '34')).toMatchObject({
      code: 0,
      requirements: [
        { requirement: 'fail-under', outcome: 'passed', metric: 'strict', floor: 0.34, unanswered: 0 },
      ],
    });
    expect(await bench('-m', 'keyword', '--fail-under', '35')).toMatchObject({
      code: 1,
      requirements: [{ outcome: 'failed', statement: '34.0% strict; 35.0% asked for' }],
    });
  });

  it('says so on the terminal as well', async () => {
    const words = ['run', '-m', 'silent', '--exploratory', '--fail-under', '1', '--db', at('bench.sqlite')];
    const { code, stdout } = await captureOutput(() => runCommandLine(words));
    expect(code).toBe(1);
    expect(stdout).toMatch(/^failed +silent.*: 0\.0% strict; 1\.0% asked for$/m);
  });

  it('passes no run that lacks an answer it needs', async () => {
    const prompts = small.map((line) => (JSON.parse(line) as { prompt: string }).prompt);
    await using server = await startLoopbackOpenAi({
      models: ['m'],
      say: (prompt) =>
        prompt === prompts[1] ? { status: 500, json: {} } : { content: 'Which repository do you mean?' },
    });
    const found = await bench(
      '-m',
      `openai:${server.url}#m`,
      ...['--protocol', 'shipped', '--corpus', at('small'), '--no-preflight', '--fail-under', '20'],
    );
    expect(found).toMatchObject({
      code: 1,
      runs: [{ state: 'incomplete' }],
      requirements: [{ outcome: 'undecided', unanswered: 1, tasks: 4, bounds: { low: 0, high: 0.25 } }],
    });
    expect(found.requirements[0].statement).toContain('1 of 4 tasks unanswered');
  }, 60_000);

  it.each([['0.8'], ['-1'], ['101'], ['much']])('refuses %s', async (percentage) => {
    expect(await bench('-m', 'keyword', '--fail-under', percentage)).toMatchObject({
      code: 2,
      error: { code: 'option-invalid' },
    });
  });

  it('refuses a command in which it would judge nothing', async () => {
    expect(await bench('-m', 'keyword', '--dry-run', '--fail-under', '80')).toMatchObject({
      code: 2,
      error: { code: 'options-contradict' },
    });
    expect(await bench('--models', at('baselines.yaml'), '--fail-under', '80')).toMatchObject({
      code: 2,
      error: { code: 'nothing-required', message: expect.stringContaining('only baselines') },
    });
  });
});

describe('--fail-on-regression', () => {
  it('passes what answers like the reference, a run of the database or an exported one', async () => {
    for (const reference of [keyword, join(projectRoot, 'results', committed)]) {
      expect(await bench('-m', 'keyword', '--fail-on-regression', reference)).toMatchObject({
        code: 0,
        requirements: [{ requirement: 'fail-on-regression', outcome: 'passed', margin: 0.08, worse: 0 }],
      });
    }
  }, 60_000);

  it('fails what is worse by more than the registered margin', async () => {
    const found = await bench('-m', 'silent', '--fail-on-regression', keyword);
    expect(found).toMatchObject({
      code: 1,
      requirements: [{ outcome: 'failed', reference: keyword, difference: -0.34, better: 0, worse: 34 }],
    });
    expect(found.requirements[0].statement).toMatch(
      /^a loss of 8\.0 points or more in strict against .* is shown/,
    );
  });

  it('refuses a run that is not there, one over other tasks, and a plan without a margin', async () => {
    expect(await bench('-m', 'silent', '--fail-on-regression', 'nosuch')).toMatchObject({
      code: 2,
      error: { code: 'run-not-found' },
    });
    const other = (await bench('-m', 'silent', '--corpus', at('small'))).runs[0].id;
    expect(await bench('-m', 'silent', '--fail-on-regression', other)).toMatchObject({
      code: 2,
      error: { code: 'other-corpus', fix: expect.stringContaining('--corpus') },
    });
    const words = [
      '-m',
      'silent',
      '--fail-on-regression',
      keyword,
      '--registration',
      at('no-margin/github-maintainer-v1.yaml'),
    ];
    expect(await bench(...words)).toMatchObject({ code: 2, error: { code: 'margin-missing' } });
  });
});
