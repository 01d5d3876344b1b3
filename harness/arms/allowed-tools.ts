import type { ShownCall } from './episode.ts';
import { type LoopTool, loopTools } from './tool-offer.ts';

/**
 * What has to have been read before an operation makes sense: its input is something that another one gives. The
 * rest may come first. Says nothing about any task.
 */
const needs: Readonly<Partial<Record<LoopTool, readonly LoopTool[]>>> = {
  list_comments: ['get_issue', 'list_issues', 'get_pull_request'],
  list_pull_request_files: ['get_pull_request'],
  list_reviews: ['get_pull_request'],
  list_checks: ['get_pull_request', 'list_commits'],
  list_commits: ['list_pull_request_files', 'get_repository'],
  get_file: ['list_pull_request_files', 'get_repository'],
  list_workflow_jobs: ['get_workflow_run'],
  get_job_log: ['list_workflow_jobs'],
  close_issue: ['get_issue', 'list_issues'],
  rerun_workflow: ['get_workflow_run'],
};

/**
 * The tools of the structured loop in a state: operations whose input can be known by now; an answer once something
 * was read; in the last request only the ways to end.
 */
export function allowedTools(state: {
  readonly calls: readonly ShownCall[];
  /** Requests left, this one included. */
  readonly requestsLeft: number;
}): LoopTool[] {
  const done = new Set(state.calls.filter(({ outcome }) => outcome === 'done').map(({ name }) => name));
  return loopTools.filter((name) => {
    if (name === 'hand_over') return true;
    if (state.requestsLeft <= 1) return name === 'answer';
    if (name === 'answer') return done.size > 0;
    const needed = needs[name];
    return needed === undefined || needed.some((each) => done.has(each));
  });
}
