import { HarnessError } from '../../domain/harness-error.ts';
import { compareMarkdown } from '../../report/compare-markdown.ts';

import type { CommonArguments } from '../common-options.ts';
import { createJudge } from '../create-judge.ts';
import { lockState } from '../decide-standing.ts';
import { defineCommand } from '../define-command.ts';
import { exitCodes } from '../exit-code.ts';
import { loadReportInput } from '../load-report-input.ts';
import { openExistingStore } from '../open-existing-store.ts';
import { refuseOtherCorpus } from '../refuse-other-corpus.ts';
import { loadWorkspace } from '../workspace.ts';

interface CompareArguments extends CommonArguments {
  readonly run: readonly string[];
}

/** `pnpm bench compare RUN RUN…`: what differs between runs, and what it changed. */
export const compareCommand = defineCommand<CompareArguments>({
  command: 'compare <run..>',
  describe: 'Compare runs task by task: fields that differ, paired differences, flipped tasks (Markdown)',
  builder: (argv) =>
    argv
      .positional('run', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'Ids of two or more runs, or their beginnings',
      })
      .example('$0 compare 20261121T08 20261121T09', 'The second run as the reference of the first')
      .example('$0 compare 20261121T08 20261121T09 > compared.md', 'As a file'),
  action: async ({ project, printer }, given) => {
    const workspace = await loadWorkspace(project);
    const { hash: lockHash } = await lockState(project.registrationFile, workspace);
    const judge = createJudge({ ...workspace, profile: workspace.registration.scorer });
    const store = openExistingStore(project.databaseFile);
    try {
      const runs = given.run.map((run) => store.loadRun(run).record);
      const ids = [...new Set(runs.map(({ id }) => id))];
      if (ids.length < 2) {
        throw new HarnessError({
          code: 'one-run',
          message: `There is one run to compare, ${ids.join('')}; a comparison needs two.`,
          fix: 'Name two runs; `pnpm bench runs` lists them.',
        });
      }
      refuseOtherCorpus(runs, workspace);
      const input = await loadReportInput(
        { workspace, store, judge, lockHash },
        { selected: ids, pairs: 'every', now: new Date() },
      );
      printer.line(compareMarkdown(input).trimEnd());
      printer.json({ runs: ids, pairs: input.pairs });
      return exitCodes.success;
    } finally {
      store.close();
    }
  },
});
