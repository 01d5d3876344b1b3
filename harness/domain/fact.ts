import { z } from 'zod';

const numbers = z.array(z.number().int().min(1));
const names = z.array(z.string().min(1));

/** What stands between a pull request and its merge, a closed list. */
export const blockerCodes = [
  'already-merged',
  'closed',
  'draft',
  'conflicts',
  'behind-base',
  'checks-failed',
  'checks-pending',
  'changes-requested',
  'not-approved',
  'branch-rule',
] as const;

/** What a request can lack, a closed list. */
export const missingCodes = ['repository', 'number', 'run_id', 'from_ref', 'days'] as const;

/** Why a request is handed over. */
export const handOverReasons = ['nothing_fits', 'something_missing'] as const;

/**
 * The facts that an answer can state, a closed set: typed, so that no wording earns anything. Lists are compared as
 * sets: one too many is as wrong as one missing.
 */
export const factsSchema = z.strictObject({
  kind: z
    .enum(['bug', 'feature', 'question', 'documentation', 'other'])
    .optional()
    .describe('Kind of the issue.'),
  severity: z.enum(['critical', 'high', 'medium', 'low']).optional().describe('How bad the issue is.'),
  duplicates: numbers.optional().describe('Numbers of the issues that report the same.'),
  blockers: z
    .array(z.enum(blockerCodes))
    .optional()
    .describe('What stands between the pull request and its merge.'),
  issues: numbers.optional().describe('Numbers of the issues that were asked for.'),
  total: z.number().int().min(0).optional().describe('How many open issues the repository has.'),
  pull_requests: numbers.optional().describe('Numbers of the pull requests that were asked for.'),
  reviewers: names.optional().describe('Logins of suggested reviewers.'),
  jobs: names.optional().describe('Names of the jobs that were asked for.'),
  steps: names.optional().describe('Names of the steps that were asked for.'),
});

export type Facts = z.infer<typeof factsSchema>;
export type FactName = keyof Facts;
