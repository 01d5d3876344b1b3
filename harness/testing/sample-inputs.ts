import type { OperationInput, OperationName } from '../surface/operations.ts';

const at = { owner: 'acme', repo: 'widgets' };

/** An input for each operation that the sample world can answer. */
export const sampleInputs: { readonly [Name in OperationName]: OperationInput<Name> } = {
  get_repository: at,
  get_issue: { ...at, number: 1 },
  list_issues: at,
  list_comments: { ...at, number: 1 },
  list_labels: at,
  get_pull_request: { ...at, number: 3 },
  list_pull_requests: at,
  list_pull_request_files: { ...at, number: 3 },
  list_pull_request_commits: { ...at, number: 3 },
  list_reviews: { ...at, number: 3 },
  list_checks: { ...at, ref: 'paint' },
  list_commits: { ...at, path: 'lid.ts' },
  compare_commits: { ...at, base: 'v1.0.0', head: 'HEAD' },
  list_tags: at,
  get_file: { ...at, path: 'CODEOWNERS' },
  get_workflow_run: { ...at, run_id: 100 },
  list_workflow_runs: at,
  list_workflow_jobs: { ...at, run_id: 100 },
  get_job_log: { ...at, job_id: 101 },
  get_user: { ...at, login: 'ada' },
  close_issue: { ...at, number: 1 },
  add_comment: { ...at, number: 1, body: 'Hello' },
  add_labels: { ...at, number: 2, labels: ['bug'] },
  request_reviewers: { ...at, number: 3, reviewers: ['ada'] },
  rerun_workflow: { ...at, run_id: 100 },
};
