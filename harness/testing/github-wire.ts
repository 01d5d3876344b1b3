import type { JsonObject } from '../domain/json.ts';
import type { OperationOutput } from '../surface/operations.ts';
import type { Issue, PullRequestSummary } from '../surface/records.ts';

// Records of the surface as GitHub's REST API writes them.

export function repositoryWire(found: OperationOutput<'get_repository'>): JsonObject {
  return {
    owner: { login: found.owner },
    name: found.name,
    description: found.description,
    default_branch: found.defaultBranch,
    archived: found.archived,
    open_issues_count: found.openIssueCount,
  };
}

export function issueWire(issue: Issue): JsonObject {
  return {
    ...conversationWire(issue),
    state_reason: issue.stateReason,
    assignees: issue.assignees.map((login) => ({ login })),
    comments: issue.commentCount,
    ...(issue.isPullRequest ? { pull_request: { url: 'http://github.test' } } : {}),
  };
}

export function pullWire(pull: PullRequestSummary): JsonObject {
  return {
    ...conversationWire(pull),
    draft: pull.draft,
    requested_reviewers: pull.requestedReviewers.map((login) => ({ login })),
    base: pull.base,
    head: pull.head,
    merged_at: pull.mergedAt,
  };
}

function conversationWire(found: Issue | PullRequestSummary): JsonObject {
  return {
    number: found.number,
    title: found.title,
    body: found.body === '' ? null : found.body,
    state: found.state,
    user: { login: found.author },
    labels: found.labels.map((name) => ({ name })),
    created_at: found.createdAt,
    updated_at: found.updatedAt,
    closed_at: found.closedAt,
  };
}

export function commentWire({ id, author, body, createdAt }: OperationOutput<'add_comment'>): JsonObject {
  return { id, user: { login: author }, body, created_at: createdAt };
}

export function commitWire(commit: OperationOutput<'list_commits'>[number]): JsonObject {
  return {
    sha: commit.sha,
    commit: {
      message: commit.message,
      author: { name: commit.authorName, date: commit.date },
      committer: { date: commit.date },
    },
    author: commit.author === null ? null : { login: commit.author },
    parents: commit.parents.map((sha) => ({ sha })),
  };
}

export function runWire(run: OperationOutput<'get_workflow_run'>): JsonObject {
  return {
    id: run.id,
    name: run.name,
    event: run.event,
    head_branch: run.branch,
    head_sha: run.headSha,
    status: run.status,
    conclusion: run.conclusion,
    run_attempt: run.attempt,
    created_at: run.createdAt,
    updated_at: run.updatedAt,
  };
}

export function jobWire(job: OperationOutput<'list_workflow_jobs'>[number]): JsonObject {
  const timed = (found: typeof job | (typeof job)['steps'][number]) => ({
    name: found.name,
    status: found.status,
    conclusion: found.conclusion,
    started_at: found.startedAt,
    completed_at: found.completedAt,
  });
  return {
    id: job.id,
    ...timed(job),
    steps: job.steps.map((step) => ({ number: step.number, ...timed(step) })),
  };
}
