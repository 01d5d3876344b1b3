import { planPower } from '../../analyse/plan-power.ts';
import { HarnessError } from '../../domain/harness-error.ts';
import { amend } from '../../files/amend.ts';
import { attestationText, linkFiles, verifyAttestations } from '../../files/attestations.ts';
import { freeze } from '../../files/freeze.ts';
import { loadLock } from '../../files/load-lock.ts';
import { amendmentFile, lockFile } from '../../files/lock-files.ts';
import { registrationProblems } from '../../files/registration-problems.ts';
import { signatureFile, signFile } from '../../files/signature.ts';
import { requestTimeStamp, timeStampFiles } from '../../files/time-stamp.ts';
import { verifyLock } from '../../files/verify-lock.ts';
import { openStore } from '../../store/open-store.ts';
import type { CommonArguments } from '../common-options.ts';
import type { Context } from '../context.ts';
import { lockState } from '../decide-standing.ts';
import { defineCommand, defineGroup } from '../define-command.ts';
import { exitCodes } from '../exit-code.ts';
import { hypothesesPower } from '../power-text.ts';
import { shownPath } from '../shown-path.ts';
import { loadWorkspace } from '../workspace.ts';

interface SignArguments extends CommonArguments {
  readonly sign?: string | undefined;
}

const signOption = {
  type: 'string',
  describe: 'Sign what is written with this SSH key (ssh-keygen -Y sign, namespace macrobench)',
} as const;

const freezeCommand = defineCommand<SignArguments>({
  command: 'freeze',
  describe: 'Write the lock of a registration, once; says first what its hypotheses could show',
  builder: (argv) =>
    argv
      .option('sign', signOption)
      .example('$0 prereg freeze', 'Before the first run')
      .example('$0 prereg freeze --sign ~/.ssh/id_ed25519', 'So that your published keys verify it'),
  action: async (context, given) => {
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
    printer.line(`${hypothesesPower(planPower(registration, workspace.corpus.manifest.buckets))}\n`);
    const { registrationFile } = project;
    const lock = await freeze({ registrationFile, registrationId: registration.id, parts });
    withStore(context, (store) => store.saveFrozenRegistration({ registration, lock }));
    for (const [part, hash] of Object.entries(parts)) printer.line(`${part.padEnd(14)} ${hash}`);
    printer.line(`${'lock'.padEnd(14)} ${lock.hash}`);
    await signIfAsked(context, lockFile(registrationFile), given.sign);
    printer.json(lock);
    return exitCodes.success;
  },
});

interface VerifyArguments extends CommonArguments {
  readonly signers?: string | undefined;
  readonly authority?: string | undefined;
}

const verifyCommand = defineCommand<VerifyArguments>({
  command: 'verify',
  describe: 'Check registration, corpus, toolset, prompt, scorer and detector against the lock (exit 3)',
  builder: (argv) =>
    argv
      .option('signers', {
        type: 'string',
        describe: 'Allowed signers (default preregistration/allowed_signers)',
      })
      .option('authority', {
        type: 'string',
        describe:
          'Certificates of the time-stamp authority (default preregistration/time-stamp-authority.pem)',
      })
      .example('$0 prereg verify', 'Says what changed, if anything did'),
  action: async ({ project, printer }, given) => {
    const { parts } = await loadWorkspace(project);
    const chain = await verifyLock({ registrationFile: project.registrationFile, parts });
    const { registrationFile } = project;
    const attestations = await verifyAttestations({
      registrationFile,
      chain,
      allowedSigners: given.signers,
      authority: given.authority,
    });
    printer.line(`All is as frozen: ${chain.hash} (${chain.amendments.length} amendments)`);
    for (const each of attestations) printer.line(attestationText(each, shownPath(each.file)));
    printer.json({ ...chain, attestations });
    return exitCodes.success;
  },
});

interface AmendArguments extends SignArguments {
  readonly reason: string;
}

const amendCommand = defineCommand<AmendArguments>({
  command: 'amend',
  describe: 'Declare a change of what is frozen: a numbered, chained amendment, never an edit',
  builder: (argv) =>
    argv
      .option('reason', { type: 'string', demandOption: true, describe: 'Why' })
      .option('sign', signOption)
      .example('$0 prereg amend --reason "gold of x-3 was wrong"', 'After the change was made'),
  action: async (context, given) => {
    const { project, printer } = context;
    const { parts } = await loadWorkspace(project);
    const { registrationFile } = project;
    const date = new Date().toISOString();
    const amendment = await amend({ registrationFile, parts, reason: given.reason, date });
    withStore(context, (store) => store.recordAmendment(amendment));
    printer.line(`Amendment ${amendment.number}: ${amendment.hash}`);
    await signIfAsked(context, amendmentFile(registrationFile, amendment.number), given.sign);
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

interface SignCommandArguments extends CommonArguments {
  readonly key: string;
}

const signCommand = defineCommand<SignCommandArguments>({
  command: 'sign <key>',
  describe: 'Sign the last link of the lock (lock or amendment) with an SSH key',
  builder: (argv) =>
    argv
      .positional('key', {
        type: 'string',
        describe: 'Private key, or a public one whose private key an agent holds',
      })
      .example('$0 prereg sign ~/.ssh/id_ed25519', 'Verify with a file of allowed signers'),
  action: async (context, { key }) => {
    const file = await lastLink(context);
    await signIfAsked(context, file, key);
    context.printer.json({ signed: file, signature: signatureFile(file) });
    return exitCodes.success;
  },
});

const stampCommand = defineCommand<CommonArguments>({
  command: 'stamp',
  describe: 'Write an RFC 3161 time-stamp request for the last link of the lock, to be sent to an authority',
  builder: (argv) => argv.example('$0 prereg stamp', 'Then send the request, and keep the answer beside it'),
  action: async (context) => {
    const { printer } = context;
    const file = await lastLink(context);
    const request = await requestTimeStamp(file);
    const { token } = timeStampFiles(file);
    printer.line(
      `${shownPath(request)}: the request; it holds a hash of ${shownPath(file)} and nothing else of it.`,
    );
    printer.line('Send it to a time-stamp authority of your choice, and keep the answer beside the lock:');
    printer.line(
      `  curl -H 'Content-Type: application/timestamp-query' --data-binary @${shownPath(request)} AUTHORITY > ${shownPath(token)}`,
    );
    printer.line(
      'Its certificates go into time-stamp-authority.pem in the same folder; `prereg verify` and `verify` check both.',
    );
    printer.json({ stamped: file, request, token });
    return exitCodes.success;
  },
});

async function lastLink({ project: { registrationFile } }: Context): Promise<string> {
  const files = linkFiles(registrationFile, await loadLock(registrationFile));
  return files.at(-1) ?? lockFile(registrationFile);
}

async function signIfAsked({ printer }: Context, file: string, key: string | undefined): Promise<void> {
  if (key === undefined) return;
  printer.line(`signed: ${shownPath(await signFile(file, key))}`);
}

function withStore(context: Context, action: (store: ReturnType<typeof openStore>) => void): void {
  const store = openStore(context.project.databaseFile);
  try {
    action(store);
  } finally {
    store.close();
  }
}

/** `pnpm bench prereg freeze|verify|amend|sign|stamp|show`. */
export const preregCommand = defineGroup({
  name: 'prereg',
  describe: 'Freeze, sign, stamp, verify, amend or show a registration',
  commands: [freezeCommand, verifyCommand, amendCommand, signCommand, stampCommand, showCommand],
});
