import { join } from 'node:path';
import { reportAmendments } from '../../analyse/report-amendments.ts';
import { HarnessError } from '../../domain/harness-error.ts';
import type { ReportInput } from '../../domain/report-input.ts';
import { loadPublishedResults } from '../../files/load-published-results.ts';
import type { CommonArguments } from '../common-options.ts';
import { createJudge } from '../create-judge.ts';
import { decideRegistered } from '../decide-registered.ts';
import { lockState } from '../decide-standing.ts';
import { defineCommand } from '../define-command.ts';
import { exitCodes } from '../exit-code.ts';
import { frozenChain } from '../frozen-chain.ts';
import { loadReportInput } from '../load-report-input.ts';
import { openExistingStore } from '../open-existing-store.ts';
import { shownPath } from '../shown-path.ts';
import { loadWorkspace } from '../workspace.ts';
import { writeReport } from '../write-report.ts';

interface ReportArguments extends CommonArguments {
  readonly run?: readonly string[] | undefined;
  readonly name?: string | undefined;
}

/** `pnpm bench report [RUN…]`: writes the report over the database. */
export const reportCommand = defineCommand<ReportArguments>({
  command: 'report [run..]',
  describe: 'Write the report over the database into reports/: the last run of each cell, or the runs named',
  builder: (argv) =>
    argv
      .positional('run', { type: 'string', array: true, describe: 'Ids of runs, or their beginnings' })
      .option('name', { type: 'string', describe: 'Name of the files (default report)' })
      .example('$0 report', 'reports/report.html, the same as .md, and the data as .json')
      .example('$0 report 20261121 --name first-try', 'One run and its past, under another name'),
  action: async ({ project, printer }, given) => {
    const name = given.name ?? 'report';
    if (!/^[\w][\w.-]*$/.test(name)) {
      throw new HarnessError({
        code: 'option-invalid',
        message: `--name ${JSON.stringify(name)} is no name of a file: found something else than letters, digits, ".", "-" and "_".`,
        fix: 'Give a name such as first-try.',
      });
    }
    const workspace = await loadWorkspace(project);
    const chain = await frozenChain(project.registrationFile);
    const { hash: lockHash } = await lockState(project.registrationFile, workspace);
    const judge = createJudge({ ...workspace, profile: workspace.registration.scorer });
    const store = openExistingStore(project.databaseFile);
    try {
      const selected = given.run?.map((run) => store.loadRun(run).record.id) ?? [];
      const input = await loadReportInput(
        { workspace, store, judge, lockHash },
        {
          selected: selected.length === 0 ? null : selected,
          pairs: 'one-factor',
          now: new Date(),
          also: {
            ...(selected.length === 0 && workspace.isRegisteredCorpus
              ? decisionsOf({ store, workspace, chain })
              : {}),
            published: await loadPublishedResults(join(project.resultsFolder, 'published')),
          },
        },
      );
      const written = await writeReport({ input, folder: project.reportsFolder, name });
      for (const path of written) printer.line(shownPath(path));
      printer.json(written);
      return exitCodes.success;
    } finally {
      store.close();
    }
  },
});

function decisionsOf(
  options: Parameters<typeof decideRegistered>[0],
): Pick<ReportInput, 'decisions' | 'deviations' | 'amendments'> {
  const { rules, deviations } = decideRegistered(options);
  const amendments = options.chain === null ? {} : { amendments: reportAmendments(options.chain) };
  return { decisions: rules, deviations, ...amendments };
}
