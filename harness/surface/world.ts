import { z } from 'zod';
import {
  changedFileSchema,
  checkSchema,
  commentSchema,
  commitSchema,
  instantSchema,
  issueSchema,
  labelSchema,
  pullRequestSchema,
  reviewSchema,
  tagSchema,
  userSchema,
  workflowJobSchema,
  workflowRunSchema,
} from './records.ts';

const issue = issueSchema.shape;
const pull = pullRequestSchema.shape;

/** Parts of an issue and a pull request that a world may leave out. */
const conversation = {
  body: issue.body.default(''),
  state: issue.state.default('open'),
  labels: issue.labels.default([]),
  closedAt: issue.closedAt.default(null),
  comments: z.array(commentSchema).default([]),
};

const worldIssueSchema = z.strictObject({
  number: issue.number,
  title: issue.title,
  author: issue.author,
  createdAt: issue.createdAt,
  updatedAt: issue.updatedAt,
  ...conversation,
  stateReason: issue.stateReason.default(null),
  assignees: issue.assignees.default([]),
  /** Where the world does not hold every comment; otherwise `comments` is counted. */
  commentCount: issue.commentCount.optional(),
});

const worldPullRequestSchema = z.strictObject({
  number: pull.number,
  title: pull.title,
  author: pull.author,
  base: pull.base,
  head: pull.head,
  createdAt: pull.createdAt,
  updatedAt: pull.updatedAt,
  ...conversation,
  draft: pull.draft.default(false),
  requestedReviewers: pull.requestedReviewers.default([]),
  mergedAt: pull.mergedAt.default(null),
  mergeable: pull.mergeable.default(true),
  mergeState: pull.mergeState.default(null),
  files: z
    .array(
      z.strictObject({
        ...changedFileSchema.shape,
        status: changedFileSchema.shape.status.default('modified'),
        patch: changedFileSchema.shape.patch.default(null),
      }),
    )
    .default([]),
  /** Commits of the pull request, oldest first, as ids into the repository's commits. */
  commits: z.array(z.string()).default([]),
  reviews: z.array(reviewSchema).default([]),
  /** Checks of its head. */
  checks: z.array(checkSchema).default([]),
});

const worldCommitSchema = z.strictObject({
  ...commitSchema.shape,
  parents: commitSchema.shape.parents.default([]),
  /** Paths it touches. */
  files: z.array(z.string()).default([]),
});

const worldJobSchema = z.strictObject({
  ...workflowJobSchema.shape,
  steps: workflowJobSchema.shape.steps.default([]),
  /** Null: expired. */
  log: z.string().nullable().default(null),
});

const worldRunSchema = z.strictObject({
  ...workflowRunSchema.shape,
  attempt: workflowRunSchema.shape.attempt.default(1),
  jobs: z.array(worldJobSchema).default([]),
});

const worldRepositorySchema = z.strictObject({
  owner: z.string().min(1),
  name: z.string().min(1),
  description: z.string().nullable().default(null),
  defaultBranch: z.string().min(1).default('main'),
  archived: z.boolean().default(false),
  labels: z.array(labelSchema).default([]),
  branches: z.array(tagSchema).default([]),
  tags: z.array(tagSchema).default([]),
  commits: z.array(worldCommitSchema).default([]),
  /** Text files at the tip of the default branch. */
  files: z.array(z.strictObject({ path: z.string().min(1), text: z.string() })).default([]),
  issues: z.array(worldIssueSchema).default([]),
  pullRequests: z.array(worldPullRequestSchema).default([]),
  workflowRuns: z.array(worldRunSchema).default([]),
});

/**
 * A world: a small GitHub in one JSON file, with its own clock. Deterministic: the same world and the same
 * operations give the same answers. Unknown keys are refused.
 */
export const worldSchema = z.strictObject({
  /** The present instant in this world. */
  now: instantSchema,
  /** Login in whose name is written. */
  viewer: z.string().min(1).default('maintainer'),
  users: z.array(userSchema).default([]),
  repositories: z.array(worldRepositorySchema),
});

/** A world with every default filled in. */
export type World = z.output<typeof worldSchema>;
/** A world as it is written in a file. */
export type WorldFile = z.input<typeof worldSchema>;
export type WorldRepository = World['repositories'][number];
export type WorldIssue = z.output<typeof worldIssueSchema>;
export type WorldCommit = WorldRepository['commits'][number];
export type WorldRun = WorldRepository['workflowRuns'][number];
export type WorldPullRequest = z.output<typeof worldPullRequestSchema>;
