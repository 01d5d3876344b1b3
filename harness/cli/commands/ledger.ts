import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { HarnessError } from '../../domain/harness-error.ts';
import type { LedgerEntry } from '../../domain/ledger-entry.ts';
import { openStore } from '../../store/open-store.ts';
import { ledgerFileName } from '../../store/verify-ledger-files.ts';
import type { CommonArguments } from '../common-options.ts';
import type { Context } from '../context.ts';
import { defineCommand, defineGroup } from '../define-command.ts';
import { exitCodes } from '../exit-code.ts';

const headCommand = defineCommand<CommonArguments>({
  command: 'head',
  describe: 'Print the line to publish: whoever keeps it can prove later that nothing before it was changed',
  builder: (argv) =>
    argv.example('$0 ledger head', 'Before a run: publish the line, in a post or a commit elsewhere'),
  action: async (context) => {
    const entries = ledgerOf(context);
    const last = entries.at(-1);
    if (last === undefined) throw new Error('an empty ledger passed');
    const name = ledgerFileName(entries).replace(/\.jsonl$/, '');
    context.printer.line(`macrobench ${name} entry ${last.sequence} of ${last.at} sha256 ${last.hash}`);
    context.printer.json({ ledger: name, sequence: last.sequence, at: last.at, hash: last.hash });
    return exitCodes.success;
  },
});

interface ExportArguments extends CommonArguments {
  readonly to?: string | undefined;
}

const exportCommand = defineCommand<ExportArguments>({
  command: 'export',
  describe: 'Write the whole ledger beside the exported runs, so that a run that was left out is seen',
  builder: (argv) =>
    argv
      .option('to', { type: 'string', describe: 'Folder to write into (default results/)' })
      .example('$0 ledger export', 'After the last run, before publishing results/'),
  action: async (context, { to }) => {
    const entries = ledgerOf(context);
    const file = join(to ?? context.project.resultsFolder, ledgerFileName(entries));
    writeFileSync(file, entries.map((entry) => `${canonicalJson(entry)}\n`).join(''));
    context.printer.line(`${file}: ${entries.length} entries, head ${entries.at(-1)?.hash}`);
    context.printer.json({ file, entries: entries.length, head: entries.at(-1)?.hash });
    return exitCodes.success;
  },
});

function ledgerOf({ project }: Context): LedgerEntry[] {
  const store = openStore(project.databaseFile);
  try {
    const entries = store.ledgerEntries();
    if (entries.length > 0) return entries;
    throw new HarnessError({
      code: 'ledger-empty',
      message: `${project.databaseFile}: its ledger has no entry yet.`,
      fix: 'Freeze a registration with `pnpm bench prereg freeze`, or run something.',
    });
  } finally {
    store.close();
  }
}

/** `pnpm bench ledger head|export`. */
export const ledgerCommand = defineGroup({
  name: 'ledger',
  describe: 'Print the ledger’s head to publish it, or write the whole ledger beside the exports',
  commands: [headCommand, exportCommand],
});
