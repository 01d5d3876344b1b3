import { z } from 'zod';
import type { JsonObject } from '../domain/json.ts';
import type { FilledInput, OperationName, OperationOutput } from '../surface/operations.ts';
import { comparisonSchema } from '../surface/records.ts';
import type { RestClient } from './rest-client.ts';
import { restPath } from './rest-path.ts';
import {
  changedFileWire,
  checkRunWire,
  commentWire,
  commitStatusWire,
  commitWire,
  issueWire,
  labelWire,
  pullRequestSummaryWire,
  pullRequestWire,
  repositoryWire,
  reviewWire,
  userWire,
  workflowJobWire,
  workflowRunWire,
} from './rest-records.ts';

type RestOperations = {
  readonly [Name in OperationName]: (
    client: RestClient,
    input: FilledInput<Name>,
  ) => Promise<OperationOutput<Name>>;
};

const get = (path: string) => ({ method: 'GET', path }) as const;

/** A list whose pages are plain arrays. */
const plainList = async <Item>(
  client: RestClient,
  path: string,
  item: z.ZodType<Item>,
  options: { readonly limit: number; readonly parameters?: JsonObject },
): Promise<Item[]> => [
  ...(await client.list(path, { page: z.array(item), items: (page: Item[]) => page, ...options })),
];

/** A log: text, or bytes where the storage names no charset. */
const logWire = z.union([
  z.string(),
  z.instanceof(ArrayBuffer).transform((bytes) => new TextDecoder().decode(bytes)),
]);

/** Every operation of the surface, as requests to the REST API. */
export const restOperations: RestOperations = {
  get_repository: (client, { owner, repo }) =>
    client.one(get(restPath`/repos/${owner}/${repo}`), repositoryWire),
  get_issue: (client, { owner, repo, number }) =>
    client.one(get(restPath`/repos/${owner}/${repo}/issues/${number}`), issueWire),
  list_issues: async (client, { owner, repo, state, label, sort, direction, limit }) => [
    ...(await client.list(restPath`/repos/${owner}/${repo}/issues`, {
      page: z.array(issueWire),
      items: (page) => page,
      keep: ({ isPullRequest }) => !isPullRequest,
      limit,
      parameters: { state, sort, direction, ...(label === undefined ? {} : { labels: label }) },
    })),
  ],
  list_comments: (client, { owner, repo, number, limit }) =>
    plainList(client, restPath`/repos/${owner}/${repo}/issues/${number}/comments`, commentWire, { limit }),
  list_labels: (client, { owner, repo, limit }) =>
    plainList(client, restPath`/repos/${owner}/${repo}/labels`, labelWire, { limit }),
  get_pull_request: (client, { owner, repo, number }) =>
    client.one(get(restPath`/repos/${owner}/${repo}/pulls/${number}`), pullRequestWire),
  list_pull_requests: (client, { owner, repo, state, sort, direction, limit }) =>
    plainList(client, restPath`/repos/${owner}/${repo}/pulls`, pullRequestSummaryWire, {
      limit,
      parameters: { state, sort, direction },
    }),
  list_pull_request_files: (client, { owner, repo, number, limit }) =>
    plainList(client, restPath`/repos/${owner}/${repo}/pulls/${number}/files`, changedFileWire, { limit }),
  list_pull_request_commits: (client, { owner, repo, number, limit }) =>
    plainList(client, restPath`/repos/${owner}/${repo}/pulls/${number}/commits`, commitWire, { limit }),
  list_reviews: (client, { owner, repo, number, limit }) =>
    plainList(client, restPath`/repos/${owner}/${repo}/pulls/${number}/reviews`, reviewWire, { limit }),
  list_checks: async (client, { owner, repo, ref, limit }) => {
    const runs = await client.list(restPath`/repos/${owner}/${repo}/commits/${ref}/check-runs`, {
      page: z.object({ check_runs: z.array(checkRunWire) }),
      items: ({ check_runs }) => check_runs,
      limit,
    });
    const statuses = await client.list(restPath`/repos/${owner}/${repo}/commits/${ref}/status`, {
      page: z.object({ statuses: z.array(commitStatusWire) }),
      items: (page) => page.statuses,
      limit,
    });
    return [...runs, ...statuses].slice(0, limit);
  },
  list_commits: (client, { owner, repo, ref, path, limit }) =>
    plainList(client, restPath`/repos/${owner}/${repo}/commits`, commitWire, {
      limit,
      parameters: {
        ...(ref === undefined ? {} : { sha: ref }),
        ...(path === undefined ? {} : { path }),
      },
    }),
  compare_commits: async (client, { owner, repo, base, head }) => {
    const page = z.object({
      status: comparisonSchema.shape.status,
      ahead_by: z.int(),
      behind_by: z.int(),
      commits: z.array(commitWire),
    });
    const pages: z.output<typeof page>[] = [];
    const commits = await client.list(restPath`/repos/${owner}/${repo}/compare/${base}...${head}`, {
      page,
      items: (each) => {
        pages.push(each);
        return each.commits;
      },
      limit: 10_000,
    });
    const [first] = pages;
    if (first === undefined) throw client.failure('wrong-shape', 'a comparison without a page');
    return {
      status: first.status,
      aheadBy: first.ahead_by,
      behindBy: first.behind_by,
      commits: [...commits],
    };
  },
  list_tags: (client, { owner, repo, limit }) =>
    plainList(
      client,
      restPath`/repos/${owner}/${repo}/tags`,
      z
        .object({ name: z.string(), commit: z.object({ sha: z.string() }) })
        .transform(({ name, commit }) => ({ name, sha: commit.sha })),
      { limit },
    ),
  get_file: async (client, { owner, repo, path, ref }) => {
    const parts = path.split('/').filter((part) => part !== '');
    const encoded = parts.map((part) => restPath`${part}`).join('/');
    const file = z.object({
      type: z.string(),
      encoding: z.string().optional(),
      content: z.string().optional(),
    });
    const found = await client.one(
      get(`${restPath`/repos/${owner}/${repo}/contents/`}${encoded}`),
      z.union([file, z.array(z.unknown())]),
      ref === undefined ? {} : { ref },
    );
    if (Array.isArray(found) || found.type !== 'file') {
      throw client.failure('input-invalid', `${path} is no file`);
    }
    if (found.encoding !== 'base64' || found.content === undefined) {
      throw client.failure('input-invalid', `${path} is too large to be read`);
    }
    const bytes = Uint8Array.from(atob(found.content.replace(/\s/g, '')), (letter) => letter.charCodeAt(0));
    return { path, text: new TextDecoder().decode(bytes) };
  },
  get_workflow_run: (client, { owner, repo, run_id }) =>
    client.one(get(restPath`/repos/${owner}/${repo}/actions/runs/${run_id}`), workflowRunWire),
  list_workflow_runs: async (client, { owner, repo, branch, limit }) => [
    ...(await client.list(restPath`/repos/${owner}/${repo}/actions/runs`, {
      page: z.object({ workflow_runs: z.array(workflowRunWire) }),
      items: ({ workflow_runs }) => workflow_runs,
      limit,
      parameters: branch === undefined ? {} : { branch },
    })),
  ],
  list_workflow_jobs: async (client, { owner, repo, run_id, limit }) => [
    ...(await client.list(restPath`/repos/${owner}/${repo}/actions/runs/${run_id}/jobs`, {
      page: z.object({ jobs: z.array(workflowJobWire) }),
      items: ({ jobs }) => jobs,
      limit,
    })),
  ],
  get_job_log: async (client, { owner, repo, job_id }) => {
    const path = restPath`/repos/${owner}/${repo}/actions/jobs/${job_id}/logs`;
    return { jobId: job_id, text: await client.one(get(path), logWire) };
  },
  get_user: (client, { login }) => client.one(get(restPath`/users/${login}`), userWire),

  close_issue: (client, { owner, repo, number, reason }) =>
    client.one({ method: 'PATCH', path: restPath`/repos/${owner}/${repo}/issues/${number}` }, issueWire, {
      state: 'closed',
      state_reason: reason,
    }),
  add_comment: (client, { owner, repo, number, body }) =>
    client.one(
      { method: 'POST', path: restPath`/repos/${owner}/${repo}/issues/${number}/comments` },
      commentWire,
      { body },
    ),
  add_labels: async (client, { owner, repo, number, labels }) => {
    const path = restPath`/repos/${owner}/${repo}/issues/${number}`;
    await client.one({ method: 'POST', path: `${path}/labels` }, z.array(labelWire), { labels });
    return client.one(get(path), issueWire);
  },
  request_reviewers: (client, { owner, repo, number, reviewers }) =>
    client.one(
      { method: 'POST', path: restPath`/repos/${owner}/${repo}/pulls/${number}/requested_reviewers` },
      pullRequestSummaryWire,
      { reviewers },
    ),
  rerun_workflow: async (client, { owner, repo, run_id, failed_jobs_only }) => {
    const path = restPath`/repos/${owner}/${repo}/actions/runs/${run_id}`;
    const which = failed_jobs_only ? 'rerun-failed-jobs' : 'rerun';
    await client.one({ method: 'POST', path: `${path}/${which}` }, z.unknown());
    return { runId: run_id };
  },
};
