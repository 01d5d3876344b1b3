import { dirname } from 'node:path';
import type { LedgerEntry } from '../../domain/ledger-entry.ts';
import { openStore } from '../../store/open-store.ts';
import { readExport } from '../../store/read-export.ts';
import { ledgerFilesIn } from '../../store/verify-ledger-files.ts';
import type { CommonArguments } from '../common-options.ts';
import { judgeOfCorpus } from '../create-judge.ts';
import { decideRegistered } from '../decide-registered.ts';
import { decisionText } from '../decision-text.ts';
import { defineCommand } from '../define-command.ts';
import { exitCodes } from '../exit-code.ts';
import { foldersToRead } from '../export-folders.ts';
import { frozenChain } from '../frozen-chain.ts';
import { loadWorkspace } from '../workspace.ts';

interface DecideArguments extends CommonArguments {
  readonly folder?: readonly string[] | undefined;
}

/** `pnpm bench decide [FOLDER…]`: decides the registered hypotheses, from the database or from exported runs. */
export const decideCommand = defineCommand<DecideArguments>({
  command: 'decide [folder..]',
  describe:
    'Decide the registered hypotheses from confirmatory runs, and list what departs from the registration',
  builder: (argv) =>
    argv
      .positional('folder', {
        type: 'string',
        array: true,
        describe: 'Exported runs; without: the database, or results/*/ if it is empty',
      })
      .example('$0 decide', 'From the database')
      .example('$0 decide results/*/', 'From exported runs, each verified first'),
  action: async ({ project, printer }, given) => {
    const workspace = await loadWorkspace(project);
    const chain = await frozenChain(project.registrationFile);
    const folders = foldersToRead({ named: given.folder, project, printer });
    const store = openStore(folders.length === 0 ? project.databaseFile : ':memory:');
    try {
      const judgeOf = judgeOfCorpus({ ...workspace, profile: workspace.registration.scorer });
      const pieces = folders.map((folder): readonly LedgerEntry[] => {
        store.importRun(folder, judgeOf);
        return readExport(folder).ledger;
      });
      const parents = [...new Set(folders.map((folder) => dirname(folder)))];
      const ledgers = parents.flatMap(ledgerFilesIn).flatMap(({ entries }) => entries);
      const started = folders.length === 0 ? {} : { started: [...pieces.flat(), ...ledgers] };
      const found = decideRegistered({ store, workspace, chain, ...started });
      printer.line(decisionText(found, workspace.registration.exclusions));
      printer.json({ ...found, exclusions: workspace.registration.exclusions });
      return exitCodes.success;
    } finally {
      store.close();
    }
  },
});
