import type { StepContext } from '../dispatch/define-program.ts';
import type { PullRequest } from '../surface/records.ts';
import { readIn, repositoryNotFound } from './repository-not-found.ts';

/** What a macro needs that reads one pull request. */
export const pullRequestCapabilities = ['get_repository', 'get_issue', 'get_pull_request'] as const;

/** How reading one pull request fails. */
export const pullRequestFailures = {
  ...repositoryNotFound,
  'pull-request-not-found': { hint: 'Check the number; the repository is there.', retryable: false },
  'is-an-issue': { hint: 'Use triage_issue, or give the number of a pull request.', retryable: false },
} as const;

/** Reads one pull request; if there is none, tells a missing repository, a missing number and an issue apart. */
export async function readPullRequest(options: {
  readonly step: StepContext<(typeof pullRequestCapabilities)[number]>;
  readonly fail: (code: keyof typeof pullRequestFailures, message: string) => never;
  readonly at: { readonly owner: string; readonly repo: string; readonly number: number };
}): Promise<PullRequest> {
  const { step, fail, at } = options;
  const { owner, repo, number } = at;
  return readIn({
    step,
    at,
    fail,
    work: () => step.read('get_pull_request', { owner, repo, number }),
    absent: async () => {
      const issue = await step.readIfThere('get_issue', { owner, repo, number });
      if (issue !== null) fail('is-an-issue', `${owner}/${repo}#${number} is an issue.`);
      return fail('pull-request-not-found', `${owner}/${repo} has no pull request ${number}.`);
    },
  });
}
