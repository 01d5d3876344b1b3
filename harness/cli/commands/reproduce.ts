import type { Reproduction } from '../../analyse/compare-reproduction.ts';
import { sourceState } from '../../files/source-state.ts';
import { openStore } from '../../store/open-store.ts';
import type { CommonArguments } from '../common-options.ts';
import type { Context } from '../context.ts';
import { createJudge } from '../create-judge.ts';
import { lockState } from '../decide-standing.ts';
import { defineCommand } from '../define-command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import type { MachineOptions } from '../open-backend.ts';
import { originalRun, reproduceRun } from '../reproduce-run.ts';
import { reproductionText } from '../reproduction-text.ts';
import { loadWorkspace } from '../workspace.ts';

const requirements = ['identical', 'within-interval'] as const;

interface ReproduceArguments extends CommonArguments, MachineOptions {
  readonly run: string;
  readonly require?: (typeof requirements)[number] | undefined;
}

/** `pnpm bench reproduce RUN`: runs the cell of a run again and compares task by task. */
export const reproduceCommand = defineCommand<ReproduceArguments>({
  command: 'reproduce <run>',
  describe: 'Run a run again, same cell and same order, and compare the two task by task',
  builder: (argv) =>
    argv
      .positional('run', {
        type: 'string',
        demandOption: true,
        describe: 'Id of a run (or its beginning), or the folder of an exported one',
      })
      .option('require', {
        choices: requirements,
        describe: 'What counts as success (default within-interval); else exit code 1',
      })
      .option('gpu', {
        choices: ['metal', 'cuda', 'vulkan', 'auto'] as const,
        describe: 'GPU for .gguf files',
      })
      .option('threads', { type: 'number', describe: 'Threads for .gguf files' })
      .example('$0 reproduce results/20261121T081339Z-keyword-1a2b3c', 'A committed result')
      .example('$0 reproduce 20261121 --require identical', 'Fails unless every output is the same'),
  action: reproduce,
});

async function reproduce(context: Context, given: ReproduceArguments): Promise<ExitCode> {
  const { project, printer } = context;
  const workspace = await loadWorkspace(project);
  const store = openStore(project.databaseFile);
  try {
    const { corpus, parts, registration } = workspace;
    const setting = {
      context,
      workspace,
      store,
      judge: createJudge({ corpus, parts, profile: registration.scorer }),
      lock: await lockState(project.registrationFile, workspace),
      sources: await sourceState(project.root),
      machine: { gpu: given.gpu, threads: given.threads },
    };
    const found = await reproduceRun(setting, originalRun(given.run, store));
    for (const line of reproductionText(found)) printer.line(line);
    printer.json(found);
    return context.signal.aborted ? exitCodes.interrupted : exitCodeOf(found, given.require);
  } finally {
    store.close();
    printer.clearStatus();
  }
}

function exitCodeOf({ verdict }: Reproduction, required: ReproduceArguments['require']): ExitCode {
  const enough = required === 'identical' ? ['identical'] : ['identical', 'within-interval'];
  return enough.includes(verdict) ? exitCodes.success : exitCodes.incomplete;
}
