import { z } from 'zod';
import {
  changedFileSchema,
  checkSchema,
  commentSchema,
  commitSchema,
  comparisonSchema,
  fileSchema,
  issueSchema,
  jobLogSchema,
  labelSchema,
  pullRequestSchema,
  pullRequestSummarySchema,
  repositorySchema,
  reviewSchema,
  tagSchema,
  userSchema,
  workflowJobSchema,
  workflowRunSchema,
} from './records.ts';

const repository = {
  owner: z.string().min(1).describe('Part before the slash in owner/repo.'),
  repo: z.string().min(1).describe('Part after the slash in owner/repo.'),
};
const issueNumber = z.int().min(1).describe('Number of the issue or pull request.');
const pullNumber = z.int().min(1).describe('Number of the pull request.');
const runId = z.int().min(1).describe('Id of the workflow run.');
const limit = z.int().min(1).max(1000).default(100).describe('How many to give at most.');
const ref = z.string().min(1).describe('Branch, tag or commit.');
const state = z.enum(['open', 'closed', 'all']).default('open').describe('Which ones.');
const direction = z.enum(['asc', 'desc']).default('desc').describe('asc: smallest or oldest first.');

interface Definition<Kind extends 'read' | 'write', Input extends z.ZodObject, Output extends z.ZodType> {
  readonly kind: Kind;
  /** One sentence that says what it does; shown to a model that is offered the operation itself. */
  readonly intent: string;
  readonly input: Input;
  readonly output: Output;
}

const read = <Input extends z.ZodRawShape, Output extends z.ZodType>(
  intent: string,
  shape: Input,
  output: Output,
): Definition<'read', z.ZodObject<typeof repository & Input, z.core.$strict>, Output> => ({
  kind: 'read',
  intent,
  input: z.strictObject({ ...repository, ...shape }),
  output,
});

const write = <Input extends z.ZodRawShape, Output extends z.ZodType>(
  intent: string,
  shape: Input,
  output: Output,
): Definition<'write', z.ZodObject<typeof repository & Input, z.core.$strict>, Output> => ({
  ...read(intent, shape, output),
  kind: 'write',
});

/**
 * The `github` tool surface: everything that a macro, or a model without macros, may do. Names and inputs are
 * snake_case because they may be offered to a model; every input is refused unless its schema accepts it.
 */
export const operations = {
  get_repository: read('Read what a repository is.', {}, repositorySchema),
  get_issue: read('Read one issue or pull request as an issue.', { number: issueNumber }, issueSchema),
  list_issues: read(
    'List the issues of a repository, pull requests left out.',
    {
      state,
      label: z.string().min(1).optional().describe('Only issues with this label.'),
      sort: z.enum(['created', 'updated', 'comments']).default('created').describe('What to sort by.'),
      direction,
      limit,
    },
    z.array(issueSchema),
  ),
  list_comments: read(
    'List the comments of one issue or pull request, oldest first.',
    { number: issueNumber, limit },
    z.array(commentSchema),
  ),
  list_labels: read('List the labels that a repository has.', { limit }, z.array(labelSchema)),
  get_pull_request: read('Read one pull request.', { number: pullNumber }, pullRequestSchema),
  list_pull_requests: read(
    'List the pull requests of a repository.',
    {
      state,
      sort: z.enum(['created', 'updated']).default('created').describe('What to sort by.'),
      direction,
      limit,
    },
    z.array(pullRequestSummarySchema),
  ),
  list_pull_request_files: read(
    'List the files that a pull request changes.',
    { number: pullNumber, limit },
    z.array(changedFileSchema),
  ),
  list_pull_request_commits: read(
    'List the commits of a pull request, oldest first.',
    { number: pullNumber, limit },
    z.array(commitSchema),
  ),
  list_reviews: read(
    'List the reviews of a pull request, oldest first.',
    { number: pullNumber, limit },
    z.array(reviewSchema),
  ),
  list_checks: read('List the checks of a commit.', { ref, limit }, z.array(checkSchema)),
  list_commits: read(
    'List commits, newest first.',
    {
      ref: ref.optional(),
      path: z.string().min(1).optional().describe('Only commits that touch this file.'),
      limit,
    },
    z.array(commitSchema),
  ),
  compare_commits: read(
    'Compare two refs: the commits that the newer one has and the older one lacks.',
    { base: ref, head: ref },
    comparisonSchema,
  ),
  list_tags: read('List the tags of a repository.', { limit }, z.array(tagSchema)),
  get_file: read(
    'Read one text file.',
    { path: z.string().min(1).describe('Path of the file.'), ref: ref.optional() },
    fileSchema,
  ),
  get_workflow_run: read('Read one CI workflow run.', { run_id: runId }, workflowRunSchema),
  list_workflow_runs: read(
    'List the CI workflow runs of a repository, newest first.',
    { branch: z.string().min(1).optional().describe('Only runs of this branch.'), limit },
    z.array(workflowRunSchema),
  ),
  list_workflow_jobs: read(
    'List the jobs of the latest try of a workflow run.',
    { run_id: runId, limit },
    z.array(workflowJobSchema),
  ),
  get_job_log: read(
    'Read the log of one job.',
    { job_id: z.int().min(1).describe('Id of the job.') },
    jobLogSchema,
  ),
  get_user: read(
    'Read who a login is. The repository only says where it was met.',
    { login: z.string().min(1).describe('Login, without @.') },
    userSchema,
  ),

  close_issue: write(
    'Close one issue.',
    {
      number: issueNumber,
      reason: z.enum(['completed', 'not_planned']).default('completed').describe('Why it is closed.'),
    },
    issueSchema,
  ),
  add_comment: write(
    'Comment on one issue or pull request.',
    { number: issueNumber, body: z.string().min(1).describe('Text of the comment.') },
    commentSchema,
  ),
  add_labels: write(
    'Add labels to one issue or pull request.',
    { number: issueNumber, labels: z.array(z.string().min(1)).min(1).describe('Labels to add.') },
    issueSchema,
  ),
  request_reviewers: write(
    'Ask people to review a pull request.',
    { number: pullNumber, reviewers: z.array(z.string().min(1)).min(1).describe('Logins, without @.') },
    pullRequestSummarySchema,
  ),
  rerun_workflow: write(
    'Start a workflow run again.',
    {
      run_id: runId,
      failed_jobs_only: z.boolean().default(false).describe('true: only the jobs that failed.'),
    },
    z.strictObject({ runId: z.int().min(1) }),
  ),
} as const;

/** Name of an operation; what a macro declares as a capability. */
export type OperationName = keyof typeof operations;
/** What a caller gives; defaults may be left out. */
export type OperationInput<Name extends OperationName> = z.input<(typeof operations)[Name]['input']>;
/** The input with its defaults. */
export type FilledInput<Name extends OperationName> = z.output<(typeof operations)[Name]['input']>;
/** What comes back. */
export type OperationOutput<Name extends OperationName> = z.output<(typeof operations)[Name]['output']>;
/** Operations that change something. */
export type WriteName = {
  [Name in OperationName]: (typeof operations)[Name]['kind'] extends 'write' ? Name : never;
}[OperationName];

export const operationNames = Object.keys(operations) as readonly OperationName[];

/** Tells whether an operation changes something. */
export function isWrite(name: OperationName): boolean {
  return operations[name].kind === 'write';
}
