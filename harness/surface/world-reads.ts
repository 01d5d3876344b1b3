import { history, resolveRef } from './commit-graph.ts';
import type { FilledInput, OperationName, OperationOutput, WriteName } from './operations.ts';
import type { World, WorldCommit, WorldPullRequest, WorldRepository } from './world.ts';
import {
  commitRecord,
  issueRecord,
  pullRequestAsIssue,
  pullRequestRecord,
  pullRequestSummaryRecord,
  workflowRunRecord,
} from './world-records.ts';

/** Where an operation looks: the world, and the repository that its input names. */
export interface Place {
  readonly world: World;
  readonly repository: WorldRepository;
}

/** What a read gives when the world lacks the thing: a sentence that names it. */
export class NotInWorld extends Error {}

type Reads = {
  readonly [Name in Exclude<OperationName, WriteName>]: (
    place: Place,
    input: FilledInput<Name>,
  ) => OperationOutput<Name>;
};

/** Every read of the surface, over a world. */
export const worldReads: Reads = {
  get_repository: ({ repository }) => ({
    owner: repository.owner,
    name: repository.name,
    description: repository.description,
    defaultBranch: repository.defaultBranch,
    archived: repository.archived,
    openIssueCount: [...repository.issues, ...repository.pullRequests].filter(isOpen).length,
  }),
  get_issue: ({ repository }, { number }) => {
    const issue = repository.issues.find((each) => each.number === number);
    if (issue !== undefined) return issueRecord(issue);
    return pullRequestAsIssue(pullRequestOf(repository, number, 'issue'));
  },
  list_issues: ({ repository }, { state, label, sort, direction, limit }) => {
    const chosen = repository.issues
      .filter((issue) => state === 'all' || issue.state === state)
      .filter(({ labels }) => label === undefined || labels.some((each) => sameName(each, label)))
      .map(issueRecord);
    const key = { created: 'createdAt', updated: 'updatedAt', comments: 'commentCount' } as const;
    return sorted(chosen, key[sort], direction).slice(0, limit);
  },
  list_comments: ({ repository }, { number, limit }) => {
    const issue =
      repository.issues.find((each) => each.number === number) ?? pullRequestOf(repository, number, 'issue');
    return issue.comments.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt)).slice(0, limit);
  },
  list_labels: ({ repository }, { limit }) => repository.labels.slice(0, limit),
  get_pull_request: ({ repository }, { number }) => pullRequestRecord(pullRequestOf(repository, number)),
  list_pull_requests: ({ repository }, { state, sort, direction, limit }) => {
    const chosen = repository.pullRequests
      .filter((pull) => state === 'all' || pull.state === state)
      .map(pullRequestSummaryRecord);
    return sorted(chosen, sort === 'created' ? 'createdAt' : 'updatedAt', direction).slice(0, limit);
  },
  list_pull_request_files: ({ repository }, { number, limit }) =>
    pullRequestOf(repository, number).files.slice(0, limit),
  list_pull_request_commits: ({ repository }, { number, limit }) =>
    pullRequestOf(repository, number)
      .commits.flatMap((sha) => repository.commits.filter((commit) => commit.sha === sha))
      .map(commitRecord)
      .slice(0, limit),
  list_reviews: ({ repository }, { number, limit }) =>
    pullRequestOf(repository, number).reviews.slice(0, limit),
  list_checks: ({ repository }, { ref, limit }) => {
    const sha = shaOf(repository, ref);
    return repository.pullRequests
      .filter((pull) => pull.head.sha === sha)
      .flatMap((pull) => pull.checks)
      .slice(0, limit);
  },
  list_commits: ({ repository }, { ref, path, limit }) =>
    history(repository, shaOf(repository, ref ?? 'HEAD'))
      .filter(({ files }) => path === undefined || files.includes(path))
      .slice(0, limit)
      .map(commitRecord),
  compare_commits: ({ repository }, { base, head }) => {
    const older = history(repository, shaOf(repository, base));
    const newer = history(repository, shaOf(repository, head));
    const ahead = without(newer, older);
    const behind = without(older, newer);
    return {
      status:
        ahead.length > 0 && behind.length > 0
          ? 'diverged'
          : ahead.length > 0
            ? 'ahead'
            : behind.length > 0
              ? 'behind'
              : 'identical',
      aheadBy: ahead.length,
      behindBy: behind.length,
      commits: ahead.toReversed().map(commitRecord),
    };
  },
  list_tags: ({ repository }, { limit }) => repository.tags.slice(0, limit),
  get_file: ({ repository }, { path }) =>
    found(
      repository.files.find((file) => file.path === path),
      `file ${path}`,
    ),
  get_workflow_run: ({ repository }, { run_id }) => workflowRunRecord(runOf(repository, run_id)),
  list_workflow_runs: ({ repository }, { branch, limit }) => {
    const chosen = repository.workflowRuns.filter((run) => branch === undefined || run.branch === branch);
    return chosen
      .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id)
      .slice(0, limit)
      .map(workflowRunRecord);
  },
  list_workflow_jobs: ({ repository }, { run_id, limit }) =>
    runOf(repository, run_id)
      .jobs.slice(0, limit)
      .map(({ log: _, ...job }) => job),
  get_job_log: ({ repository }, { job_id }) => {
    const jobs = repository.workflowRuns.flatMap((run) => run.jobs);
    const { id, log } = found(
      jobs.find((job) => job.id === job_id),
      `job ${job_id}`,
    );
    if (log === null) throw new GoneFromWorld(`the log of job ${job_id} has expired`);
    return { jobId: id, text: log };
  },
  get_user: ({ world }, { login }) =>
    found(
      world.users.find((user) => sameName(user.login, login)),
      `user ${login}`,
    ),
};

/** What a read gives when the content was there once. */
export class GoneFromWorld extends Error {}

/** A pull request of a repository. */
export function pullRequestOf(
  repository: WorldRepository,
  number: number,
  what = 'pull request',
): WorldPullRequest {
  const pull = repository.pullRequests.find((each) => each.number === number);
  return found(pull, `${what} ${number}`);
}

/** A workflow run of a repository. */
export function runOf(repository: WorldRepository, id: number): WorldRepository['workflowRuns'][number] {
  return found(
    repository.workflowRuns.find((run) => run.id === id),
    `workflow run ${id}`,
  );
}

/** Names of owners, repositories, labels and logins differ in more than their case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function shaOf(repository: WorldRepository, ref: string): string {
  return found(resolveRef(repository, ref) ?? undefined, `ref ${ref}`);
}

function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new NotInWorld(`there is no ${what}`);
  return value;
}

function isOpen({ state }: { readonly state: 'open' | 'closed' }): boolean {
  return state === 'open';
}

function without(commits: readonly WorldCommit[], others: readonly WorldCommit[]): WorldCommit[] {
  const known = new Set(others);
  return commits.filter((commit) => !known.has(commit));
}

function sorted<Key extends string, Row extends { readonly number: number } & Record<Key, string | number>>(
  rows: readonly Row[],
  key: Key,
  direction: 'asc' | 'desc',
): Row[] {
  const sign = direction === 'asc' ? 1 : -1;
  const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
  return rows.toSorted((a, b) => sign * (compare(a[key], b[key]) || a.number - b.number));
}
