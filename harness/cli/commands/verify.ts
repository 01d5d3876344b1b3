import { HarnessError } from '../../domain/harness-error.ts';
import { attestationText, verifyAttestations } from '../../files/attestations.ts';
import { verifyLock } from '../../files/verify-lock.ts';
import { openStore } from '../../store/open-store.ts';
import { readExport } from '../../store/read-export.ts';
import { verifyExport } from '../../store/verify-export.ts';
import { verifyLedgerFiles } from '../../store/verify-ledger-files.ts';
import { verifyLockInLedger } from '../../store/verify-lock-in-ledger.ts';
import type { Verification } from '../../store/verify-store.ts';
import type { CommonArguments } from '../common-options.ts';
import type { Context } from '../context.ts';
import { createJudge } from '../create-judge.ts';
import { defineCommand } from '../define-command.ts';
import { exitCodes } from '../exit-code.ts';
import { foldersToRead } from '../export-folders.ts';
import { type FrozenChain, frozenChain } from '../frozen-chain.ts';
import { inWords } from '../frozen-rules.ts';
import { judgeOfRuns } from '../judge-of-runs.ts';
import { ledgerLinks } from '../ledger-links.ts';
import { reportToVerify } from '../report-to-verify.ts';
import { shownPath } from '../shown-path.ts';
import { type BoundRun, verifyBindings } from '../verify-bindings.ts';
import { type OutcomesVerification, verifyOutcomes } from '../verify-outcomes.ts';
import { type ReportVerification, verifyReport } from '../verify-report.ts';
import { loadWorkspace, type Workspace } from '../workspace.ts';

interface VerifyArguments extends CommonArguments {
  readonly folder?: readonly string[] | undefined;
  readonly head?: readonly string[] | undefined;
  readonly signers?: string | undefined;
  readonly authority?: string | undefined;
  readonly report?: string | undefined;
}

/** `pnpm bench verify [FOLDER…]`: recomputes everything that can be, of the database or of exported runs. */
export const verifyCommand = defineCommand<VerifyArguments>({
  command: 'verify [folder..]',
  describe:
    'Recompute lock, ledger, every hash and every verdict, and what ties runs to them; names the first that is wrong (exit 3)',
  builder: (argv) =>
    argv
      .positional('folder', {
        type: 'string',
        array: true,
        describe: 'Exported runs; without: the database, or results/*/ if it is empty',
      })
      .option('head', {
        type: 'string',
        array: true,
        nargs: 1,
        describe: 'A ledger head published before: must be an entry',
      })
      .option('signers', {
        type: 'string',
        describe: 'Allowed signers (default preregistration/allowed_signers)',
      })
      .option('authority', {
        type: 'string',
        describe:
          'Certificates of the time-stamp authority (default preregistration/time-stamp-authority.pem)',
      })
      .option('report', {
        type: 'string',
        describe:
          'A report as .json whose figures are computed again (default reports/report.json, if about these runs)',
      })
      .example('$0 verify', 'The database')
      .example('$0 verify results/*/', 'Exported runs, without a database or a model'),
  action: async (context, given) => {
    const { project, printer } = context;
    const workspace = await loadWorkspace(project);
    const lock = await verifyFrozen(context, workspace, given);
    const folders = foldersToRead({ named: given.folder, project, printer });
    const options = { context, workspace, chain: lock.chain, given, folders };
    const found = folders.length === 0 ? verifyDatabase(options) : verifyFolders(options);
    const { root } = project;
    const bindings = await verifyBindings({ runs: found.runs, workspace, chain: lock.chain, root });
    printer.line(
      `${bindings.bound} confirmatory runs are bound to the lock, ${bindings.requests} requests hold their prompts, the sources of ${bindings.sources} runs are those of their commit`,
    );
    for (const sentence of bindings.unchecked) printer.line(`not checked: ${sentence}`);
    const runIds = found.runs.map(({ record }) => record.id);
    const { reportsFolder } = project;
    const { file, unchecked } = reportToVerify({ named: given.report, reportsFolder, runIds });
    const report = file === null ? null : verifyFigures(file, options);
    const outcomes = await verifyWork(file, options);
    if (unchecked !== null) printer.line(`not checked: ${unchecked}`);
    if (report !== null) {
      const { runs, comparisons, decisions, notRecomputed } = report;
      printer.line(
        `${shownPath(report.file)}: the figures of ${runs} runs, ${comparisons} comparisons and ${decisions} decisions are what the replies give`,
      );
      for (const rule of notRecomputed) {
        printer.line(
          `not checked: the decisions by ${inWords(rule)}, whose registration is not in this checkout's history`,
        );
      }
    }
    if (outcomes !== null) {
      printer.line(
        `${outcomes.runs} runs over the outcome corpus were worked through again from their replies: every request is what its arm sends, ${outcomes.bound} confirmatory ones are as registered${outcomes.inReport === 0 ? '' : `, the figures of ${outcomes.inReport} in the report are what the replies give`}`,
      );
    }
    printer.json({ lock: lock.said, ...found.said, bindings, report, outcomes });
    return exitCodes.success;
  },
});

/** The lock against what is there now, with signatures and time stamps; nothing if the registration is not frozen. */
async function verifyFrozen(
  { project, printer }: Context,
  workspace: Workspace,
  given: VerifyArguments,
): Promise<{ readonly chain: FrozenChain | null; readonly said: object | null }> {
  const { registrationFile } = project;
  const chain = await frozenChain(registrationFile);
  if (chain === null || !workspace.isRegisteredCorpus) {
    const why = chain === null ? 'is not frozen' : 'is about another corpus';
    printer.line(`${shownPath(registrationFile)} ${why}: no lock was checked`);
    return { chain, said: null };
  }
  await verifyLock({ registrationFile, parts: workspace.parts });
  const { signers: allowedSigners, authority } = given;
  const attestations = await verifyAttestations({ registrationFile, chain, allowedSigners, authority });
  printer.line(`lock ${chain.hash}: all is as frozen`);
  for (const each of attestations) printer.line(attestationText(each, shownPath(each.file)));
  return { chain, said: { hash: chain.hash, attestations } };
}

interface Verified {
  readonly runs: readonly BoundRun[];
  readonly said: object;
}

function verifyDatabase(options: {
  readonly context: Context;
  readonly workspace: Workspace;
  readonly chain: FrozenChain | null;
  readonly given: VerifyArguments;
}): Verified {
  const { context, workspace, chain, given } = options;
  const { head = [] } = given;
  const { project, printer } = context;
  const store = openStore(project.databaseFile);
  try {
    const found = store.verify(judgeOfRuns(workspace, chain));
    const entries = store.ledgerEntries();
    if (chain !== null) verifyLockInLedger({ ...ledgerLinks(chain), entries });
    const hashes = entries.map(({ hash }) => hash);
    for (const each of head) refuseMissingHead(each, hashes);
    printer.line(told(shownPath(project.databaseFile), found));
    printer.line(`ledger head ${found.ledgerHead}`);
    const runs = store.listRuns().map(({ record }) => ({ record, attempts: store.attemptsOf(record.id) }));
    return { runs, said: { database: project.databaseFile, ...found } };
  } finally {
    store.close();
  }
}

function verifyFolders(options: {
  readonly context: Context;
  readonly workspace: Workspace;
  readonly chain: FrozenChain | null;
  readonly given: VerifyArguments;
  readonly folders: readonly string[];
}): Verified {
  const { context, workspace, chain, given, folders } = options;
  const { printer } = context;
  const judgeOf = judgeOfRuns(workspace, chain);
  const exports = folders.map((folder) => {
    const found = verifyExport(folder, judgeOf);
    const { record, attempts, ledger } = readExport(folder);
    const { attempts: requests, verdicts, verdictsOfOtherSources } = found;
    printer.line(
      `${shownPath(folder)}: ${requests} attempts, ${record.cell.arm === undefined ? `${verdicts} verdicts ` : ''}and ${ledger.length} ledger entries are as they were written${notRecomputed(verdictsOfOtherSources)}`,
    );
    return { folder, runId: record.id, found, record, attempts, ledger };
  });
  const together = verifyLedgerFiles({ exports, publishedHeads: given.head ?? [] });
  for (const { file, entries, head } of together.ledgers) {
    const knowsLock = chain !== null && verifyLockInLedger({ ...ledgerLinks(chain), entries });
    printer.line(
      `${shownPath(file)}: the whole ledger, ${entries.length} entries, head ${head}${knowsLock ? '; the lock and its amendments are in it' : ''}`,
    );
  }
  for (const { runId, cell, standing, at } of together.withheld) {
    printer.line(`not exported: ${runId} (${cell}, ${standing}), started at ${at}`);
  }
  if (together.withoutLedger.length > 0) {
    printer.line(
      `not checked: no whole ledger lies beside ${together.withoutLedger.join(', ')}, so that a run left out could not be seen; \`pnpm bench ledger export\` writes it`,
    );
  }
  return {
    runs: exports,
    said: {
      exports: exports.map(({ folder, found }) => ({ folder, ...found })),
      ...together,
      ledgers: together.ledgers.map(({ file, entries, head }) => ({ file, entries: entries.length, head })),
    },
  };
}

function told(name: string, found: Verification): string {
  const external = found.externalRuns > 0 ? ` and ${found.externalRuns} of other harnesses` : '';
  return `${name}: ${found.ledgerEntries} ledger entries, ${found.runs} runs${external}, ${found.attempts} attempts, ${found.verdicts} verdicts are as they were written${notRecomputed(found.verdictsOfOtherSources)}`;
}

function notRecomputed(verdicts: number): string {
  return verdicts === 0
    ? ''
    : `; ${verdicts} verdicts by another scorer or detector, or of a corpus that is not in the history of this checkout, were not recomputed`;
}

function refuseMissingHead(head: string, hashes: readonly string[]): void {
  if (hashes.includes(head)) return;
  throw new HarnessError({
    code: 'published-head-missing',
    kind: 'integrity',
    message: `ledger head ${head}: it was published, and is no entry of this ledger: entries were dropped or written anew since.`,
    fix: 'Trust nothing in this ledger: restore the copy that has this entry.',
  });
}

/** Works the runs with an arm through again, from the exported runs if there are some, else from the database. */
async function verifyWork(
  file: string | null,
  { context, folders }: { readonly context: Context; readonly folders: readonly string[] },
): Promise<OutcomesVerification | null> {
  const { project } = context;
  const store = openStore(folders.length === 0 ? project.databaseFile : ':memory:');
  try {
    for (const folder of folders) store.importRun(folder);
    const ledger = folders.flatMap((folder) => readExport(folder).ledger);
    return await verifyOutcomes({ project, store, file, ...(folders.length > 0 && { ledger }) });
  } finally {
    store.close();
  }
}

/** Computes the figures of a report again, from the exported runs if there are some, else from the database. */
function verifyFigures(
  file: string,
  options: {
    readonly context: Context;
    readonly workspace: Workspace;
    readonly chain: FrozenChain | null;
    readonly folders: readonly string[];
  },
): ReportVerification {
  const { context, workspace, chain, folders } = options;
  const store = openStore(folders.length === 0 ? context.project.databaseFile : ':memory:');
  try {
    for (const folder of folders) store.importRun(folder);
    const started =
      folders.length === 0 ? store.ledgerEntries() : folders.flatMap((folder) => readExport(folder).ledger);
    const judge = createJudge({ ...workspace, profile: workspace.registration.scorer });
    return verifyReport({ file, store, started, workspace, chain, judge });
  } finally {
    store.close();
  }
}
