import { join, resolve } from 'node:path';
import type { ExportedRun } from '../../export/exported-run.ts';
import { inspectEvalFile, inspectJsonFile } from '../../export/inspect-eval-file.ts';
import { inspectLog } from '../../export/inspect-log.ts';
import { inspectFileName } from '../../export/inspect-names.ts';
import { junitXml } from '../../export/junit-xml.ts';
import type { CommonArguments } from '../common-options.ts';
import type { Context } from '../context.ts';
import { createJudge } from '../create-judge.ts';
import { defineCommand } from '../define-command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { loadExportedRun } from '../load-exported-run.ts';
import { openExistingStore } from '../open-existing-store.ts';
import { shownPath } from '../shown-path.ts';
import { loadWorkspace } from '../workspace.ts';
import { writeWholeFile } from '../write-whole-file.ts';

/** Formats of others: a run becomes one file, with a name that its readers expect. */
const foreign = {
  'inspect-eval': (run) => [`${inspectFileName(run)}.eval`, inspectEvalFile(inspectLog(run))],
  'inspect-json': (run) => [`${inspectFileName(run)}.json`, inspectJsonFile(inspectLog(run))],
  junit: (run) => [`${run.record.id}.junit.xml`, junitXml(run)],
} as const satisfies Record<string, (run: ExportedRun) => [name: string, content: string | Uint8Array]>;

type ForeignFormat = keyof typeof foreign;

interface ExportArguments extends CommonArguments {
  readonly run: readonly string[];
  readonly format: 'macrobench' | ForeignFormat;
  readonly to?: string | undefined;
}

/** `pnpm bench export RUN…`: writes runs as files, our own or in a format that other programs read. */
export const exportCommand = defineCommand<ExportArguments>({
  command: 'export <run..>',
  describe: 'Write runs as files: our own that import reads, an Inspect log, or JUnit XML',
  builder: (argv) =>
    argv
      .positional('run', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'Ids of runs, or their beginnings',
      })
      .option('format', {
        choices: ['macrobench', ...(Object.keys(foreign) as ForeignFormat[])] as const,
        default: 'macrobench' as const,
        describe:
          'macrobench: a folder with everything, the same to the byte every time; the others: a file for each run',
      })
      .option('to', {
        type: 'string',
        describe: 'Folder to write into (default results/; reports/ for the formats of others)',
      })
      .example('$0 export 20261121T081339Z-qwen', 'One run, as results/RUN/, which import and verify read')
      .example('$0 export 20261121T08 --format inspect-eval --to logs', 'Then: inspect view --log-dir logs')
      .example('$0 export 20261121T08 --format junit', 'A test case for each task, for a CI server'),
  action: async (context, given) => {
    const { project, printer } = context;
    const store = openExistingStore(project.databaseFile);
    try {
      if (given.format !== 'macrobench') return await exportAs(given.format, context, given, store);
      const folder = given.to === undefined ? project.resultsFolder : resolve(given.to);
      return told(
        given.run.map((run) => store.exportRun(run, folder)),
        printer,
      );
    } finally {
      store.close();
    }
  },
});

async function exportAs(
  format: ForeignFormat,
  { project, printer }: Context,
  { run: names, to }: ExportArguments,
  store: ReturnType<typeof openExistingStore>,
): Promise<ExitCode> {
  const workspace = await loadWorkspace(project);
  const judge = createJudge({ ...workspace, profile: workspace.registration.scorer });
  const folder = to === undefined ? project.reportsFolder : resolve(to);
  // All are read before the first is written, so that a wrong name leaves nothing half done.
  const runs = names.map((name) => loadExportedRun({ workspace, store, judge }, name));
  return told(
    runs.map((run) => {
      const [name, content] = foreign[format](run);
      const path = join(folder, name);
      writeWholeFile(path, content);
      return path;
    }),
    printer,
  );
}

function told(written: readonly string[], printer: Context['printer']): ExitCode {
  for (const path of written) printer.line(shownPath(path));
  printer.json(written);
  return exitCodes.success;
}
