import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fixtureSchema } from '../dispatch/fixture.ts';
import { captureOutput } from '../testing/capture-output.ts';
import { startBench } from '../testing/run-bench.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { projectRoot } from './project.ts';
import { runCommandLine } from './run-command-line.ts';

const logs = join(projectRoot, 'harness', 'gate', 'logs');
const gate = (...words: string[]) => captureOutput(() => runCommandLine(['gate', ...words]));
const line = (value: unknown) => `${JSON.stringify(value)}\n`;

interface Finding {
  readonly suggestion: { readonly name: string };
  readonly turns: number;
  readonly sessions: number;
  readonly stepsSaved: number;
}

// Inside the project, where written macros find zod.
const cache = join(projectRoot, 'node_modules', '.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'gate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('gate', () => {
  it('prints what gate/README.md shows, and ends with 1', async () => {
    const names = ['generic-calls.jsonl', 'macrobench-session.jsonl'].map((name) => join(logs, name));
    const { stdout, code } = await gate(...names);
    const [, shown] =
      /<!-- generated: gate -->\n```\n\$ [^\n]*\n([\s\S]*?)```\n<!-- end: gate -->/.exec(
        readFileSync(join(projectRoot, 'harness', 'gate', 'README.md'), 'utf8'),
      ) ?? [];
    expect(stdout).toBe(shown);
    expect(code).toBe(1);
  });

  it('groups the same workflow over agents, most valuable first', async () => {
    const { stdout, code } = await gate(logs, '--json');
    const found = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(found.logs.map(({ form }: { form: string }) => form)).toEqual([
      'anthropic-messages',
      'openai-responses',
      'generic-calls',
      'macrobench',
      'openai-chat',
    ]);
    expect(
      found.findings.map((each: Finding) => [
        each.suggestion.name,
        each.turns,
        each.sessions,
        each.stepsSaved,
      ]),
    ).toEqual([
      ['label_issue_tell_author', 9, 5, 27],
      ['ask_news_issues', 3, 2, 18],
      ['fix_failing_unit_test', 1, 1, 2],
    ]);
    expect(found.coveredByHand).toMatchObject([{ macro: 'triage_pull_request', turns: 1 }]);
    expect(found.graduation.at(-1)).toEqual({ week: '2026-W47', turns: 5, carried: 2, share: 0.4 });
  });

  it('ends with 0 where macros carry every turn', async () => {
    const first = readFileSync(join(logs, 'macrobench-session.jsonl'), 'utf8').split('\n').slice(0, 2);
    const at = temporaryFolder({ 'a.jsonl': `${first.join('\n')}\n` });
    const { stdout, code } = await gate(at);
    expect(stdout).toContain('2 turns; none did by hand what no macro covers.');
    expect(code).toBe(0);
  });

  it('writes macros that type-check, run their fixtures and overwrite nothing', async () => {
    const written = await startBench(['gate', logs, '--write', '--to', folder, '--json']).ended;
    expect(written.code, written.stderr).toBe(1);
    expect(readdirSync(folder).sort()).toEqual([
      'ask-news-issues.macro.ts',
      'ask-news-issues.ts',
      'fix-failing-unit-test.macro.ts',
      'fix-failing-unit-test.ts',
      'fixtures',
      'label-issue-tell-author.macro.ts',
      'label-issue-tell-author.ts',
    ]);
    const fixture = (path: string) =>
      fixtureSchema.parse(JSON.parse(readFileSync(join(folder, 'fixtures', path), 'utf8')));
    expect(fixture('label_issue_tell_author/from-log-1.json')).toMatchObject({
      arguments: { number: 412, labels: ['bug'], apply: true },
      planned: [
        { operation: 'add_labels', input: { number: 412, labels: ['bug'] } },
        { operation: 'add_comment', input: { number: 412, body: 'Thanks, labelled.' } },
      ],
      expected: { value: { getIssue: { title: 'Crash when the tank is empty', author: 'mia' } } },
    });
    expect(
      fixture('ask_news_issues/from-log-1.json')
        .planned.map(({ input }) => input['number'])
        .sort(),
    ).toEqual([412, 433, 440]);
    expect(fixture('fix_failing_unit_test/from-log-1.json').expected).toEqual({
      failure: { code: 'step-not-encoded', step: 'read' },
    });
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: join(projectRoot, 'tsconfig.json'), include: ['./*.ts'] }),
    );
    const tsc = join(projectRoot, 'node_modules', 'typescript', 'bin', 'tsc');
    const checked = spawnSync(process.execPath, [tsc, '--noEmit', '-p', folder], { encoding: 'utf8' });
    expect(checked.stdout).toBe('');
    expect(checked.status).toBe(0);

    writeFileSync(join(folder, 'ask-news-issues.ts'), '// mine\n');
    const again = JSON.parse((await gate(logs, '--write', '--to', folder, '--json')).stdout);
    expect(again.written.flatMap(({ files }: { files: string[] }) => files)).toEqual([]);
    expect(readFileSync(join(folder, 'ask-news-issues.ts'), 'utf8')).toBe('// mine\n');
  }, 300_000);

  it('prints a warning for each place, as CI reads it, and nothing else that CI would obey', async () => {
    const call = (tool: string, request: string) => ({ session: 's', turn: 1, tool, arguments: {}, request });
    const request = '::stop-commands::x\n::error::gotcha\u001b[2J';
    const at = temporaryFolder({
      'a,b.jsonl': ['::set-output name=a::b', 'two', 'three']
        .map((tool) => line(call(tool, request)))
        .join(''),
    });
    const { stdout } = await gate(at, '--annotations', 'github');
    const commands = stdout.split('\n').filter((each) => /^\s*(?:::|##\[)/.test(each));
    expect(commands).toHaveLength(1);
    expect(commands[0]).toMatch(/^::warning file=[^,]*a%2Cb\.jsonl,line=1,title=[^:,]*::3 raw tool calls/);
    expect(stdout).not.toContain('\u001b[2J');
  });

  it('shows no secret of a log, not even where it is written', async () => {
    const secret = `ghp_${'s3cR'.repeat(9)}`;
    const call = (tool: string, turn: number) => ({
      session: 's',
      turn,
      tool,
      arguments: { token: secret, url: `https://x:${secret}@h/p`, note: secret, number: turn + 10 },
      request: `Deploy ${turn + 10} with ${secret}`,
      result: { key: secret },
    });
    const at = temporaryFolder({
      'a.jsonl': [1, 2]
        .flatMap((turn) => ['get', 'push', 'tell'].map((tool) => line(call(tool, turn))))
        .join(''),
    });
    const text = await gate(at);
    const json = await gate(at, '--json', '--annotations', 'github');
    const to = join(folder, 'secret');
    const written = await startBench(['gate', at, '--write', '--to', to, '--json']).ended;
    const { files } = JSON.parse(written.stdout).written[0];
    const all = [
      text.stdout,
      text.stderr,
      json.stdout,
      ...files.map((file: string) => readFileSync(file, 'utf8')),
    ];
    expect(files.length).toBeGreaterThan(2);
    expect(all.join('\n')).not.toContain('s3cR');
  }, 120_000);

  it('leaves out a last line that broke off, and says so', async () => {
    const whole = readFileSync(join(logs, 'generic-calls.jsonl'), 'utf8');
    const at = temporaryFolder({ 'a.jsonl': whole.slice(0, -30) });
    const { stdout, code } = await gate(at);
    expect(stdout).toContain('line 8 broke off and was left out');
    expect(code).toBe(1);
  });

  it.each([
    ['a text', 'no JSON here\nnor here\n', 'log-form-unknown', ':1'],
    ['JSON of another kind', line({ id: 1, text: 'x' }), 'log-form-unknown', ':1'],
    [
      'a line that broke off in the middle',
      `${line({ session: 's', turn: 1, tool: 't', arguments: {} })}{"session":\n${line({ session: 's', turn: 1, tool: 't', arguments: {} })}`,
      'log-invalid',
      ':2',
    ],
    [
      'a line that is not what its form promises',
      line({ session: 's', turn: 1, tool: 't', arguments: 'x' }) + line({ session: 's', turn: 1, tool: 3 }),
      'log-invalid',
      ':2',
    ],
  ])('refuses a log with %s', async (_, text, code, place) => {
    const at = temporaryFolder({ 'a.jsonl': text });
    const found = await gate(at, '--json');
    const { error } = JSON.parse(found.stdout);
    expect(found.code).toBe(2);
    expect(error).toMatchObject({ kind: 'operator', code });
    expect(error.problems[0].where).toMatch(new RegExp(`a\\.jsonl${place}$`));
  });

  it.each([
    ['a log that is not there', ['/absent/log.jsonl'], 'log-unreadable'],
    ['a folder without logs', [folder], 'no-log'],
    ['no number of suggestions', [logs, '--limit', '0'], 'limit-invalid'],
  ])('refuses %s', async (_, words, code) => {
    const found = await gate(...words, '--json');
    expect(JSON.parse(found.stdout).error.code).toBe(code);
    expect(found.code).toBe(2);
  });

  it('reads megabyte lines and shows a line of them', async () => {
    const call = (tool: string) => ({
      session: 's',
      turn: 1,
      tool,
      arguments: { text: 'x'.repeat(2_000_000) },
      request: 'y '.repeat(500_000),
    });
    const at = temporaryFolder({
      'a.jsonl': ['one', 'two', 'three'].map((tool) => line(call(tool))).join(''),
    });
    const { stdout, code } = await gate(at);
    expect(code).toBe(1);
    expect(Math.max(...stdout.split('\n').map((each) => each.length))).toBeLessThan(400);
  });
});
