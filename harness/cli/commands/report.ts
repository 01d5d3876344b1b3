import { join } from 'node:path';
import { reportAmendments } from '../../analyse/report-amendments.ts';
import { HarnessError } from '../../domain/harness-error.ts';
import { didYouMean } from '../../domain/near-matches.ts';
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
import { openFile } from '../open-file.ts';
import { outcomesOfReport } from '../outcomes-of-report.ts';
import { refuseOtherCorpus } from '../refuse-other-corpus.ts';
import { shownPath } from '../shown-path.ts';
import { watchStore } from '../watch-store.ts';
import { loadWorkspace } from '../workspace.ts';
import { type ReportFormat, reportFormats, usualFormats, writeReport } from '../write-report.ts';

interface ReportArguments extends CommonArguments {
  readonly run?: readonly string[] | undefined;
  readonly name?: string | undefined;
  /** Several where the option was repeated. */
  readonly format?: string | readonly string[] | undefined;
  readonly open?: boolean | undefined;
  readonly watch?: boolean | undefined;
  readonly every?: number | undefined;
}

/** `pnpm bench report [RUN…]`: writes the report over the database. */
export const reportCommand = defineCommand<ReportArguments>({
  command: 'report [run..]',
  describe: 'Write the report over the database into reports/: the last run of each cell, or the runs named',
  builder: (argv) =>
    argv
      .positional('run', { type: 'string', array: true, describe: 'Ids of runs, or their beginnings' })
      .option('name', { type: 'string', describe: 'Name of the files (default report)' })
      .option('format', {
        type: 'string',
        requiresArg: true,
        describe: `${reportFormats.join(', ')}; several at once (default ${usualFormats.join(',')}). vega: each chart's Vega-Lite specification`,
      })
      .option('open', { type: 'boolean', describe: 'Open the page when it is written' })
      .option('watch', {
        type: 'boolean',
        describe: 'Write it again whenever a run has stored something, until Ctrl-C',
      })
      .option('every', { type: 'number', describe: 'Seconds between two looks with --watch (default 10)' })
      .example('$0 report', 'reports/report.html, the same as .md, and the data as .json')
      .example('$0 report 20261121 --name first-try', 'One run and its past, under another name')
      .example('$0 report --format csv,vega', 'A table for R or pandas, and the charts for the Vega editor')
      .example('$0 report --watch --open', 'Beside a grid that is running'),
  action: async ({ project, printer, signal }, given) => {
    const formats = formatsOf(given.format);
    refuseContradictions(given, formats);
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
      const named = given.run?.map((run) => store.loadRun(run).record) ?? [];
      refuseOtherCorpus(named, workspace);
      const selected = named.map(({ id }) => id);
      const isWhole = selected.length === 0 && workspace.isRegisteredCorpus;
      // A database somewhere else is somebody's own: what was published stays out of its report.
      const exports = given.db === undefined ? project.resultsFolder : null;
      const write = async () => {
        const outcomes = isWhole
          ? await outcomesOfReport({ project, corpusFolder: workspace.corpusFolder, store, exports })
          : null;
        const input = await loadReportInput(
          { workspace, store, judge, lockHash },
          {
            selected: selected.length === 0 ? null : selected,
            pairs: 'one-factor',
            now: new Date(),
            also: {
              ...(isWhole ? decisionsOf({ store, workspace, chain }) : {}),
              ...(outcomes !== null && { outcomes }),
              published: await loadPublishedResults(join(project.resultsFolder, 'published')),
            },
          },
        );
        return writeReport({ input, folder: project.reportsFolder, name, formats });
      };
      let written: readonly string[] | null = null;
      const act = async () => {
        const isFirst = written === null;
        written = await write();
        if (!isFirst) return printer.note(`${new Date().toLocaleTimeString()}  written again`);
        for (const path of written) printer.line(shownPath(path));
        if (given.open === true) await openFile(join(project.reportsFolder, `${name}.html`));
        if (given.watch === true) printer.note('Written again as runs go on; Ctrl-C ends it.');
      };
      if (given.watch === true) {
        await watchStore({ store, everyMs: 1_000 * (given.every ?? 10), signal, act });
      } else await act();
      printer.json(written);
      return exitCodes.success;
    } finally {
      store.close();
    }
  },
});

function formatsOf(given: ReportArguments['format']): readonly ReportFormat[] {
  if (given === undefined) return usualFormats;
  const words = [given].flat().flatMap((each) => each.split(',').map((word) => word.trim()));
  const unknown = words.filter((word) => !reportFormats.some((format) => format === word));
  if (unknown.length > 0) {
    throw new HarnessError({
      code: 'option-invalid',
      message: `--format: ${unknown.map((word) => `${JSON.stringify(word)} is no format${didYouMean(word, reportFormats) || '.'}`).join(' ')}`,
      fix: `Give one or several of ${reportFormats.join(', ')}, separated by commas.`,
    });
  }
  return reportFormats.filter((format) => words.includes(format));
}

function refuseContradictions(
  { open, watch, every }: ReportArguments,
  formats: readonly ReportFormat[],
): void {
  if (open === true && !formats.includes('html')) {
    throw new HarnessError({
      code: 'options-contradict',
      message: `--open opens the page, and --format ${formats.join(',')} writes none.`,
      fix: 'Add html to --format, or leave out --open.',
    });
  }
  if (every !== undefined && (watch !== true || !(every > 0))) {
    throw new HarnessError({
      code: 'option-invalid',
      message: `--every is a number of seconds above 0 for --watch: found ${watch === true ? every : `${every} without --watch`}.`,
      fix: 'Give both, such as --watch --every 30.',
    });
  }
}

function decisionsOf(
  options: Parameters<typeof decideRegistered>[0],
): Pick<ReportInput, 'decisions' | 'deviations' | 'amendments'> {
  const { rules, deviations } = decideRegistered(options);
  const amendments = options.chain === null ? {} : { amendments: reportAmendments(options.chain) };
  return { decisions: rules, deviations, ...amendments };
}
