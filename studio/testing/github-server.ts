import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the server behaves now. */
export type GithubMood = 'fine' | 'rate-limited' | 'broken';

/** A server that speaks as much of GitHub's REST API as the tests read, to any origin, as GitHub does. */
export interface GithubServer {
  readonly url: string;
  /** `METHOD path`, in order. */
  readonly asked: readonly string[];
  mood: GithubMood;
  close(): Promise<void>;
}

const issue = (number: number, title: string, updated: string, labels: readonly string[]) => ({
  number,
  title,
  body: '',
  state: 'open',
  state_reason: null,
  user: { login: 'mira' },
  labels: labels.map((name) => ({ name })),
  assignees: [],
  comments: number,
  created_at: '2020-01-01T00:00:00Z',
  updated_at: updated,
  closed_at: null,
});

const answers: Readonly<Record<string, unknown>> = {
  '/repos/octo/widgets': {
    name: 'widgets',
    owner: { login: 'octo' },
    full_name: 'octo/widgets',
    description: null,
    default_branch: 'main',
    archived: false,
    private: false,
    has_issues: true,
    language: null,
    topics: [],
    license: null,
    stargazers_count: 1,
    forks_count: 0,
    open_issues_count: 2,
    created_at: '2019-01-01T00:00:00Z',
    pushed_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  },
  '/repos/octo/widgets/issues': [
    issue(12, 'The handle <b>squeaks</b>', new Date().toISOString(), ['bug']),
    issue(3, 'Paint it blue', '2021-02-03T00:00:00Z', []),
  ],
  '/repos/octo/widgets/pulls': [],
  '/repos/octo/widgets/tags': [
    { name: 'v2.0.0', commit: { sha: '2222222' } },
    { name: 'v1.0.0', commit: { sha: '1111111' } },
  ],
};

/** Starts the server on a free port. It knows one repository, octo/widgets. */
export async function startGithubServer(): Promise<GithubServer> {
  const asked: string[] = [];
  const state: { mood: GithubMood } = { mood: 'fine' };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(`${request.method} ${pathname}`);
    const headers = {
      'content-type': 'application/json',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'X-RateLimit-Remaining, X-RateLimit-Reset, Retry-After',
    };
    const send = (status: number, body: unknown, more: Readonly<Record<string, string>> = {}) => {
      response.writeHead(status, { ...headers, ...more });
      response.end(JSON.stringify(body));
    };
    if (state.mood === 'rate-limited') {
      const reset = String(Math.ceil(Date.now() / 1_000) + 600);
      send(
        403,
        { message: 'API rate limit exceeded for 203.0.113.7.' },
        { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
      );
    } else if (state.mood === 'broken') send(502, { message: 'Server Error' });
    else if (pathname in answers) send(200, answers[pathname]);
    else send(404, { message: 'Not Found' });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    get mood() {
      return state.mood;
    },
    set mood(mood) {
      state.mood = mood;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
