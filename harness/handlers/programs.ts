import type { MacroProgram } from '../dispatch/define-program.ts';
import { captureWorkflowLog } from './capture-workflow-log.ts';
import { closeStaleIssues } from './close-stale-issues.ts';
import { generateReleaseNotes } from './generate-release-notes.ts';
import { rerunFailedWorkflow } from './rerun-failed-workflow.ts';
import { suggestReviewers } from './suggest-reviewers.ts';
import { summarizeOpenIssues } from './summarize-open-issues.ts';
import { triageIssue } from './triage-issue.ts';
import { triagePullRequest } from './triage-pull-request.ts';

/** The programs of the toolset `github-maintainer`, in its order. */
export const programs: readonly MacroProgram[] = [
  triagePullRequest,
  triageIssue,
  summarizeOpenIssues,
  generateReleaseNotes,
  closeStaleIssues,
  suggestReviewers,
  captureWorkflowLog,
  rerunFailedWorkflow,
];
