import type { StepContext } from '../dispatch/define-program.ts';
import type { WorkflowRun } from '../surface/records.ts';
import { readIn, repositoryNotFound } from './repository-not-found.ts';

/** How reading one workflow run that has ended fails. */
export const workflowRunFailures = {
  ...repositoryNotFound,
  'run-not-found': {
    hint: 'Check the id: it follows /actions/runs/ in the URL of the run.',
    retryable: false,
  },
  'run-not-finished': { hint: 'Wait until it has ended, then ask again.', retryable: true },
} as const;

/** Reads one workflow run, which must have ended. */
export async function readWorkflowRun(options: {
  readonly step: StepContext<'get_repository' | 'get_workflow_run'>;
  readonly fail: (code: keyof typeof workflowRunFailures, message: string) => never;
  readonly at: { readonly owner: string; readonly repo: string; readonly run_id: number };
}): Promise<WorkflowRun> {
  const { step, fail, at } = options;
  const run = await readIn({
    step,
    at,
    fail,
    work: () => step.read('get_workflow_run', at),
    absent: () => fail('run-not-found', `${at.owner}/${at.repo} has no workflow run ${at.run_id}.`),
  });
  return run.status === 'completed' ? run : fail('run-not-finished', `Run ${at.run_id} is ${run.status}.`);
}

const failures: ReadonlySet<string> = new Set(['failure', 'timed_out', 'cancelled', 'startup_failure']);

/** Tells whether a run, job or step ended in a way that a new try may mend. */
export function hasFailed({ conclusion }: { readonly conclusion: string | null }): boolean {
  return conclusion !== null && failures.has(conclusion);
}
