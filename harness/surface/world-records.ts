import type { Commit, Issue, PullRequest, PullRequestSummary, WorkflowRun } from './records.ts';
import type { WorldCommit, WorldIssue, WorldPullRequest, WorldRun } from './world.ts';

/** An issue of a world as the surface gives it. */
export function issueRecord(issue: WorldIssue): Issue {
  const { comments, commentCount, ...rest } = issue;
  return { ...rest, commentCount: commentCount ?? comments.length, isPullRequest: false };
}

/** A pull request of a world, read as an issue. */
export function pullRequestAsIssue(pull: WorldPullRequest): Issue {
  const { number, title, body, state, author, labels, createdAt, updatedAt, closedAt, comments } = pull;
  return {
    number,
    title,
    body,
    state,
    stateReason: null,
    author,
    labels,
    assignees: [],
    commentCount: comments.length,
    createdAt,
    updatedAt,
    closedAt,
    isPullRequest: true,
  };
}

/** A pull request of a world as a list gives it. */
export function pullRequestSummaryRecord(pull: WorldPullRequest): PullRequestSummary {
  const { mergeable: _, mergeState: _state, ...rest } = pull;
  const {
    files: _files,
    commits: _commits,
    reviews: _reviews,
    checks: _checks,
    comments: _comments,
    ...summary
  } = rest;
  return summary;
}

/** A pull request of a world, read by its number. Its size is counted from its files. */
export function pullRequestRecord(pull: WorldPullRequest): PullRequest {
  const { files, mergeable, mergeState } = pull;
  return {
    ...pullRequestSummaryRecord(pull),
    mergeable,
    mergeState,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changedFileCount: files.length,
  };
}

/** A commit of a world as the surface gives it. */
export function commitRecord({ files: _, ...commit }: WorldCommit): Commit {
  return commit;
}

/** A workflow run of a world as the surface gives it. */
export function workflowRunRecord({ jobs: _, ...run }: WorldRun): WorkflowRun {
  return run;
}
