import { openStore } from '../../store/open-store.ts';
import type { CommonArguments } from '../common-options.ts';
import { judgeOfCorpus } from '../create-judge.ts';
import { defineCommand } from '../define-command.ts';
import { exitCodes } from '../exit-code.ts';
import { exportFolders } from '../export-folders.ts';
import { exportsOnDisk } from '../exports-in-archives.ts';
import { importExternalRuns } from '../import-external-runs.ts';
import { loadWorkspace } from '../workspace.ts';

const formats = ['export', 'jsonl-runs'] as const;

interface ImportArguments extends CommonArguments {
  readonly folder: readonly string[];
  readonly format: (typeof formats)[number];
  readonly mapping?: string | undefined;
  readonly tools?: string | undefined;
  readonly markdown?: string | undefined;
}

/**
 * `pnpm bench import FOLDER…`: reads exported runs into the database, each whole or not at all. With
 * `--format jsonl-runs`: per-task records of other harnesses, audited.
 */
export const importCommand = defineCommand<ImportArguments>({
  command: 'import <folder..>',
  describe: 'Read exported runs into the database, checked to the last hash',
  builder: (argv) =>
    argv
      .positional('folder', {
        type: 'string',
        array: true,
        demandOption: true,
        describe:
          'Folders that `export` wrote, archives that the page in the browser gave, or files of records',
      })
      .option('format', {
        choices: formats,
        default: 'export' as const,
        describe: 'What is read: exported runs, or per-task records of another harness',
      })
      .option('mapping', { type: 'string', describe: 'How the columns of the records are called (YAML)' })
      .option('tools', { type: 'string', describe: 'Tool definitions that the records are judged by (JSON)' })
      .option('markdown', { type: 'string', describe: 'Write the audit to this file as well' })
      .example('$0 import results/*/', 'The committed results')
      .example('$0 import --format jsonl-runs runs.jsonl --mapping names.yaml', 'Audit a published run'),
  action: async (context, given) => {
    if (given.format === 'jsonl-runs') {
      const { folder: files, mapping, tools, markdown } = given;
      return importExternalRuns(context, { files, mapping, tools, markdown });
    }
    const { project, printer } = context;
    const workspace = await loadWorkspace(project);
    const judgeOf = judgeOfCorpus({ ...workspace, profile: workspace.registration.scorer });
    const store = openStore(project.databaseFile);
    try {
      using exports = exportsOnDisk(exportFolders(given.folder));
      const imported = exports.folders.map((folder) => store.importRun(folder, judgeOf));
      for (const { runId, alreadyThere } of imported) {
        printer.line(`${runId}  ${alreadyThere ? 'was there already' : 'imported'}`);
      }
      printer.json(imported);
      return exitCodes.success;
    } finally {
      store.close();
    }
  },
});
