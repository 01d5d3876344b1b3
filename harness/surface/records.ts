import { z } from 'zod';

/** An instant in UTC, as GitHub writes it: `2026-03-01T09:00:00Z`. */
export const instantSchema = z.iso.datetime();
const login = z.string().min(1);
const sha = z.string().regex(/^[0-9a-f]{7,40}$/);
const count = z.int().min(0);

export const userSchema = z.strictObject({
  login,
  name: z.string().nullable(),
  type: z.enum(['user', 'bot', 'organization']),
});

export const labelSchema = z.strictObject({ name: z.string().min(1), description: z.string().nullable() });

export const commentSchema = z.strictObject({
  id: count,
  author: login,
  body: z.string(),
  createdAt: instantSchema,
});

/** An issue; a pull request looks like one too and then has `isPullRequest`. */
export const issueSchema = z.strictObject({
  number: z.int().min(1),
  title: z.string(),
  body: z.string(),
  state: z.enum(['open', 'closed']),
  stateReason: z.enum(['completed', 'not_planned', 'duplicate', 'reopened']).nullable(),
  author: login,
  labels: z.array(z.string()),
  assignees: z.array(login),
  commentCount: count,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  closedAt: instantSchema.nullable(),
  isPullRequest: z.boolean(),
});

const branchPoint = z.strictObject({ ref: z.string().min(1), sha });

/** A pull request as a list gives it. */
export const pullRequestSummarySchema = z.strictObject({
  number: z.int().min(1),
  title: z.string(),
  body: z.string(),
  state: z.enum(['open', 'closed']),
  draft: z.boolean(),
  author: login,
  labels: z.array(z.string()),
  requestedReviewers: z.array(login),
  base: branchPoint,
  head: branchPoint,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  closedAt: instantSchema.nullable(),
  /** Null: not merged. */
  mergedAt: instantSchema.nullable(),
});

/** One pull request, read by its number. */
export const pullRequestSchema = z.strictObject({
  ...pullRequestSummarySchema.shape,
  /** Null: GitHub has not worked it out yet. */
  mergeable: z.boolean().nullable(),
  /** GitHub's own view: `blocked` by a branch rule, `behind` its base, `dirty` for conflicts. Null: not given. */
  mergeState: z
    .enum(['clean', 'blocked', 'behind', 'dirty', 'unstable', 'draft', 'has_hooks', 'unknown'])
    .nullable(),
  additions: count,
  deletions: count,
  changedFileCount: count,
});

export const reviewSchema = z.strictObject({
  author: login,
  state: z.enum(['approved', 'changes_requested', 'commented', 'dismissed', 'pending']),
  body: z.string(),
  /** Null: not sent yet. */
  submittedAt: instantSchema.nullable(),
});

const progress = z.enum(['queued', 'in_progress', 'completed', 'waiting', 'pending', 'requested']);
const conclusion = z.enum([
  'success',
  'failure',
  'neutral',
  'cancelled',
  'skipped',
  'timed_out',
  'action_required',
  'stale',
  'startup_failure',
]);

/** A check run, or a commit status put in the same words. */
export const checkSchema = z.strictObject({
  name: z.string(),
  status: progress,
  /** Null until it has completed. */
  conclusion: conclusion.nullable(),
});

export const changedFileSchema = z.strictObject({
  path: z.string().min(1),
  status: z.enum(['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged']),
  additions: count,
  deletions: count,
  /** The hunks; null for a binary or a very large file. */
  patch: z.string().nullable(),
});

export const commitSchema = z.strictObject({
  sha,
  message: z.string(),
  /** Login; null where the address belongs to no account. */
  author: login.nullable(),
  authorName: z.string(),
  date: instantSchema,
  parents: z.array(sha),
});

export const comparisonSchema = z.strictObject({
  status: z.enum(['ahead', 'behind', 'diverged', 'identical']),
  aheadBy: count,
  behindBy: count,
  /** In `head` and not in `base`, oldest first. */
  commits: z.array(commitSchema),
});

export const tagSchema = z.strictObject({ name: z.string().min(1), sha });

export const fileSchema = z.strictObject({ path: z.string().min(1), text: z.string() });

export const repositorySchema = z.strictObject({
  owner: login,
  name: z.string().min(1),
  description: z.string().nullable(),
  defaultBranch: z.string().min(1),
  archived: z.boolean(),
  openIssueCount: count,
});

export const workflowRunSchema = z.strictObject({
  id: z.int().min(1),
  name: z.string(),
  event: z.string(),
  branch: z.string().nullable(),
  headSha: sha,
  status: progress,
  conclusion: conclusion.nullable(),
  /** 1 for the first try. */
  attempt: z.int().min(1),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});

const workflowStepSchema = z.strictObject({
  number: z.int().min(0),
  name: z.string(),
  status: progress,
  conclusion: conclusion.nullable(),
  startedAt: instantSchema.nullable(),
  completedAt: instantSchema.nullable(),
});

export const workflowJobSchema = z.strictObject({
  id: z.int().min(1),
  name: z.string(),
  status: progress,
  conclusion: conclusion.nullable(),
  startedAt: instantSchema.nullable(),
  completedAt: instantSchema.nullable(),
  steps: z.array(workflowStepSchema),
});

/** The text of a job's log; lines begin with an instant where GitHub wrote it. */
export const jobLogSchema = z.strictObject({ jobId: z.int().min(1), text: z.string() });

export type Comment = z.infer<typeof commentSchema>;
export type Issue = z.infer<typeof issueSchema>;
export type PullRequest = z.infer<typeof pullRequestSchema>;
export type PullRequestSummary = z.infer<typeof pullRequestSummarySchema>;
export type Review = z.infer<typeof reviewSchema>;
export type Check = z.infer<typeof checkSchema>;
export type ChangedFile = z.infer<typeof changedFileSchema>;
export type Commit = z.infer<typeof commitSchema>;
export type WorkflowRun = z.infer<typeof workflowRunSchema>;
export type WorkflowStep = z.infer<typeof workflowStepSchema>;
