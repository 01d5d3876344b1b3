import { z } from 'zod';
import {
  type Check,
  type Comment,
  type Commit,
  checkSchema,
  type Issue,
  issueSchema,
  type PullRequestSummary,
  pullRequestSchema,
  type Review,
  reviewSchema,
  type WorkflowRun,
  workflowRunSchema,
} from '../surface/records.ts';

/** An instant as some server writes it, put as `2026-03-01T09:00:00Z`. */
const instant = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString().replace(/\.\d+Z$/, 'Z'));
const text = z
  .string()
  .nullish()
  .transform((found) => found ?? '');
/** The login of an account; null: it was deleted. */
const account = z
  .object({ login: z.string() })
  .nullable()
  .transform((user) => user?.login ?? 'ghost');
const logins = z
  .array(z.object({ login: z.string() }))
  .nullish()
  .transform((users) => (users ?? []).map(({ login }) => login));
const labels = z
  .array(z.union([z.string(), z.object({ name: z.string() })]))
  .transform((found) => found.map((label) => (typeof label === 'string' ? label : label.name)));

const conversation = {
  number: z.int(),
  title: z.string(),
  body: text,
  state: issueSchema.shape.state,
  user: account,
  labels,
  created_at: instant,
  updated_at: instant,
  closed_at: instant.nullable(),
};

export const issueWire = z
  .object({
    ...conversation,
    state_reason: issueSchema.shape.stateReason.optional(),
    assignees: logins,
    comments: z.int(),
    pull_request: z.unknown().optional(),
  })
  .transform(
    (wire): Issue => ({
      number: wire.number,
      title: wire.title,
      body: wire.body,
      state: wire.state,
      stateReason: wire.state_reason ?? null,
      author: wire.user,
      labels: wire.labels,
      assignees: wire.assignees,
      commentCount: wire.comments,
      createdAt: wire.created_at,
      updatedAt: wire.updated_at,
      closedAt: wire.closed_at,
      isPullRequest: wire.pull_request !== undefined && wire.pull_request !== null,
    }),
  );

const branchPoint = z.object({ ref: z.string(), sha: z.string() });
const pullShape = {
  ...conversation,
  draft: z.boolean().optional(),
  requested_reviewers: logins,
  base: branchPoint,
  head: branchPoint,
  merged_at: instant.nullable(),
};

const summary = (wire: z.output<z.ZodObject<typeof pullShape>>): PullRequestSummary => ({
  number: wire.number,
  title: wire.title,
  body: wire.body,
  state: wire.state,
  draft: wire.draft ?? false,
  author: wire.user,
  labels: wire.labels,
  requestedReviewers: wire.requested_reviewers,
  base: wire.base,
  head: wire.head,
  createdAt: wire.created_at,
  updatedAt: wire.updated_at,
  closedAt: wire.closed_at,
  mergedAt: wire.merged_at,
});

export const pullRequestSummaryWire = z.object(pullShape).transform(summary);

export const pullRequestWire = z
  .object({
    ...pullShape,
    mergeable: z.boolean().nullable(),
    mergeable_state: z.string().optional(),
    additions: z.int(),
    deletions: z.int(),
    changed_files: z.int(),
  })
  .transform((wire) => ({
    ...summary(wire),
    mergeable: wire.mergeable,
    mergeState: pullRequestSchema.shape.mergeState.catch(null).parse(wire.mergeable_state ?? null),
    additions: wire.additions,
    deletions: wire.deletions,
    changedFileCount: wire.changed_files,
  }));

export const commentWire = z
  .object({ id: z.int(), user: account, body: text, created_at: instant })
  .transform(
    ({ id, user, body, created_at }): Comment => ({ id, author: user, body, createdAt: created_at }),
  );

export const labelWire = z
  .object({ name: z.string(), description: z.string().nullish() })
  .transform(({ name, description }) => ({ name, description: description ?? null }));

export const reviewWire = z
  .object({
    user: account,
    state: z.string().toLowerCase().pipe(reviewSchema.shape.state),
    body: text,
    submitted_at: instant.nullish(),
  })
  .transform(
    ({ user, state, body, submitted_at }): Review => ({
      author: user,
      state,
      body,
      submittedAt: submitted_at ?? null,
    }),
  );

export const checkRunWire = z.object({
  name: z.string(),
  status: checkSchema.shape.status,
  conclusion: checkSchema.shape.conclusion,
});

/** A commit status, put in the words of a check. */
export const commitStatusWire = z
  .object({ context: z.string(), state: z.enum(['success', 'failure', 'error', 'pending']) })
  .transform(
    ({ context, state }): Check =>
      state === 'pending'
        ? { name: context, status: 'pending', conclusion: null }
        : { name: context, status: 'completed', conclusion: state === 'success' ? 'success' : 'failure' },
  );

export const commitWire = z
  .object({
    sha: z.string(),
    commit: z.object({
      message: z.string(),
      author: z.object({ name: z.string().optional(), date: instant.optional() }).nullable(),
      committer: z.object({ date: instant.optional() }).nullable(),
    }),
    // An account; null or an empty object where the address belongs to none.
    author: z.object({ login: z.string().optional() }).nullable(),
    parents: z.array(z.object({ sha: z.string() })),
  })
  .transform(
    ({ sha, commit, author, parents }): Commit => ({
      sha,
      message: commit.message,
      author: author?.login ?? null,
      authorName: commit.author?.name ?? '',
      date: commit.committer?.date ?? commit.author?.date ?? '1970-01-01T00:00:00Z',
      parents: parents.map((parent) => parent.sha),
    }),
  );

export const changedFileWire = z
  .object({
    filename: z.string(),
    status: z.enum(['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged']),
    additions: z.int(),
    deletions: z.int(),
    patch: z.string().optional(),
  })
  .transform(({ filename, status, additions, deletions, patch }) => ({
    path: filename,
    status,
    additions,
    deletions,
    patch: patch ?? null,
  }));

export const repositoryWire = z
  .object({
    owner: z.object({ login: z.string() }),
    name: z.string(),
    description: z.string().nullable(),
    default_branch: z.string(),
    archived: z.boolean(),
    open_issues_count: z.int(),
  })
  .transform((wire) => ({
    owner: wire.owner.login,
    name: wire.name,
    description: wire.description,
    defaultBranch: wire.default_branch,
    archived: wire.archived,
    openIssueCount: wire.open_issues_count,
  }));

export const userWire = z.object({
  login: z.string(),
  name: z.string().nullable(),
  type: z
    .string()
    .toLowerCase()
    .pipe(z.enum(['user', 'bot', 'organization'])),
});

export const workflowRunWire = z
  .object({
    id: z.int(),
    name: z.string().nullish(),
    event: z.string(),
    head_branch: z.string().nullable(),
    head_sha: z.string(),
    status: workflowRunSchema.shape.status,
    conclusion: workflowRunSchema.shape.conclusion,
    run_attempt: z.int().optional(),
    created_at: instant,
    updated_at: instant,
  })
  .transform(
    (wire): WorkflowRun => ({
      id: wire.id,
      name: wire.name ?? '',
      event: wire.event,
      branch: wire.head_branch,
      headSha: wire.head_sha,
      status: wire.status,
      conclusion: wire.conclusion,
      attempt: wire.run_attempt ?? 1,
      createdAt: wire.created_at,
      updatedAt: wire.updated_at,
    }),
  );

const timed = {
  name: z.string(),
  status: workflowRunSchema.shape.status,
  conclusion: workflowRunSchema.shape.conclusion,
  started_at: instant.nullish(),
  completed_at: instant.nullish(),
};

const times = ({
  started_at,
  completed_at,
}: {
  readonly started_at?: string | null | undefined;
  readonly completed_at?: string | null | undefined;
}) => ({ startedAt: started_at ?? null, completedAt: completed_at ?? null });

export const workflowJobWire = z
  .object({
    id: z.int(),
    ...timed,
    steps: z.array(z.object({ number: z.int(), ...timed })).optional(),
  })
  .transform(({ id, name, status, conclusion, steps, ...rest }) => ({
    id,
    name,
    status,
    conclusion,
    ...times(rest),
    steps: (steps ?? []).map((step) => ({
      number: step.number,
      name: step.name,
      status: step.status,
      conclusion: step.conclusion,
      ...times(step),
    })),
  }));
