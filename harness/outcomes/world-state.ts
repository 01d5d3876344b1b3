import type { Json } from '../domain/json.ts';
import type { World } from '../surface/world.ts';

/**
 * What of a world writes can change, in a form that compares: issues and pull requests with state, labels, reviewers
 * and number of comments; workflow runs with state and try. The wording of comments and the reason of a closing are
 * left out: they are judged nowhere.
 */
export function worldState({ repositories }: World): Json {
  return repositories.map(({ owner, name, issues, pullRequests, workflowRuns }) => ({
    repository: `${owner}/${name}`,
    issues: issues.map(({ number, state, labels, comments }) => ({
      number,
      state,
      labels: [...labels].sort(),
      comments: comments.length,
    })),
    pullRequests: pullRequests.map(({ number, state, labels, requestedReviewers, comments }) => ({
      number,
      state,
      labels: [...labels].sort(),
      requestedReviewers: [...requestedReviewers].sort(),
      comments: comments.length,
    })),
    workflowRuns: workflowRuns.map(({ id, status, attempt, jobs }) => ({
      id,
      status,
      attempt,
      jobs: jobs.map((job) => ({ id: job.id, status: job.status })),
    })),
  }));
}
