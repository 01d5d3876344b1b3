import { z } from 'zod';
import { defineProgram } from '../dispatch/define-program.ts';
import type { Issue } from '../surface/records.ts';
import { numberSchema, ownerSchema, repoSchema } from './argument-schemas.ts';
import { type IssueKind, issueKind, issueSeverity, type Severity } from './issue-words.ts';
import { readIn, repositoryNotFound } from './repository-not-found.ts';
import { titleSimilarity } from './similar-titles.ts';

/** From which similarity of titles on an issue counts as a likely duplicate. */
const duplicateFrom = 0.6;

type NextStep =
  | 'nothing'
  | 'close-as-duplicate'
  | 'ask-for-details'
  | 'wait-for-author'
  | 'assign'
  | 'answer'
  | 'decide'
  | 'work-in-progress';

type Value = {
  readonly number: number;
  readonly title: string;
  readonly state: 'open' | 'closed';
  readonly kind: IssueKind;
  readonly severity: Severity;
  readonly nextStep: NextStep;
  /** Labels of the repository that fit and are missing; null: not asked for. */
  readonly suggestedLabels: readonly string[] | null;
  /** Numbers of earlier or later issues with a similar title, most similar first; null: not asked for. */
  readonly duplicates: readonly number[] | null;
};

/** Kind, severity and next step of one issue. Reads only. */
export const triageIssue = defineProgram({
  macro: 'triage_issue',
  schema: z.object({
    owner: ownerSchema,
    repo: repoSchema,
    number: numberSchema,
    find_duplicates: z.boolean().default(false),
    suggest_labels: z.boolean().default(true),
  }),
  writes: [],
  capabilities: ['get_repository', 'get_issue', 'list_comments', 'list_labels', 'list_issues'],
  failures: {
    ...repositoryNotFound,
    'issue-not-found': { hint: 'Check the number; the repository is there.', retryable: false },
    'is-a-pull-request': { hint: 'Use triage_pull_request for it.', retryable: false },
  },
  deadlineMs: 30_000,
  async run(context, { owner, repo, number, find_duplicates, suggest_labels }): Promise<Value> {
    const at = { owner, repo };
    const issue = await context.step('issue', async (step) => {
      const found = await readIn({
        step,
        at,
        fail: context.fail,
        work: () => step.read('get_issue', { ...at, number }),
        absent: () => context.fail('issue-not-found', `${owner}/${repo} has no issue ${number}.`),
      });
      if (found.isPullRequest)
        context.fail('is-a-pull-request', `${owner}/${repo}#${number} is a pull request.`);
      return found;
    });
    const { comments, labels, others } = await context.parallel({
      comments: ({ read }) => read('list_comments', { ...at, number, limit: 100 }),
      labels: ({ read }) => (suggest_labels ? read('list_labels', { ...at, limit: 300 }) : null),
      others: ({ read }) =>
        find_duplicates ? read('list_issues', { ...at, state: 'all', sort: 'updated', limit: 500 }) : null,
    });
    const kind = issueKind(issue);
    const duplicates = others === null ? null : duplicatesOf(issue, others);
    return {
      number,
      title: issue.title,
      state: issue.state,
      kind,
      severity: issueSeverity(issue),
      nextStep: nextStep({ issue, kind, duplicates, lastToSpeak: comments.at(-1)?.author ?? null }),
      suggestedLabels:
        labels === null
          ? null
          : labels
              .map(({ name }) => name)
              .filter((name) => !issue.labels.includes(name) && kind !== 'other')
              .filter((name) => issueKind({ labels: [name], title: '' }) === kind),
      duplicates,
    };
  },
  inWords({ number, title, state, kind, severity, nextStep, suggestedLabels, duplicates }) {
    return [
      `#${number} ${title} (${state})`,
      `- kind: ${kind}`,
      `- severity: ${severity}`,
      `- next step: ${stepsInWords[nextStep]}`,
      ...(suggestedLabels === null ? [] : [`- labels to add: ${suggestedLabels.join(', ') || 'none'}`]),
      ...(duplicates === null
        ? []
        : [`- likely duplicates: ${duplicates.map((each) => `#${each}`).join(', ') || 'none'}`]),
    ].join('\n');
  },
});

const stepsInWords: Readonly<Record<NextStep, string>> = {
  nothing: 'none, it is closed',
  'close-as-duplicate': 'look at the duplicate, and close one of them',
  'ask-for-details': 'ask how to reproduce it: the description is nearly empty',
  'wait-for-author': 'wait for its author, who was asked last',
  assign: 'find somebody who reproduces and fixes it',
  answer: 'answer the question',
  decide: 'decide whether to take it on',
  'work-in-progress': 'none, somebody is assigned',
};

/** Shortest description, in characters, from which a bug can be reproduced. */
const shortestDescription = 40;

function nextStep(options: {
  readonly issue: Issue;
  readonly kind: IssueKind;
  readonly duplicates: readonly number[] | null;
  readonly lastToSpeak: string | null;
}): NextStep {
  const { issue, kind, duplicates, lastToSpeak } = options;
  if (issue.state === 'closed') return 'nothing';
  if (duplicates !== null && duplicates.length > 0) return 'close-as-duplicate';
  if (kind === 'bug' && issue.body.trim().length < shortestDescription) {
    return lastToSpeak !== null && lastToSpeak !== issue.author ? 'wait-for-author' : 'ask-for-details';
  }
  if (issue.assignees.length > 0) return 'work-in-progress';
  if (kind === 'question')
    return lastToSpeak === null || lastToSpeak === issue.author ? 'answer' : 'wait-for-author';
  return kind === 'bug' || kind === 'documentation' ? 'assign' : 'decide';
}

function duplicatesOf(issue: Issue, others: readonly Issue[]): readonly number[] {
  return others
    .filter(({ number }) => number !== issue.number)
    .map(({ number, title }) => ({ number, similarity: titleSimilarity(issue.title, title) }))
    .filter(({ similarity }) => similarity >= duplicateFrom)
    .sort((a, b) => b.similarity - a.similarity || a.number - b.number)
    .map(({ number }) => number);
}
