import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { captureOutput } from '../testing/capture-output.ts';
import { startLoopbackGitHub } from '../testing/loopback-github.ts';
import { sampleWorld } from '../testing/sample-world.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { runCommandLine } from './run-command-line.ts';

const bench = async (...typed: string[]) => {
  const { code, stdout } = await captureOutput(() => runCommandLine(['macro', ...typed, '--json']));
  return { code, found: JSON.parse(stdout) };
};

const world = { now: '2026-06-01T09:00:00Z', repositories: [{ owner: 'a', name: 'b' }] };
const arguments_ = { owner: 'a', repo: 'b', number: 1 };
const fixture = (fields: object) =>
  JSON.stringify({
    id: 'absent',
    macro: 'triage_issue',
    world,
    arguments: arguments_,
    expected: { failure: { code: 'issue-not-found', step: 'issue' } },
    ...fields,
  });

describe('macro test', () => {
  it('holds for a fixture that is right, and exits 1 with the place for one that is not', async () => {
    const right = temporaryFolder({ 'triage_issue/absent.json': fixture({}) });
    expect(await bench('test', '--fixtures', right)).toMatchObject({ code: 0, found: { held: true } });
    const expected = { failure: { code: 'is-a-pull-request', step: 'issue' } };
    const wrong = temporaryFolder({ 'triage_issue/absent.json': fixture({ expected }) });
    const { code, found } = await bench('test', '--fixtures', wrong);
    expect(code).toBe(1);
    expect(found.fixtures[0].differences).toEqual([
      { path: 'outcome.failure.code', expected: 'is-a-pull-request', found: 'issue-not-found' },
    ]);
  });

  it.each<[string, Record<string, string>]>([
    ['fixture-misplaced', { 'triage_issue/other.json': fixture({}) }],
    ['file-invalid', { 'triage_issue/absent.json': fixture({ wrold: 1 }) }],
    ['file-invalid', { 'triage_issue/absent.json': fixture({ world: undefined }) }],
    ['file-not-found', { 'triage_issue/absent.json': fixture({ world: 'worlds/absent.json' }) }],
  ])('refuses with %s: %j', async (code, files) => {
    const found = await bench('test', '--fixtures', temporaryFolder(files));
    expect(found.code).toBe(2);
    expect(found.found.error.code).toBe(code);
  });

  it('refuses an unknown macro and a folder that is not there', async () => {
    expect((await bench('test', 'triage_isue')).found.error).toMatchObject({
      code: 'macro-unknown',
      message: expect.stringContaining('triage_issue'),
    });
    const absent = join(temporaryFolder({}), 'absent');
    expect((await bench('test', '--fixtures', absent)).found.error.code).toBe('folder-not-found');
  });
});

describe('macro lint', () => {
  it('finds macros without fixtures, failures and capabilities without one', async () => {
    const few = temporaryFolder({ 'triage_issue/absent.json': fixture({}) });
    const { code, found } = await bench('lint', '--fixtures', few);
    expect(code).toBe(2);
    const texts = found.error.problems.map(
      (problem: { where: string; found: string }) => `${problem.where}: ${problem.found}`,
    );
    expect(texts).toContain('suggest_reviewers: no fixture');
    expect(texts).toContain('triage_issue: no fixture with a value');
    expect(texts).toContain('triage_issue: no fixture that fails with is-a-pull-request');
    expect(texts).toContain('triage_issue: capability list_labels, which no fixture uses');
  });
});

describe('macro record', () => {
  const given = JSON.stringify({ owner: 'acme', repo: 'widgets', number: 1 });

  it('records from a live surface, renews, and shows what differs', async () => {
    const folder = temporaryFolder({ 'triage_issue/absent.json': fixture({}) });
    const file = join(folder, 'triage_issue', 'mine.json');
    await using server = await startLoopbackGitHub(sampleWorld());
    const from = ['--fixtures', folder, '--api', server.url];
    const shown = await bench('record', 'triage_issue', '--id', 'mine', '--arguments', given, ...from);
    expect([shown.code, existsSync(file)]).toEqual([0, false]);
    await bench('record', 'triage_issue', '--id', 'mine', '--arguments', given, '--write', ...from);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      recorded: { from: server.url },
      expected: { value: { number: 1, kind: 'bug' } },
    });
    expect((await bench('test', '--fixtures', folder)).found.held).toBe(true);

    const signal = new AbortController().signal;
    await server.surface.call('close_issue', { owner: 'acme', repo: 'widgets', number: 1 }, { signal });
    const again = await bench('record', ...from);
    expect(again.found.fixtures).toHaveLength(1);
    expect(again.found.fixtures[0].differences).toContainEqual({
      path: 'expected.value.state',
      expected: 'open',
      found: 'closed',
    });
    expect(server.surface.changes()).toHaveLength(1);
  });

  it('keeps nothing of a surface that fails for its own reasons', async () => {
    const folder = temporaryFolder({});
    const from = ['--fixtures', folder, '--api', 'http://127.0.0.1:1'];
    const { found } = await bench(
      'record',
      'triage_issue',
      '--id',
      'x',
      '--arguments',
      given,
      '--write',
      ...from,
    );
    expect(found.error.code).toBe('recording-incomplete');
    expect(existsSync(join(folder, 'triage_issue'))).toBe(false);
  });

  it.each<[string, string[]]>([
    ['recording-unnamed', ['--arguments', '{}']],
    ['recording-unnamed', ['triage_issue', '--arguments', '{}', '--id', 'Not A Name']],
    ['arguments-unreadable', ['triage_issue', '--arguments', '[1]', '--id', 'x']],
    ['recording-incomplete', ['triage_issue', '--arguments', '{"owner":1}', '--id', 'x']],
    ['fixture-by-hand', ['triage_issue', '--arguments', '{}', '--id', 'typo']],
    ['fixture-not-recorded', ['--id', 'typo']],
  ])('refuses with %s: %j', async (code, typed) => {
    const { found, code: exit } = await bench('record', ...typed, '--api', 'http://127.0.0.1:1');
    expect(exit).toBe(2);
    expect(found.error.code).toBe(code);
  });
});
