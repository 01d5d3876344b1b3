import { z } from 'zod';
import { defineProgram } from '../dispatch/define-program.ts';
import { ownerSchema, repoSchema } from './argument-schemas.ts';
import { daysBetween } from './days-between.ts';
import { readIn, repositoryNotFound } from './repository-not-found.ts';
import { requireLabels, unknownLabel } from './require-labels.ts';

/** Issues that are read at most. */
const most = 1000;

type Value = {
  readonly label: string | null;
  /** Open issues that match; `total` is a lower bound where `complete` is false. */
  readonly total: number;
  readonly complete: boolean;
  readonly issues: readonly {
    readonly number: number;
    readonly title: string;
    readonly labels: readonly string[];
    readonly comments: number;
    readonly ageDays: number;
  }[];
  readonly byLabel: readonly { readonly label: string; readonly issues: number }[];
  readonly unlabelled: number;
  readonly unassigned: number;
  /** Null: there is no open issue. */
  readonly oldestDays: number | null;
};

/** An overview of the open issues of a repository. Reads only. */
export const summarizeOpenIssues = defineProgram({
  macro: 'summarize_open_issues',
  schema: z.object({
    owner: ownerSchema,
    repo: repoSchema,
    label: z.string().min(1).optional(),
    limit: z.int().min(1).max(100).default(20),
    order: z.enum(['newest', 'oldest', 'most_commented']).default('newest'),
  }),
  writes: [],
  capabilities: ['get_repository', 'list_issues', 'list_labels'],
  failures: { ...repositoryNotFound, ...unknownLabel },
  deadlineMs: 60_000,
  async run(context, { owner, repo, label, limit, order }): Promise<Value> {
    const at = { owner, repo };
    const missing = () => context.fail('repository-not-found', `There is no repository ${owner}/${repo}.`);
    const { issues } = await context.parallel({
      issues: (step) =>
        readIn({
          step,
          at,
          fail: context.fail,
          work: () =>
            step.read('list_issues', {
              ...at,
              ...(label === undefined ? {} : { label }),
              sort: order === 'most_commented' ? 'comments' : 'created',
              direction: order === 'oldest' ? 'asc' : 'desc',
              limit: most,
            }),
          absent: missing,
        }),
      label: (step) =>
        label === undefined ? null : requireLabels({ step, at, wanted: [label], fail: context.fail }),
    });
    const counts = new Map<string, number>();
    for (const name of issues.flatMap(({ labels }) => labels)) counts.set(name, (counts.get(name) ?? 0) + 1);
    const ages = issues.map(({ createdAt }) => daysBetween(createdAt, context.now));
    return {
      label: label ?? null,
      total: issues.length,
      complete: issues.length < most,
      issues: issues.slice(0, limit).map(({ number, title, labels, commentCount, createdAt }) => ({
        number,
        title,
        labels,
        comments: commentCount,
        ageDays: daysBetween(createdAt, context.now),
      })),
      byLabel: [...counts]
        .map(([name, count]) => ({ label: name, issues: count }))
        .sort((a, b) => b.issues - a.issues || (a.label < b.label ? -1 : 1)),
      unlabelled: issues.filter(({ labels }) => labels.length === 0).length,
      unassigned: issues.filter(({ assignees }) => assignees.length === 0).length,
      oldestDays: ages.length === 0 ? null : Math.max(...ages),
    };
  },
  inWords({ label, total, complete, issues, byLabel, unlabelled, unassigned, oldestDays }) {
    const labelled = label === null ? '' : ` with the label ${label}`;
    return [
      `${complete ? total : `${total} or more`} open issues${labelled}, ${unassigned} of them assigned to nobody`,
      ...(oldestDays === null ? [] : [`The oldest is ${oldestDays} days old.`]),
      ...(byLabel.length === 0
        ? []
        : [
            `Labels: ${byLabel.map((each) => `${each.label} ${each.issues}`).join(', ')}; none ${unlabelled}`,
          ]),
      ...issues.map(
        ({ number, title, labels, comments, ageDays }) =>
          `- #${number} ${title}${labels.length === 0 ? '' : ` [${labels.join(', ')}]`} (${ageDays} days, ${comments} comments)`,
      ),
    ].join('\n');
  },
});
