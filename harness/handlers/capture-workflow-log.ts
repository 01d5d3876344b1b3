import { z } from 'zod';
import { defineProgram, type StepContext } from '../dispatch/define-program.ts';
import { numberSchema, ownerSchema, repoSchema } from './argument-schemas.ts';
import { logOfSteps } from './log-of-steps.ts';
import { hasFailed, readWorkflowRun, workflowRunFailures } from './read-workflow-run.ts';

/** Lines of each job's log that are shown to a person, from its end. */
const shownLines = 200;

type Value = {
  readonly runId: number;
  readonly name: string;
  readonly conclusion: string | null;
  readonly jobs: readonly {
    readonly name: string;
    readonly conclusion: string | null;
    readonly failedSteps: readonly string[];
    /** Null: it has expired. */
    readonly log: string | null;
  }[];
};

/** The log of one CI workflow run, job by job. Reads only. */
export const captureWorkflowLog = defineProgram({
  macro: 'capture_workflow_log',
  schema: z.object({
    owner: ownerSchema,
    repo: repoSchema,
    run_id: numberSchema,
    failed_steps_only: z.boolean().default(false),
  }),
  writes: [],
  capabilities: ['get_repository', 'get_workflow_run', 'list_workflow_jobs', 'get_job_log'],
  failures: {
    ...workflowRunFailures,
    'logs-expired': {
      hint: 'Start the run again for a new log; GitHub deletes old ones.',
      retryable: false,
    },
  },
  deadlineMs: 120_000,
  async run(context, { owner, repo, run_id, failed_steps_only }): Promise<Value> {
    const at = { owner, repo, run_id };
    const run = await context.step('run', (step) => readWorkflowRun({ step, at, fail: context.fail }));
    const all = await context.step('jobs', ({ read }) => read('list_workflow_jobs', { ...at, limit: 300 }));
    const jobs = failed_steps_only ? all.filter(hasFailed) : all;
    type Step = StepContext<'get_job_log'>;
    const logs = await context.parallel(
      Object.fromEntries(
        jobs.map((job) => [
          `log of job ${job.id}`,
          async ({ read, fallback, fellBack }: Step) => {
            const log = await fallback<string, null>({
              on: ['gone', 'not-found'],
              work: async () => (await read('get_job_log', { owner, repo, job_id: job.id })).text,
              instead: () => null,
            });
            if (log === null || !failed_steps_only) return log;
            const part = logOfSteps(log, job.steps.filter(hasFailed));
            if (part === null) fellBack('the steps cannot be told apart: the whole log of the job');
            return part ?? log;
          },
        ]),
      ),
    );
    const read = jobs.map((job) => ({
      name: job.name,
      conclusion: job.conclusion,
      failedSteps: job.steps.filter(hasFailed).map(({ name }) => name),
      log: logs[`log of job ${job.id}`] ?? null,
    }));
    if (read.length > 0 && read.every(({ log }) => log === null)) {
      context.fail('logs-expired', `Run ${run_id} has no log any more.`);
    }
    return { runId: run_id, name: run.name, conclusion: run.conclusion, jobs: read };
  },
  inWords({ runId, name, conclusion, jobs }) {
    return [
      `Run ${runId} ${name}: ${conclusion ?? 'no conclusion'}`,
      ...(jobs.length === 0 ? ['No job of it failed.'] : []),
      ...jobs.flatMap((job) => {
        const failed = job.failedSteps.length === 0 ? '' : `, failed in ${job.failedSteps.join(', ')}`;
        return [
          '',
          `## ${job.name}: ${job.conclusion ?? 'no conclusion'}${failed}`,
          job.log === null ? '(its log has expired)' : lastLines(job.log),
        ];
      }),
    ].join('\n');
  },
});

function lastLines(log: string): string {
  const lines = log.trimEnd().split('\n');
  const left = lines.length - shownLines;
  return [...(left > 0 ? [`(${left} lines before)`] : []), ...lines.slice(-shownLines)].join('\n');
}
