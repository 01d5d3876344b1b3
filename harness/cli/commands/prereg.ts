import { HarnessError } from '../../domain/harness-error.ts';
import { amend } from '../../files/amend.ts';
import { freeze } from '../../files/freeze.ts';
import { loadLock } from '../../files/load-lock.ts';
import { registrationProblems } from '../../files/registration-problems.ts';
import { verifyLock } from '../../files/verify-lock.ts';
import { openStore } from '../../store/open-store.ts';
import type { CommonArguments } from '../common-options.ts';
import type { Context } from '../context.ts';
import { lockState } from '../decide-standing.ts';
import { defineCommand, defineGroup } from '../define-command.ts';
import { exitCodes } from '../exit-code.ts';
import { loadWorkspace } from '../workspace.ts';

const freezeCommand = defineCommand<CommonArguments>({
  command: 'freeze',
  describe: 'Write the lock of a registration, once',
  builder: (argv) => argv.example('$0 prereg freeze', 'Before the first run'),
  action: async (context) => {
    const { project, printer } = context;
    const workspace = await loadWorkspace(project);
    const { registration, parts } = workspace;
    const problems = registrationProblems(workspace);
    if (problems.length > 0) {
      throw new HarnessError({
        code: 'registration-invalid',
        message: `${registration.id} does not fit models.yaml and the corpus.`,
        fix: 'Correct each, then freeze.',
        problems,
      });
    }
    const { registrationFile } = project;
    const lock = await freeze({ registrationFile, registrationId: registration.id, parts });
    withStore(context, (store) => store.saveFrozenRegistration({ registration, lock }));
    for (const [part, hash] of Object.entries(parts)) printer.line(`${part.padEnd(14)} ${hash}`);
    printer.line(`${'lock'.padEnd(14)} ${lock.hash}`);
    printer.json(lock);
    return exitCodes.success;
  },
});

const verifyCommand = defineCommand<CommonArguments>({
  command: 'verify',
  describe: 'Check registration, corpus, toolset, prompt, scorer and detector against the lock (exit 3)',
  builder: (argv) => argv.example('$0 prereg verify', 'Says what changed, if anything did'),
  action: async ({ project, printer }) => {
    const { parts } = await loadWorkspace(project);
    const chain = await verifyLock({ registrationFile: project.registrationFile, parts });
    printer.line(`All is as frozen: ${chain.hash} (${chain.amendments.length} amendments)`);
    printer.json(chain);
    return exitCodes.success;
  },
});

interface AmendArguments extends CommonArguments {
  readonly reason: string;
}

const amendCommand = defineCommand<AmendArguments>({
  command: 'amend',
  describe: 'Declare a change of what is frozen: a numbered, chained amendment, never an edit',
  builder: (argv) =>
    argv
      .option('reason', { type: 'string', demandOption: true, describe: 'Why' })
      .example('$0 prereg amend --reason "gold of x-3 was wrong"', 'After the change was made'),
  action: async (context, given) => {
    const { project, printer } = context;
    const { parts } = await loadWorkspace(project);
    const { registrationFile } = project;
    const date = new Date().toISOString();
    const amendment = await amend({ registrationFile, parts, reason: given.reason, date });
    withStore(context, (store) => store.recordAmendment(amendment));
    printer.line(`Amendment ${amendment.number}: ${amendment.hash}`);
    printer.json(amendment);
    return exitCodes.success;
  },
});

const showCommand = defineCommand<CommonArguments>({
  command: 'show',
  describe: 'Show a registration: question, hypotheses, cells, lock',
  builder: (argv) => argv.example('$0 prereg show', 'The registration of this project'),
  action: async ({ project, printer }) => {
    const workspace = await loadWorkspace(project);
    const { registration } = workspace;
    printer.line(`${registration.id}: ${registration.title}`);
    printer.line(registration.question);
    printer.line();
    for (const { id, claim } of registration.hypotheses) printer.line(`${id}  ${claim}`);
    printer.line();
    for (const { id, model, config } of registration.cells) {
      const { protocol, sampling, decoding, schema, quantisation } = config;
      printer.line(
        `${id}  (${model}${quantisation === null ? '' : `:${quantisation}`} ${protocol} ${sampling} ${decoding} ${schema})`,
      );
    }
    const lock = await lockState(project.registrationFile, workspace);
    printer.line();
    printer.line(lock.hash === null ? 'Not frozen.' : `Lock ${lock.hash}`);
    for (const departure of lock.departures) printer.line(departure);
    printer.json({
      registration,
      lock: lock.hash === null ? null : await loadLock(project.registrationFile),
    });
    return exitCodes.success;
  },
});

function withStore(context: Context, action: (store: ReturnType<typeof openStore>) => void): void {
  const store = openStore(context.project.databaseFile);
  try {
    action(store);
  } finally {
    store.close();
  }
}

/** `pnpm bench prereg freeze|verify|amend|show`. */
export const preregCommand = defineGroup({
  name: 'prereg',
  describe: 'Freeze, verify, amend or show a registration',
  commands: [freezeCommand, verifyCommand, amendCommand, showCommand],
});
