import { openStore } from '../../store/open-store.ts';
import { verifyExport } from '../../store/verify-export.ts';
import type { Verification } from '../../store/verify-store.ts';
import type { CommonArguments } from '../common-options.ts';
import { judgeOfCorpus } from '../create-judge.ts';
import { defineCommand } from '../define-command.ts';
import { exitCodes } from '../exit-code.ts';
import { shownPath } from '../shown-path.ts';
import { loadWorkspace } from '../workspace.ts';

interface VerifyArguments extends CommonArguments {
  readonly folder?: readonly string[] | undefined;
}

/** `pnpm bench verify [FOLDER…]`: recomputes chain, hashes and verdicts, of the database or of exported runs. */
export const verifyCommand = defineCommand<VerifyArguments>({
  command: 'verify [folder..]',
  describe:
    'Recompute the ledger, every hash and every verdict; names the first entry that is wrong (exit 3)',
  builder: (argv) =>
    argv
      .positional('folder', { type: 'string', array: true, describe: 'Exported runs; without: the database' })
      .example('$0 verify', 'The database')
      .example('$0 verify results/*/', 'Exported runs, without a database'),
  action: async ({ project, printer }, given) => {
    const workspace = await loadWorkspace(project);
    const judgeOf = judgeOfCorpus({ ...workspace, profile: workspace.registration.scorer });
    const folders = given.folder ?? [];
    const tell = (name: string, found: Verification) =>
      printer.line(
        `${shownPath(name)}: ${found.ledgerEntries} ledger entries, ${found.runs} runs, ${found.attempts} attempts, ${found.verdicts} verdicts are as they were written` +
          (found.verdictsOfOtherSources > 0
            ? `; ${found.verdictsOfOtherSources} verdicts of other scorer sources were not recomputed`
            : ''),
      );
    if (folders.length === 0) {
      const store = openStore(project.databaseFile);
      try {
        const found = store.verify(judgeOf);
        tell(project.databaseFile, found);
        printer.line(`ledger head ${found.ledgerHead}`);
        printer.json([{ database: project.databaseFile, ...found }]);
      } finally {
        store.close();
      }
      return exitCodes.success;
    }
    const found = folders.map((folder) => ({ folder, ...verifyExport(folder, judgeOf) }));
    for (const each of found) tell(each.folder, each);
    printer.json(found);
    return exitCodes.success;
  },
});
