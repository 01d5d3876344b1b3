import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { captureOutput } from '../testing/capture-output.ts';
import { startLoopbackGitHub } from '../testing/loopback-github.ts';
import { sampleWorld } from '../testing/sample-world.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { projectRoot } from './project.ts';
import { runCommandLine } from './run-command-line.ts';

const world = join(projectRoot, 'harness/handlers/fixtures/worlds/widgets.json');
const folder = temporaryFolder({
  'broken.json': '{"now": "2026-06-01T09:00:00Z", "repositories": [{"owner": "acme"}], "clock": 1}',
});
let logs = 0;

/** Asks the keyword router, on a world if none is named, with a log of its own. */
async function ask(request: string, ...more: readonly string[]) {
  const log = join(folder, `sessions-${logs++}.jsonl`);
  const place = more.some((word) => word === '--world' || word === '--api') ? [] : ['--world', world];
  const model = more.includes('--model') ? [] : ['--model', 'keyword'];
  const typed = ['ask', request, ...model, ...place, '--log', log, '--json', ...more];
  const { code, stdout } = await captureOutput(() => runCommandLine(typed));
  const turns = () =>
    readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  return { code, found: JSON.parse(stdout), turns, log };
}

describe('ask', () => {
  it('runs the macro that the model calls, and logs the turn', async () => {
    const { code, found, turns } = await ask('triage the pull request 51 in acme/widgets');
    expect(code).toBe(0);
    expect(found.results[0].outcome.value).toMatchObject({ number: 51, ready: false });
    expect(turns()).toEqual([found.turn]);
    expect(found.turn.toolCalls.every(({ by }: { by: string }) => by === 'macro')).toBe(true);
  });

  it('writes only with --apply, and tells what it held back', async () => {
    const request = 'close all issues in acme/widgets that are stale for 200 days';
    const dry = await ask(request);
    expect([dry.found.results[0].done.length, dry.found.results[0].planned.length]).toEqual([0, 3]);
    const done = await ask(request, '--apply');
    expect([done.found.results[0].done.length, done.found.results[0].planned.length]).toEqual([3, 0]);
  });

  it('hands over to a person, or to the model that is configured', async () => {
    const { code, turns } = await ask('write me a poem');
    expect(code).toBe(1);
    expect(turns()[0].route).toMatchObject({
      kind: 'handed-over',
      reason: 'no-call',
      to: { kind: 'person' },
    });
    const named = await ask('write me a poem', '--hand-over-to', 'qwen2.5-7b');
    expect(named.turns()[0].route.to).toEqual({ kind: 'model', model: 'qwen2.5-7b' });
  });

  it('hands over on a bail-out: silence is one', async () => {
    const { code, turns } = await ask('triage PR 50 in acme/widgets', '--model', 'silent');
    expect(code).toBe(1);
    expect(turns()[0].route.reason).toBe('bail-out');
    expect(turns()[0].bailOuts[0].code).toBe('empty-reply');
  });

  it('hands over where a confidence is wanted and none is known', async () => {
    const { turns } = await ask('triage PR 50 in acme/widgets', '--min-confidence', '0.9');
    expect(turns()[0].route.reason).toBe('low-confidence');
  });

  it('goes on with a session', async () => {
    const first = await ask('write me a poem', '--session', 'mine');
    await captureOutput(() =>
      runCommandLine(
        `ask poem -m keyword --json --session mine --log ${first.log} --world ${world}`.split(' '),
      ),
    );
    expect(first.turns().map(({ session, turn }) => [session, turn])).toEqual([
      ['mine', 1],
      ['mine', 2],
    ]);
  });

  it.each([
    ['repository-not-found', 'triage the pull request 50 in acme/absent'],
    ['pull-request-not-found', 'triage the pull request 999 in acme/widgets'],
  ])('gives the failure of the macro, with exit 1: %s', async (failure, request) => {
    const { code, turns } = await ask(request);
    expect(code).toBe(1);
    expect(turns()[0].route.dispatches[0].outcome.failure.code).toBe(failure);
  });

  it('reads from a REST API, and writes there only with a token', async () => {
    // The API's time is the machine's: one issue is stale at any time, the other at none.
    const sample = sampleWorld();
    for (const issue of sample.repositories[0]?.issues ?? []) {
      issue.updatedAt = issue.number === 1 ? '2001-01-01T00:00:00Z' : '2999-01-01T00:00:00Z';
    }
    await using server = await startLoopbackGitHub(sample);
    const triage = await ask('triage the pull request 3 in acme/widgets', '--api', server.url);
    expect(triage.found.results[0].outcome.value.blockers[0].code).toBe('checks-failed');
    const close = [
      'close all issues in acme/widgets that are stale for 30 days',
      '--api',
      server.url,
    ] as const;
    const refused = await ask(...close, '--apply');
    expect(refused.found.results[0].outcome.failure.code).toBe('capability-not-offered');
    process.env['GITHUB_TOKEN'] = 'secret';
    try {
      const done = await ask(...close, '--apply');
      expect(done.code).toBe(0);
      expect(readFileSync(done.log, 'utf8')).not.toContain('secret');
    } finally {
      delete process.env['GITHUB_TOKEN'];
    }
    expect(server.surface.changes().map(({ input }) => input['number'])).toEqual([1]);
  });

  it.each<[string, string[]]>([
    ['file-invalid', ['poem', '--world', join(folder, 'broken.json')]],
    ['model-unknown', ['poem', '--model', 'keywrod']],
    ['one-model-only', ['poem', '--model', 'keyword,silent']],
    ['model-unknown', ['poem', '--hand-over-to', 'nobody']],
    ['min-confidence', ['poem', '--min-confidence', '90']],
    ['request-empty', [' ']],
  ])('refuses with %s: %j', async (code, [request = '', ...more]) => {
    const found = await ask(request, ...more);
    expect(found.code).toBe(2);
    expect(found.found.error).toMatchObject({ code, kind: 'operator', fix: expect.any(String) });
  });

  it('refuses without a model, and a log that cannot be written', async () => {
    const bare = await captureOutput(() => runCommandLine(['ask', 'poem', '--json', '--world', world]));
    expect(JSON.parse(bare.stdout).error.code).toBe('model-not-named');
    const typed = [
      'ask',
      'poem',
      '-m',
      'keyword',
      '--json',
      '--world',
      world,
      '--log',
      '/dev/null/log.jsonl',
    ];
    const { code, stdout } = await captureOutput(() => runCommandLine(typed));
    expect(code).toBe(2);
    expect(JSON.parse(stdout).error.code).toBe('session-log-unwritable');
  });
});
