import { describe, expect, it } from 'vitest';
import { sampleInputs } from '../testing/sample-inputs.ts';
import { sampleWorld } from '../testing/sample-world.ts';
import { openWorld } from './open-world.ts';
import type { OperationInput, OperationName } from './operations.ts';
import { operationNames, operations } from './operations.ts';
import type { SurfaceFailureCode } from './surface-failure.ts';
import { worldSchema } from './world.ts';

const at = { owner: 'acme', repo: 'widgets' };
const never = new AbortController().signal;
const open = () => {
  const surface = openWorld(sampleWorld());
  return {
    ...surface,
    ask: <Name extends OperationName>(name: Name, input: OperationInput<Name>) =>
      surface.call(name, input, { signal: never }),
  };
};

describe('openWorld', () => {
  it.each(operationNames)('gives what the schema of %s promises', async (name) => {
    const output = await open().ask(name, sampleInputs[name] as never);
    expect(operations[name].output.safeParse(output).error).toBeUndefined();
  });

  it('lists issues without pull requests, by label, newest first', async () => {
    const { ask } = open();
    expect((await ask('list_issues', at)).map(({ number }) => number)).toEqual([2, 1]);
    expect((await ask('list_issues', { ...at, label: 'Bug' })).map(({ number }) => number)).toEqual([1]);
    const oldest = await ask('list_issues', { ...at, direction: 'asc', limit: 1 });
    expect(oldest.map(({ number }) => number)).toEqual([1]);
  });

  it('reads a pull request as an issue, and says that it is one', async () => {
    expect((await open().ask('get_issue', { ...at, number: 3 })).isPullRequest).toBe(true);
  });

  it('compares refs along the parents, oldest first', async () => {
    const { ask } = open();
    const ahead = await ask('compare_commits', { ...at, base: 'v1.0.0', head: 'main' });
    expect(ahead.status).toBe('ahead');
    expect(ahead.commits.map(({ message }) => message)).toEqual(['Add a lid (#4)', 'Fix the lid']);
    const apart = await ask('compare_commits', { ...at, base: 'main', head: 'paint' });
    expect([apart.status, apart.aheadBy, apart.behindBy]).toEqual(['diverged', 1, 1]);
  });

  it('finds the commits that touch a file', async () => {
    const found = await open().ask('list_commits', { ...at, path: 'lid.ts' });
    expect(found.map(({ author }) => author)).toEqual(['ada', 'bo']);
  });

  it('keeps writes in a change list, with defaults, and leaves the opened world as it was', async () => {
    const world = sampleWorld();
    const surface = openWorld(world);
    await surface.call('close_issue', { ...at, number: 1 }, { signal: never });
    expect(surface.changes()).toEqual([
      { operation: 'close_issue', input: { ...at, number: 1, reason: 'completed' } },
    ]);
    expect(surface.world().repositories[0]?.issues[0]).toMatchObject({
      state: 'closed',
      closedAt: '2026-06-01T12:00:00Z',
    });
    expect(world).toEqual(sampleWorld());
  });

  it('starts failed jobs again and nothing else', async () => {
    const { ask, world } = open();
    await ask('rerun_workflow', { ...at, run_id: 100, failed_jobs_only: true });
    const run = world().repositories[0]?.workflowRuns[0];
    expect(run).toMatchObject({ status: 'queued', attempt: 2 });
    expect(run?.jobs.map(({ status }) => status)).toEqual(['queued', 'completed']);
  });

  it.each<[SurfaceFailureCode, OperationName, object]>([
    ['not-found', 'get_repository', { owner: 'acme', repo: 'absent' }],
    ['not-found', 'get_issue', { ...at, number: 99 }],
    ['not-found', 'get_pull_request', { ...at, number: 1 }],
    ['not-found', 'compare_commits', { ...at, base: 'v9', head: 'main' }],
    ['gone', 'get_job_log', { ...at, job_id: 102 }],
    ['input-invalid', 'get_issue', { ...at, number: 0 }],
    ['input-invalid', 'get_issue', { ...at, number: 1, extra: true }],
    ['input-invalid', 'request_reviewers', { ...at, number: 3, reviewers: ['bo'] }],
  ])('fails with %s: %s %j', async (code, name, input) => {
    const { ask, changes } = open();
    await expect(ask(name, input as never)).rejects.toMatchObject({
      name: 'SurfaceFailure',
      code,
      operation: name,
    });
    expect(changes()).toEqual([]);
  });

  it('refuses a second start of a run that is under way', async () => {
    const { ask } = open();
    await ask('rerun_workflow', { ...at, run_id: 100 });
    await expect(ask('rerun_workflow', { ...at, run_id: 100 })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('refuses writes to an archived repository, what it does not offer, and what was stopped', async () => {
    const world = sampleWorld();
    const archived = {
      ...world,
      repositories: world.repositories.map((each) => ({ ...each, archived: true })),
    };
    const close = (surface: ReturnType<typeof openWorld>, signal = never) =>
      surface.call('close_issue', { ...at, number: 1 }, { signal });
    await expect(close(openWorld(archived))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(close(openWorld(world, { offers: new Set() }))).rejects.toMatchObject({
      code: 'operation-not-offered',
    });
    await expect(close(openWorld(world), AbortSignal.abort())).rejects.toMatchObject({ code: 'aborted' });
  });
});

describe('worldSchema', () => {
  it('refuses unknown keys', () => {
    expect(worldSchema.safeParse({ ...sampleWorld(), clock: 1 }).success).toBe(false);
  });
});
