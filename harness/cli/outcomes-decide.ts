import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { OutcomeDecisions } from '../domain/outcome-report.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { readExport } from '../store/read-export.ts';
import { ledgerFilesIn } from '../store/verify-ledger-files.ts';
import type { CommonArguments } from './common-options.ts';
import { decisionText } from './decision-text.ts';
import { defineCommand } from './define-command.ts';
import { exitCodes } from './exit-code.ts';
import { foldersToRead } from './export-folders.ts';
import { loadOutcomeReport } from './load-outcome-report.ts';
import { loadOutcomeWorkspace } from './outcome-workspace.ts';

interface DecideArguments extends CommonArguments {
  readonly folder?: readonly string[] | undefined;
}

/** `pnpm bench outcomes decide [FOLDER…]`: decides the hypotheses of the outcome registration. */
export const outcomesDecideCommand = defineCommand<DecideArguments>({
  command: 'decide [folder..]',
  describe:
    'Decide the hypotheses of the outcome registration, each run worked through again from its replies',
  builder: (argv) =>
    argv
      .positional('folder', { type: 'string', array: true, describe: 'Exported runs; without: the database' })
      .example('$0 outcomes decide', 'From the database')
      .example('$0 outcomes decide results/*/', 'From exported runs, each verified first'),
  action: async ({ project, printer }, given) => {
    const workspace = await loadOutcomeWorkspace(project, given);
    const folders = foldersToRead({ named: given.folder, project, printer });
    const store = storeOf(project.databaseFile, folders);
    try {
      const entries = folders.flatMap((folder) => readExport(folder).ledger);
      const parents = [...new Set(folders.map((folder) => dirname(folder)))];
      const ledgers = parents.flatMap(ledgerFilesIn).flatMap((ledger) => ledger.entries);
      const { decided } = await loadOutcomeReport({
        workspace,
        stores: [store],
        ids: null,
        price: null,
        ...(folders.length > 0 && { ledger: [...entries, ...ledgers] }),
      });
      if (decided === null) throw new Error('all runs, and no decision');
      printer.line(outcomeDecisionText(decided));
      printer.json(decided);
      return exitCodes.success;
    } finally {
      store.close();
    }
  },
});

/** The decisions for a terminal, in the words of `decide`. */
export function outcomeDecisionText(decided: OutcomeDecisions): string {
  return decisionText({ ...decided, aside: [] }, decided.exclusions);
}

/** Exported runs, or the database; an empty store where there is none. */
function storeOf(databaseFile: string, folders: readonly string[]): Store {
  if (folders.length === 0 && existsSync(databaseFile)) return openStore(databaseFile);
  const store = openStore(':memory:');
  for (const folder of folders) store.importRun(folder);
  return store;
}
