import type { Json } from '../domain/json.ts';
import { openWorld, type WorldSurface } from '../surface/open-world.ts';
import type { OperationInput, OperationName, OperationOutput } from '../surface/operations.ts';
import { SurfaceFailure } from '../surface/surface-failure.ts';
import type { World } from '../surface/world.ts';
import {
  commentWire,
  commitWire,
  issueWire,
  jobWire,
  pullWire,
  repositoryWire,
  runWire,
} from './github-wire.ts';
import {
  type LoopbackAnswer,
  type LoopbackServer,
  type SeenRequest,
  startLoopbackServer,
} from './loopback-server.ts';

/** A GitHub on 127.0.0.1, over a world in memory. */
export interface LoopbackGitHub extends LoopbackServer {
  readonly surface: WorldSurface;
}

/**
 * Starts a server that speaks the part of GitHub's REST API that the surface needs, over a world. Writes want a
 * token; `fault` may answer first.
 */
export async function startLoopbackGitHub(
  world: World,
  options: { readonly fault?: (request: SeenRequest) => LoopbackAnswer | null } = {},
): Promise<LoopbackGitHub> {
  const surface = openWorld(world);
  const server = await startLoopbackServer(async (request) => {
    const fault = options.fault?.(request) ?? null;
    if (fault !== null) return fault;
    if (request.method !== 'GET' && request.headers['authorization'] === undefined) {
      return { status: 401, json: { message: 'Requires authentication' } };
    }
    try {
      return await answer(surface, request);
    } catch (error) {
      if (!(error instanceof SurfaceFailure)) throw error;
      return { status: statuses[error.code] ?? 500, json: { message: error.message } };
    }
  });
  return { ...server, surface };
}

const statuses: Readonly<Record<string, number>> = {
  'not-found': 404,
  gone: 410,
  forbidden: 403,
  conflict: 409,
  'input-invalid': 422,
};

async function answer(surface: WorldSurface, request: SeenRequest): Promise<LoopbackAnswer> {
  const url = new URL(request.path, 'http://github.test');
  const query = Object.fromEntries(url.searchParams);
  const signal = new AbortController().signal;
  const ask = <Name extends OperationName>(name: Name, input: OperationInput<Name>) =>
    surface.call(name, input, { signal });
  const page = (items: readonly unknown[]): Json[] => {
    const size = Number(query['per_page'] ?? 30);
    const from = (Number(query['page'] ?? 1) - 1) * size;
    return items.slice(from, from + size) as Json[];
  };
  const json = (value: unknown, status = 200): LoopbackAnswer => ({ status, json: value as Json });
  const limit = 1000;

  const user = /^\/users\/([^/]+)$/.exec(url.pathname);
  const [, owner = '', repo = '', rest = ''] =
    /^\/repos\/([^/]+)\/([^/]+)(?:\/(.*))?$/
      .exec(url.pathname)
      ?.map((part) => decodeURIComponent(part ?? '')) ?? [];
  const at = { owner, repo };
  if (user !== null) {
    const [first] = surface.world().repositories;
    const found = await ask('get_user', {
      owner: first?.owner ?? '',
      repo: first?.name ?? '',
      login: decodeURIComponent(user[1] ?? ''),
    });
    return json({ ...found, type: found.type === 'user' ? 'User' : 'Bot' });
  }
  if (owner === '') return { status: 404, json: { message: 'Not Found' } };
  const number = Number(/^(?:issues|pulls|actions\/(?:runs|jobs))\/(\d+)/.exec(rest)?.[1] ?? 0);
  const route = `${request.method} ${rest.replace(/\/\d+(?=\/|$)/, '/N')}`;
  const state = (query['state'] ?? 'open') as 'open';
  const direction = (query['direction'] ?? 'desc') as 'desc';
  switch (route) {
    case 'GET ':
      return json(repositoryWire(await ask('get_repository', at)));
    case 'GET issues': {
      const label = query['labels'];
      const issues = await ask('list_issues', {
        ...at,
        state,
        direction,
        sort: (query['sort'] ?? 'created') as 'created',
        limit,
        ...(label === undefined ? {} : { label }),
      });
      // As GitHub does, pull requests stand among the issues.
      const pulls = await ask('list_pull_requests', { ...at, state, limit });
      const mixed = await Promise.all(pulls.map((pull) => ask('get_issue', { ...at, number: pull.number })));
      return json(page([...mixed, ...issues].map(issueWire)));
    }
    case 'GET issues/N':
      return json(issueWire(await ask('get_issue', { ...at, number })));
    case 'PATCH issues/N': {
      const reason = String(request.body['state_reason']) as 'completed';
      return json(issueWire(await ask('close_issue', { ...at, number, reason })));
    }
    case 'GET issues/N/comments':
      return json(page((await ask('list_comments', { ...at, number, limit })).map(commentWire)));
    case 'POST issues/N/comments':
      return json(
        commentWire(await ask('add_comment', { ...at, number, body: String(request.body['body']) })),
        201,
      );
    case 'POST issues/N/labels': {
      const { labels } = await ask('add_labels', { ...at, number, labels: strings(request.body['labels']) });
      return json(labels.map((name) => ({ name, description: null })));
    }
    case 'GET labels':
      return json(page(await ask('list_labels', { ...at, limit })));
    case 'GET pulls': {
      const sort = (query['sort'] ?? 'created') as 'created';
      return json(
        page((await ask('list_pull_requests', { ...at, state, sort, direction, limit })).map(pullWire)),
      );
    }
    case 'GET pulls/N': {
      const pull = await ask('get_pull_request', { ...at, number });
      return json({
        ...pullWire(pull),
        mergeable: pull.mergeable,
        mergeable_state: pull.mergeState ?? 'not told',
        additions: pull.additions,
        deletions: pull.deletions,
        changed_files: pull.changedFileCount,
      });
    }
    case 'GET pulls/N/files': {
      const files = await ask('list_pull_request_files', { ...at, number, limit });
      return json(
        page(
          files.map(({ path, patch, ...file }) => ({
            filename: path,
            ...file,
            ...(patch === null ? {} : { patch }),
          })),
        ),
      );
    }
    case 'GET pulls/N/commits':
      return json(page((await ask('list_pull_request_commits', { ...at, number, limit })).map(commitWire)));
    case 'GET pulls/N/reviews':
      return json(
        page(
          (await ask('list_reviews', { ...at, number, limit })).map(
            ({ author, state: verdict, body, submittedAt }) => ({
              user: { login: author },
              state: verdict.toUpperCase(),
              body,
              submitted_at: submittedAt,
            }),
          ),
        ),
      );
    case 'POST pulls/N/requested_reviewers': {
      const reviewers = strings(request.body['reviewers']);
      return json(pullWire(await ask('request_reviewers', { ...at, number, reviewers })), 201);
    }
    case 'GET tags': {
      const tags = await ask('list_tags', { ...at, limit });
      return json(page(tags.map(({ name, sha }) => ({ name, commit: { sha } }))));
    }
    case 'GET commits': {
      const { sha, path } = query;
      const given = { ...(sha === undefined ? {} : { ref: sha }), ...(path === undefined ? {} : { path }) };
      return json(page((await ask('list_commits', { ...at, ...given, limit })).map(commitWire)));
    }
    case 'GET actions/runs': {
      const { branch } = query;
      const given = branch === undefined ? {} : { branch };
      const runs = await ask('list_workflow_runs', { ...at, ...given, limit });
      return json({ total_count: runs.length, workflow_runs: page(runs.map(runWire)) });
    }
    case 'GET actions/runs/N':
      return json(runWire(await ask('get_workflow_run', { ...at, run_id: number })));
    case 'GET actions/runs/N/jobs': {
      const jobs = await ask('list_workflow_jobs', { ...at, run_id: number, limit });
      return json({ jobs: page(jobs.map(jobWire)) });
    }
    case 'POST actions/runs/N/rerun':
    case 'POST actions/runs/N/rerun-failed-jobs':
      await ask('rerun_workflow', { ...at, run_id: number, failed_jobs_only: route.endsWith('jobs') });
      return json({}, 201);
    case 'GET actions/jobs/N/logs':
      return {
        text: (await ask('get_job_log', { ...at, job_id: number })).text,
        type: 'text/plain; charset=utf-8',
      };
    default:
      return json(await unnumbered({ ask, at, rest, query, page }));
  }
}

type Ask = <Name extends OperationName>(
  name: Name,
  input: OperationInput<Name>,
) => Promise<OperationOutput<Name>>;

/** Routes with a ref or a path in them. */
async function unnumbered(options: {
  readonly ask: Ask;
  readonly at: { readonly owner: string; readonly repo: string };
  readonly rest: string;
  readonly query: Readonly<Record<string, string>>;
  readonly page: (items: readonly unknown[]) => Json[];
}): Promise<Json> {
  const { ask, at, rest, query, page } = options;
  const checksOf = /^commits\/(.+)\/(check-runs|status)$/.exec(rest);
  if (checksOf?.[1] !== undefined) {
    const checks = await ask('list_checks', { ...at, ref: checksOf[1], limit: 1000 });
    return checksOf[2] === 'status' ? { statuses: [] } : { check_runs: page(checks) };
  }
  const [, base, head] = /^compare\/(.+)\.\.\.(.+)$/.exec(rest) ?? [];
  if (base !== undefined && head !== undefined) {
    const { status, aheadBy, behindBy, commits } = await ask('compare_commits', { ...at, base, head });
    return { status, ahead_by: aheadBy, behind_by: behindBy, commits: page(commits.map(commitWire)) };
  }
  const [, path] = /^contents\/(.+)$/.exec(rest) ?? [];
  if (path !== undefined) {
    const ref = query['ref'];
    const { text } = await ask('get_file', { ...at, path, ...(ref === undefined ? {} : { ref }) });
    const content = Buffer.from(text)
      .toString('base64')
      .replace(/(.{60})/g, '$1\n');
    return { type: 'file', encoding: 'base64', content };
  }
  throw new SurfaceFailure({ code: 'not-found', operation: 'get_repository', message: 'Not Found' });
}

function strings(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
