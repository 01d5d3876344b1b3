import { openStore } from '../../store/open-store.ts';
import type { CommonArguments } from '../common-options.ts';
import { judgeOfCorpus } from '../create-judge.ts';
import { defineCommand } from '../define-command.ts';
import { exitCodes } from '../exit-code.ts';
import { loadWorkspace } from '../workspace.ts';

interface ImportArguments extends CommonArguments {
  readonly folder: readonly string[];
}

/** `pnpm bench import FOLDER…`: reads exported runs into the database, each whole or not at all. */
export const importCommand = defineCommand<ImportArguments>({
  command: 'import <folder..>',
  describe: 'Read exported runs into the database, checked to the last hash',
  builder: (argv) =>
    argv
      .positional('folder', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'Folders that `export` wrote',
      })
      .example('$0 import results/*/', 'The committed results'),
  action: async ({ project, printer }, given) => {
    const workspace = await loadWorkspace(project);
    const judgeOf = judgeOfCorpus({ ...workspace, profile: workspace.registration.scorer });
    const store = openStore(project.databaseFile);
    try {
      const imported = given.folder.map((folder) => store.importRun(folder, judgeOf));
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
