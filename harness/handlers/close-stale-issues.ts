import { z } from 'zod';
import { defineProgram } from '../dispatch/define-program.ts';
import { ownerSchema, repoSchema } from './argument-schemas.ts';
import { daysBetween } from './days-between.ts';
import { repositoryNotFound } from './repository-not-found.ts';
import { requireLabels, unknownLabel } from './require-labels.ts';

/** Issues that are looked at in one go, longest inactive first. */
const most = 1000;

type Value = {
  readonly minInactiveDays: number;
  /** Numbers of the stale issues, longest inactive first. */
  readonly candidates: readonly number[];
  readonly issues: readonly {
    readonly number: number;
    readonly title: string;
    readonly inactiveDays: number;
  }[];
  /** Stale issues that stay open for a label. */
  readonly exempt: readonly number[];
  /** Numbers of the issues that were closed; empty in a dry run. */
  readonly closed: readonly number[];
  readonly dryRun: boolean;
};

/** Closes open issues without activity, or tells which it would close. */
export const closeStaleIssues = defineProgram({
  macro: 'close_stale_issues',
  schema: z.object({
    owner: ownerSchema,
    repo: repoSchema,
    min_inactive_days: z.int().min(1).max(3650),
    exempt_labels: z.array(z.string().min(1)).default([]),
    apply: z.boolean().default(false),
  }),
  writes: ['apply'],
  capabilities: ['get_repository', 'list_issues', 'list_labels', 'close_issue'],
  failures: {
    ...repositoryNotFound,
    ...unknownLabel,
    'repository-archived': { hint: 'Unarchive it first: nothing in it can be changed.', retryable: false },
  },
  deadlineMs: 120_000,
  async run(context, { owner, repo, min_inactive_days, exempt_labels }): Promise<Value> {
    const at = { owner, repo };
    await context.step('repository', async ({ readIfThere }) => {
      const repository = await readIfThere('get_repository', at);
      if (repository === null)
        context.fail('repository-not-found', `There is no repository ${owner}/${repo}.`);
      else if (repository.archived && context.applies)
        context.fail('repository-archived', `${owner}/${repo} is archived.`);
    });
    const { issues } = await context.parallel({
      issues: ({ read }) => read('list_issues', { ...at, sort: 'updated', direction: 'asc', limit: most }),
      labels: (step) => requireLabels({ step, at, wanted: exempt_labels, fail: context.fail }),
    });
    const stale = issues
      .map((issue) => ({ issue, inactiveDays: daysBetween(issue.updatedAt, context.now) }))
      .filter(({ inactiveDays }) => inactiveDays >= min_inactive_days);
    const exempting = new Set(exempt_labels.map((label) => label.toLowerCase()));
    const isExempt = (labels: readonly string[]) =>
      labels.some((label) => exempting.has(label.toLowerCase()));
    const candidates = stale.filter(({ issue }) => !isExempt(issue.labels));
    const closed = await context.step('close', async ({ write }) => {
      const done: number[] = [];
      for (const { issue } of candidates) {
        const written = await write('close_issue', { ...at, number: issue.number, reason: 'not_planned' });
        if (written !== null) done.push(issue.number);
      }
      return done;
    });
    return {
      minInactiveDays: min_inactive_days,
      candidates: candidates.map(({ issue }) => issue.number),
      issues: candidates.map(({ issue: { number, title }, inactiveDays }) => ({
        number,
        title,
        inactiveDays,
      })),
      exempt: stale.filter(({ issue }) => isExempt(issue.labels)).map(({ issue }) => issue.number),
      closed,
      dryRun: !context.applies,
    };
  },
  inWords({ minInactiveDays, issues, exempt, dryRun }) {
    const without = `without activity for ${minInactiveDays} days or more`;
    return [
      issues.length === 0
        ? `No open issue ${without} is to be closed.`
        : `${dryRun ? 'Would close' : 'Closed'} ${issues.length} ${issues.length === 1 ? 'issue' : 'issues'} ${without}:`,
      ...issues.map(({ number, title, inactiveDays }) => `- #${number} ${title} (${inactiveDays} days)`),
      ...(exempt.length === 0
        ? []
        : [`Kept open for their labels: ${exempt.map((each) => `#${each}`).join(', ')}`]),
    ].join('\n');
  },
});
