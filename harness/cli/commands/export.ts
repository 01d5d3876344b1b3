import { resolve } from 'node:path';

import type { CommonArguments } from '../common-options.ts';
import { defineCommand } from '../define-command.ts';
import { exitCodes } from '../exit-code.ts';
import { openExistingStore } from '../open-existing-store.ts';
import { shownPath } from '../shown-path.ts';

interface ExportArguments extends CommonArguments {
  readonly run: readonly string[];
  readonly to?: string | undefined;
}

/** `pnpm bench export RUN…`: writes runs as files that are the same to the byte every time. */
export const exportCommand = defineCommand<ExportArguments>({
  command: 'export <run..>',
  describe: 'Write runs to results/<run>/ as JSONL with a manifest',
  builder: (argv) =>
    argv
      .positional('run', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'Ids of runs, or their beginnings',
      })
      .option('to', { type: 'string', describe: 'Folder to write into (default results/)' })
      .example('$0 export 20261121T081339Z-qwen', 'One run'),
  action: async ({ project, printer }, given) => {
    const folder = given.to === undefined ? project.resultsFolder : resolve(given.to);
    const store = openExistingStore(project.databaseFile);
    try {
      const written = given.run.map((run) => store.exportRun(run, folder));
      for (const path of written) printer.line(shownPath(path));
      printer.json(written);
      return exitCodes.success;
    } finally {
      store.close();
    }
  },
});
