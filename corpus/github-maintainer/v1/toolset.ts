import { z } from 'zod';
import { defineMacro } from '../../../harness/macro/define-macro.ts';
import { toToolset } from '../../../harness/macro/to-toolset.ts';

const owner = z
  .string()
  .regex(/^[^\s/]+$/)
  .describe('Part before the slash in owner/repo.');
const repo = z
  .string()
  .regex(/^[^\s/]+$/)
  .describe('Part after the slash in owner/repo.');
const reference = z.string().regex(/^\S+$/);
const runId = z.int().min(1).describe('Id of the workflow run; in its URL it follows /actions/runs/.');
const pullRequest = z.int().min(1).describe('Number of the pull request.');

const triagePullRequest = defineMacro({
  name: 'triage_pull_request',
  intent:
    'Read one pull request and report what stands between it and a merge. Only reads: it does not merge, approve or comment.',
  schema: z.object({
    owner,
    repo,
    number: pullRequest,
    focus: z
      .enum(['general', 'security', 'tests', 'documentation'])
      .default('general')
      .describe('What to look at most.'),
  }),
  writes: [],
});

const triageIssue = defineMacro({
  name: 'triage_issue',
  intent:
    'Read one issue (not a pull request) and report its kind, its severity and the next step. Only reads: it does not label, answer or close.',
  schema: z.object({
    owner,
    repo,
    number: z.int().min(1).describe('Number of the issue.'),
    find_duplicates: z.boolean().default(false).describe('true: also look for duplicates of it.'),
    suggest_labels: z.boolean().default(true).describe('false: suggest no labels.'),
  }),
  writes: [],
});

const summarizeOpenIssues = defineMacro({
  name: 'summarize_open_issues',
  intent:
    'Give an overview of the open issues of a repository, many at once. For one issue, use triage_issue.',
  schema: z.object({
    owner,
    repo,
    label: z.string().min(1).optional().describe('Only issues with this label. Default all issues.'),
    limit: z.int().min(1).max(100).default(20).describe('How many issues to include at most.'),
    order: z
      .enum(['newest', 'oldest', 'most_commented'])
      .default('newest')
      .describe('Which issues come first.'),
  }),
  writes: [],
});

const generateReleaseNotes = defineMacro({
  name: 'generate_release_notes',
  intent:
    'Write release notes for the changes between two refs (tags, branches or commits). Only writes text: it publishes and tags nothing.',
  schema: z.object({
    owner,
    repo,
    from_ref: reference.describe('Older ref, where the notes begin, as written in the request.'),
    to_ref: reference.default('HEAD').describe('Newer ref, where the notes end, as written in the request.'),
    audience: z.enum(['users', 'developers']).default('users').describe('Who the notes are written for.'),
  }),
  writes: [],
});

const closeStaleIssues = defineMacro({
  name: 'close_stale_issues',
  intent:
    'Close all open issues of a repository that had no activity for a number of days, or list which ones would be closed (dry run). For issues, not pull requests.',
  schema: z.object({
    owner,
    repo,
    min_inactive_days: z
      .int()
      .min(1)
      .max(3650)
      .describe(
        'Only issues without activity for at least this many days. A week is 7, a month 30, a year 365.',
      ),
    exempt_labels: z.array(z.string().min(1)).default([]).describe('Labels whose issues stay open.'),
    apply: z
      .boolean()
      .default(false)
      .describe(
        'true: really close them, if the request asks to close. Leave out if it asks to list, count, check or preview.',
      ),
  }),
  writes: ['apply'],
});

const suggestReviewers = defineMacro({
  name: 'suggest_reviewers',
  intent: 'Name people who could review one pull request. Only suggests: it assigns and notifies nobody.',
  schema: z.object({
    owner,
    repo,
    number: pullRequest,
    count: z.int().min(1).max(10).default(2).describe('How many people to suggest.'),
    exclude: z.array(z.string().min(1)).default([]).describe('Logins not to suggest, without @.'),
  }),
  writes: [],
});

const captureWorkflowLog = defineMacro({
  name: 'capture_workflow_log',
  intent: 'Fetch the log of one CI workflow run. Only reads: it starts nothing.',
  schema: z.object({
    owner,
    repo,
    run_id: runId,
    failed_steps_only: z.boolean().default(false).describe('true: only the output of steps that failed.'),
  }),
  writes: [],
});

const rerunFailedWorkflow = defineMacro({
  name: 'rerun_failed_workflow',
  intent:
    'Start one failed CI workflow run again, or tell what would be started (dry run). It does not fetch logs.',
  schema: z.object({
    owner,
    repo,
    run_id: runId,
    failed_jobs_only: z
      .boolean()
      .default(true)
      .describe('true: only the jobs that failed. false: all jobs of the run.'),
    apply: z
      .boolean()
      .default(false)
      .describe(
        'true: really start it, if the request asks to re-run. Leave out if it asks to check, show or preview.',
      ),
  }),
  writes: ['apply'],
});

/** The eight macros of a repository's maintainer: six that only read, two that write. */
export const toolset = toToolset('github-maintainer', [
  triagePullRequest,
  triageIssue,
  summarizeOpenIssues,
  generateReleaseNotes,
  closeStaleIssues,
  suggestReviewers,
  captureWorkflowLog,
  rerunFailedWorkflow,
]);
