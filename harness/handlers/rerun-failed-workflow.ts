import { z } from 'zod';
import { defineProgram } from '../dispatch/define-program.ts';
import { numberSchema, ownerSchema, repoSchema } from './argument-schemas.ts';
import { hasFailed, readWorkflowRun, workflowRunFailures } from './read-workflow-run.ts';

type Value = {
  readonly runId: number;
  readonly name: string;
  readonly conclusion: string | null;
  /** Names of the jobs that run again, or would. */
  readonly jobs: readonly string[];
  readonly started: boolean;
  /** Number of the try that starts, or would. */
  readonly attempt: number;
};

/** Starts one failed CI workflow run again, or tells what would be started. */
export const rerunFailedWorkflow = defineProgram({
  macro: 'rerun_failed_workflow',
  schema: z.object({
    owner: ownerSchema,
    repo: repoSchema,
    run_id: numberSchema,
    failed_jobs_only: z.boolean().default(true),
    apply: z.boolean().default(false),
  }),
  writes: ['apply'],
  capabilities: ['get_repository', 'get_workflow_run', 'list_workflow_jobs', 'rerun_workflow'],
  failures: {
    ...workflowRunFailures,
    'run-did-not-fail': { hint: 'Leave it: a run that went well needs no new try.', retryable: false },
  },
  deadlineMs: 30_000,
  async run(context, { owner, repo, run_id, failed_jobs_only }): Promise<Value> {
    const at = { owner, repo, run_id };
    const run = await context.step('run', async (step) => {
      const found = await readWorkflowRun({ step, at, fail: context.fail });
      if (!hasFailed(found))
        context.fail('run-did-not-fail', `Run ${run_id} ended with ${found.conclusion}.`);
      return found;
    });
    const all = await context.step('jobs', ({ read }) => read('list_workflow_jobs', { ...at, limit: 300 }));
    const jobs = failed_jobs_only ? all.filter(hasFailed) : all;
    const written = await context.step('start', ({ write }) =>
      write('rerun_workflow', { ...at, failed_jobs_only }),
    );
    return {
      runId: run_id,
      name: run.name,
      conclusion: run.conclusion,
      jobs: jobs.map(({ name }) => name),
      started: written !== null,
      attempt: run.attempt + 1,
    };
  },
  inWords({ runId, name, jobs, started, attempt }) {
    return [
      `${started ? 'Started' : 'Would start'} run ${runId} ${name} again (try ${attempt}):`,
      ...jobs.map((job) => `- ${job}`),
    ].join('\n');
  },
});
