import { describe, expect, it } from 'vitest';
import { openWorld } from '../surface/open-world.ts';
import { isWrite, type OperationName, operationNames } from '../surface/operations.ts';
import { worldSchema } from '../surface/world.ts';
import { startLoopbackGitHub } from '../testing/loopback-github.ts';
import type { LoopbackAnswer } from '../testing/loopback-server.ts';
import { sampleInputs } from '../testing/sample-inputs.ts';
import { sampleWorld } from '../testing/sample-world.ts';
import { openRest } from './open-rest.ts';

const signal = new AbortController().signal;
const at = { owner: 'acme', repo: 'widgets' };
const now = () => new Date('2026-06-01T12:00:00Z');

describe('openRest', () => {
  it.each(operationNames)('gives what the world gives: %s', async (name) => {
    await using server = await startLoopbackGitHub(sampleWorld());
    const rest = openRest({ baseUrl: server.url, token: 'secret' });
    const world = openWorld(sampleWorld());
    const input = sampleInputs[name] as never;
    expect(await rest.call(name, input, { signal })).toEqual(await world.call(name, input, { signal }));
    expect(server.surface.changes()).toEqual(world.changes());
    expect(server.requests.every(({ headers }) => headers['authorization'] === 'Bearer secret')).toBe(true);
  });

  it('reads without a token, and offers no write', async () => {
    await using server = await startLoopbackGitHub(sampleWorld());
    const rest = openRest({ baseUrl: `${server.url}/` });
    expect((await rest.call('get_issue', { ...at, number: 1 }, { signal })).number).toBe(1);
    expect(server.requests[0]?.headers['authorization']).toBeUndefined();
    expect([...rest.offers].filter(isWrite)).toEqual([]);
    await expect(rest.call('close_issue', { ...at, number: 1 }, { signal })).rejects.toMatchObject({
      code: 'operation-not-offered',
    });
    expect(server.requests).toHaveLength(1);
  });

  it('reads page after page, and no more than it needs', async () => {
    const world = sampleWorld();
    const [first] = world.repositories;
    const issues = Array.from({ length: 250 }, (_, index) => ({
      number: index + 10,
      title: `Issue ${index}`,
      author: 'cy',
      createdAt: '2026-01-01T00:00:00Z',
      updatedAt: '2026-01-01T00:00:00Z',
    }));
    const large = worldSchema.parse({ ...world, repositories: [{ ...first, issues }] });
    await using server = await startLoopbackGitHub(large);
    const rest = openRest({ baseUrl: server.url });
    const all = await rest.call('list_issues', { ...at, limit: 1000 }, { signal });
    expect(new Set(all.map(({ number }) => number)).size).toBe(250);
    expect(all.some(({ isPullRequest }) => isPullRequest)).toBe(false);
    const before = server.requests.length;
    expect(await rest.call('list_issues', { ...at, limit: 150 }, { signal })).toHaveLength(150);
    expect(server.requests.length - before).toBe(2);
  });

  const status = (code: number, message: string, headers = {}): LoopbackAnswer => ({
    status: code,
    json: { message },
    headers,
  });
  it.each<[string, string, LoopbackAnswer, number | null]>([
    ['unauthorized', 'a wrong token', status(401, 'Bad credentials'), null],
    ['forbidden', 'a forbidden repository', status(403, 'Resource not accessible'), null],
    ['not-found', 'an absent one', status(404, 'Not Found'), null],
    ['gone', 'issues that are switched off', status(410, 'Issues are disabled'), null],
    ['input-invalid', 'a refused value', status(422, 'Validation Failed'), null],
    [
      'rate-limited',
      'a spent quota',
      status(403, 'API rate limit exceeded', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(now().getTime() / 1000 + 60),
      }),
      60_000,
    ],
    [
      'rate-limited',
      'a spent quota, as 429',
      status(429, 'slow down', { 'x-ratelimit-remaining': '0' }),
      null,
    ],
    [
      'abuse-limited',
      'the secondary limit',
      status(403, 'You have exceeded a secondary rate limit', { 'retry-after': '30' }),
      30_000,
    ],
    ['server-error', 'an error of the server', status(502, 'Bad Gateway'), null],
    ['wrong-shape', 'a page of HTML', { text: '<html>hello</html>' }, null],
    ['wrong-shape', 'a field that is missing', { json: { number: 1 } }, null],
    ['wrong-shape', 'half a document', { cutAfter: '{"number": 1' }, null],
    ['network', 'a closed connection', { hangUp: true }, null],
  ])('fails with %s for %s', async (code, _, fault, retryAfterMs) => {
    await using server = await startLoopbackGitHub(sampleWorld(), { fault: () => fault });
    const rest = openRest({ baseUrl: server.url, now });
    await expect(rest.call('get_issue', { ...at, number: 1 }, { signal })).rejects.toMatchObject({
      name: 'SurfaceFailure',
      code,
      retryAfterMs,
    });
    expect(server.requests).toHaveLength(1);
  });

  it('fails with network where nobody listens', async () => {
    const rest = openRest({ baseUrl: 'http://127.0.0.1:1' });
    await expect(rest.call('get_repository', at, { signal })).rejects.toMatchObject({
      code: 'network',
      retryable: true,
    });
  });

  it('stops a request that is under way', async () => {
    await using server = await startLoopbackGitHub(sampleWorld(), { fault: () => ({ silent: true }) });
    const controller = new AbortController();
    const waiting = openRest({ baseUrl: server.url }).call('get_repository', at, {
      signal: controller.signal,
    });
    setTimeout(() => controller.abort(), 20);
    await expect(waiting).rejects.toMatchObject({ code: 'aborted' });
  });

  it.each<[OperationName, object]>([
    ['get_file', { ...at, path: '../../../user' }],
    ['get_repository', { owner: '..', repo: 'user' }],
    ['list_checks', { ...at, ref: '..' }],
  ])('leaves no endpoint: %s %j', async (name, input) => {
    await using server = await startLoopbackGitHub(sampleWorld());
    const rest = openRest({ baseUrl: server.url });
    await expect(rest.call(name, input as never, { signal })).rejects.toMatchObject({
      code: 'input-invalid',
    });
    expect(server.requests).toEqual([]);
  });

  it('never tells the token', async () => {
    await using server = await startLoopbackGitHub(sampleWorld(), {
      fault: () => status(401, 'Bad credentials'),
    });
    const rest = openRest({ baseUrl: server.url, token: 'secret-token' });
    const error: unknown = await rest
      .call('get_repository', at, { signal })
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'unauthorized' });
    expect(`${String(error)} ${rest.name}`).not.toContain('secret-token');
  });
});
