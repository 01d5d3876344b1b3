import { amend } from '../files/amend.ts';
import { freeze } from '../files/freeze.ts';
import { openStore, type Store } from '../store/open-store.ts';
import type { CommonArguments } from './common-options.ts';
import { defineCommand } from './define-command.ts';
import { exitCodes } from './exit-code.ts';
import { loadOutcomeWorkspace } from './outcome-workspace.ts';
import { refuseBrokenPromises } from './refuse-broken-promises.ts';

/** `pnpm bench outcomes freeze`: writes the lock of the outcome registration, once. */
export const outcomesFreezeCommand = defineCommand<CommonArguments>({
  command: 'freeze',
  describe: 'Freeze the outcome registration with corpus, worlds, arms and judges; writes its lock',
  builder: (argv) => argv.example('$0 outcomes freeze', 'Before the first confirmatory run'),
  action: async ({ project, printer }, given) => {
    const workspace = await loadOutcomeWorkspace(project, given);
    await refuseBrokenPromises(workspace, project.root);
    const { registration, registrationFile, parts } = workspace;
    const lock = await freeze({ registrationFile, registrationId: registration.id, parts });
    record(project.databaseFile, (store) => store.saveFrozenRegistration({ registration, lock }));
    printer.line(`Frozen: ${lock.hash}`);
    printer.line('Commit the lock before the first run: a run from a changed tree is not confirmatory.');
    printer.json(lock);
    return exitCodes.success;
  },
});

interface AmendArguments extends CommonArguments {
  readonly reason: string;
}

/** `pnpm bench outcomes amend`: declares a change of what `outcomes freeze` froze. */
export const outcomesAmendCommand = defineCommand<AmendArguments>({
  command: 'amend',
  describe: 'Declare a change of the frozen outcome registration, its worlds, arms or judges; never an edit',
  builder: (argv) =>
    argv
      .option('reason', { type: 'string', demandOption: true, describe: 'Why' })
      .example('$0 outcomes amend --reason "a world had no clock"', 'After the change was made'),
  action: async ({ project, printer }, given) => {
    const workspace = await loadOutcomeWorkspace(project, given);
    await refuseBrokenPromises(workspace, project.root);
    const { registrationFile, parts } = workspace;
    const date = new Date().toISOString();
    const amendment = await amend({ registrationFile, parts, reason: given.reason, date });
    record(project.databaseFile, (store) => store.recordAmendment(amendment));
    printer.line(`Amendment ${amendment.number}: ${amendment.hash}`);
    printer.json(amendment);
    return exitCodes.success;
  },
});

function record(databaseFile: string, entry: (store: Store) => unknown): void {
  const store = openStore(databaseFile);
  try {
    entry(store);
  } finally {
    store.close();
  }
}
