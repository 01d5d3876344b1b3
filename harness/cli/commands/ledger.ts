import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { HarnessError } from '../../domain/harness-error.ts';
import type { LedgerEntry } from '../../domain/ledger-entry.ts';
import { openStore } from '../../store/open-store.ts';
import { ledgerFileName, ledgerFileNamesIn } from '../../store/verify-ledger-files.ts';
import type { CommonArguments } from '../common-options.ts';
import type { Context } from '../context.ts';
import { judgeOfCorpus } from '../create-judge.ts';
import { defineCommand, defineGroup } from '../define-command.ts';
import { exitCodes } from '../exit-code.ts';
import { frozenChain } from '../frozen-chain.ts';
import { openExistingStore } from '../open-existing-store.ts';
import { shownPath } from '../shown-path.ts';
import { loadWorkspace } from '../workspace.ts';

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

interface ContinueArguments extends CommonArguments {
  readonly file?: string | undefined;
}

const continueCommand = defineCommand<ContinueArguments>({
  command: 'continue [file]',
  describe:
    'Take over a published ledger and the runs exported beside it, so that the next run here continues its chain',
  builder: (argv) =>
    argv
      .positional('file', {
        type: 'string',
        describe: 'A ledger that `ledger export` wrote (default: the one in results/)',
      })
      .example('$0 ledger continue', 'On a new machine, before the first run there'),
  action: async (context, { file }) => {
    const { project, printer } = context;
    const workspace = await loadWorkspace(project);
    const chain = await frozenChain(project.registrationFile);
    const judgeOf = judgeOfCorpus({ ...workspace, profile: workspace.registration.scorer });
    const { registration } = workspace;
    const ledger = file ?? onlyLedgerIn(project.resultsFolder);
    const store = openStore(project.databaseFile);
    try {
      const frozen = chain === null ? null : { registration, lock: chain.lock };
      const found = store.continueLedger({ file: ledger, judgeOf, frozen });
      const { added, runs, entries, head } = found;
      printer.line(
        added === 0
          ? `${shownPath(project.databaseFile)} holds every entry of ${shownPath(ledger)} already`
          : `${shownPath(project.databaseFile)}: ${added} entries of ${shownPath(ledger)} and their ${runs.length} runs, checked to the last hash`,
      );
      printer.line(`what is started next follows entry ${entries}, sha256 ${head}`);
      printer.json({ ...found, database: project.databaseFile });
      return exitCodes.success;
    } finally {
      store.close();
    }
  },
});

function onlyLedgerIn(folder: string): string {
  const files = ledgerFileNamesIn(folder);
  const [only] = files;
  if (only !== undefined && files.length === 1) return join(folder, only);
  throw new HarnessError({
    code: only === undefined ? 'ledger-missing' : 'ledger-ambiguous',
    message: `${shownPath(folder)} holds ${files.length} ledgers${only === undefined ? '' : `: ${files.join(', ')}`}.`,
    fix: 'Name the file: `pnpm bench ledger continue FILE`.',
  });
}

function ledgerOf({ project }: Context): LedgerEntry[] {
  const store = openExistingStore(project.databaseFile);
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

/** `pnpm bench ledger head|export|continue`. */
export const ledgerCommand = defineGroup({
  name: 'ledger',
  describe: 'Print the ledger’s head to publish it, write the whole ledger, or continue a published one',
  commands: [headCommand, exportCommand, continueCommand],
});
