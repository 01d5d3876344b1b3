import type { FilledInput, OperationOutput, WriteName } from './operations.ts';
import type { World, WorldRepository } from './world.ts';
import { pullRequestOf, runOf, sameName, worldReads } from './world-reads.ts';
import { pullRequestSummaryRecord } from './world-records.ts';

/** What a write gives when the state does not allow it. */
export class RefusedByWorld extends Error {
  readonly code: 'conflict' | 'forbidden' | 'input-invalid';
  constructor(code: 'conflict' | 'forbidden' | 'input-invalid', message: string) {
    super(message);
    this.code = code;
  }
}

type Writes = {
  readonly [Name in WriteName]: (
    place: { readonly world: World; readonly repository: WorldRepository },
    input: FilledInput<Name>,
  ) => OperationOutput<Name>;
};

/** Every write of the surface; each changes the world that it is given. */
export const worldWrites: Writes = {
  close_issue: (place, { number, reason, owner, repo }) => {
    const issue = place.repository.issues.find((each) => each.number === number);
    const target = issue ?? pullRequestOf(place.repository, number, 'issue');
    target.state = 'closed';
    target.closedAt = place.world.now;
    target.updatedAt = place.world.now;
    if (issue !== undefined) issue.stateReason = reason;
    return worldReads.get_issue(place, { owner, repo, number });
  },
  add_comment: ({ world, repository }, { number, body }) => {
    const target = conversationOf(repository, number);
    const all = [...repository.issues, ...repository.pullRequests].flatMap(({ comments }) => comments);
    const id = all.reduce((most, comment) => Math.max(most, comment.id), 0) + 1;
    const comment = { id, author: world.viewer, body, createdAt: world.now };
    target.comments.push(comment);
    if ('commentCount' in target && target.commentCount !== undefined) target.commentCount += 1;
    target.updatedAt = world.now;
    return comment;
  },
  add_labels: (place, { number, labels, owner, repo }) => {
    const target = conversationOf(place.repository, number);
    const added = labels.filter((label) => !target.labels.some((each) => sameName(each, label)));
    target.labels.push(...added);
    target.updatedAt = place.world.now;
    return worldReads.get_issue(place, { owner, repo, number });
  },
  request_reviewers: ({ world, repository }, { number, reviewers }) => {
    const pull = pullRequestOf(repository, number);
    if (reviewers.some((login) => sameName(login, pull.author))) {
      throw new RefusedByWorld('input-invalid', `${pull.author} wrote pull request ${number}`);
    }
    const added = reviewers.filter((login) => !pull.requestedReviewers.some((each) => sameName(each, login)));
    pull.requestedReviewers.push(...added);
    pull.updatedAt = world.now;
    return pullRequestSummaryRecord(pull);
  },
  rerun_workflow: ({ world, repository }, { run_id, failed_jobs_only }) => {
    const run = runOf(repository, run_id);
    if (run.status !== 'completed') throw new RefusedByWorld('conflict', `run ${run_id} is ${run.status}`);
    const again = run.jobs.filter(({ conclusion }) => !failed_jobs_only || conclusion !== 'success');
    if (failed_jobs_only && again.length === 0) {
      throw new RefusedByWorld('conflict', `no job of run ${run_id} failed`);
    }
    run.status = 'queued';
    run.conclusion = null;
    run.attempt += 1;
    run.updatedAt = world.now;
    for (const job of again) {
      job.status = 'queued';
      job.conclusion = null;
      job.startedAt = null;
      job.completedAt = null;
      job.steps = [];
      job.log = null;
    }
    return { runId: run_id };
  },
};

function conversationOf(repository: WorldRepository, number: number) {
  return (
    repository.issues.find((each) => each.number === number) ?? pullRequestOf(repository, number, 'issue')
  );
}
