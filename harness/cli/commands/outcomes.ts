import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HarnessError } from '../../domain/harness-error.ts';
import type { ModelsFile } from '../../domain/model.ts';
import type { OutcomeReport } from '../../domain/outcome-report.ts';
import type { RunRecord } from '../../domain/run-record.ts';
import type { TokenPrice } from '../../domain/token-price.ts';
import { sourceState } from '../../files/source-state.ts';
import { outcomeTables } from '../../report/outcome-tables.ts';
import { outcomesMarkdown } from '../../report/outcomes-markdown.ts';
import { openStore } from '../../store/open-store.ts';
import type { CommonArguments } from '../common-options.ts';
import { lockState } from '../decide-standing.ts';
import { defineCommand, defineGroup } from '../define-command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { withFactorOptions } from '../factor-options.ts';
import { loadOutcomeReport } from '../load-outcome-report.ts';
import type { MachineOptions } from '../open-backend.ts';
import { openExistingStore } from '../open-existing-store.ts';
import { loadOutcomeWorkspace, type OutcomeWorkspace } from '../outcome-workspace.ts';
import { outcomeDecisionText, outcomesDecideCommand } from '../outcomes-decide.ts';
import { outcomesAmendCommand, outcomesFreezeCommand } from '../outcomes-freeze.ts';
import { type OutcomeChoice, planOutcomeCells } from '../plan-outcome-cells.ts';
import { describeError, errorJson, type Printer } from '../printer.ts';
import { refuseBrokenPromises } from '../refuse-broken-promises.ts';
import { type OutcomeCell, type OutcomeSetting, runOutcomeCell } from '../run-outcome-cell.ts';
import { shownPath } from '../shown-path.ts';
import { textTable } from '../text-table.ts';

interface RunArguments extends CommonArguments, OutcomeChoice, MachineOptions {
  readonly resume?: string | undefined;
  readonly exploratory?: boolean | undefined;
  readonly price?: string | undefined;
}

const priceOption = { type: 'string', describe: 'Token price of models.yaml (default: its first)' } as const;

const runCommand = defineCommand<RunArguments>({
  command: 'run',
  describe:
    'Put models to work on worlds in memory, by each arm; stores every request and prints what it came to',
  builder: (argv) =>
    withFactorOptions(argv)
      .option('arm', {
        type: 'string',
        array: true,
        describe: 'route, structured-loop, free-loop (default: all three)',
      })
      .option('cell', { type: 'string', array: true, describe: 'Registered cells by id' })
      .option('resume', { type: 'string', describe: 'Go on with a run (its id)' })
      .option('exploratory', { type: 'boolean', describe: 'Run although it departs from the registration' })
      .option('gpu', {
        choices: ['metal', 'cuda', 'vulkan', 'auto'] as const,
        describe: 'GPU for .gguf files',
      })
      .option('threads', { type: 'number', describe: 'Threads for .gguf files' })
      .option('price', priceOption)
      .example('$0 outcomes run', 'The workers that need no model, in all arms')
      .example('$0 outcomes run --model ./model.gguf --decoding constrained', 'A file through llama.cpp'),
  action: async (context, given) => {
    const { project, printer, signal } = context;
    const workspace = await loadOutcomeWorkspace(project, given);
    await refuseBrokenPromises(workspace, project.root);
    const price = priceOf(workspace.modelsFile, given.price);
    const store = openStore(project.databaseFile);
    try {
      const setting: OutcomeSetting = {
        context,
        workspace,
        store,
        lock: await lockState(workspace.registrationFile, workspace, store.ledgerEntries()),
        sources: await sourceState(project.root),
        machine: given,
        exploratory: given.exploratory ?? false,
      };
      const { ids, refused, code } = await runAll(setting, given);
      if (ids.length === 0) printer.json({ runs: [], refused });
      else {
        const report = await loadOutcomeReport({ workspace, stores: [store], ids, price });
        printReport(printer, report);
        printer.json({ ...report, refused });
      }
      return signal.aborted ? exitCodes.interrupted : code;
    } finally {
      store.close();
    }
  },
});

/** Runs the chosen cells one after another; one that can't be opened is told and does not stop the others. */
async function runAll(
  setting: OutcomeSetting,
  given: RunArguments,
): Promise<{ readonly ids: string[]; readonly refused: object[]; readonly code: ExitCode }> {
  const { context, workspace, store } = setting;
  const ids: string[] = [];
  const refused: object[] = [];
  const codes = new Set<ExitCode>();
  const run = async (how: OutcomeSetting, cell: OutcomeCell, resumed?: RunRecord) => {
    const { record, result } = await runOutcomeCell(how, cell, resumed);
    ids.push(record.id);
    if (result.state !== 'complete') codes.add(exitCodes.incomplete);
    if (result.reason !== null) context.printer.note(`${cell.id}: ${result.reason}`);
  };
  if (given.resume !== undefined) {
    const { record } = store.loadRun(given.resume);
    const { arm } = record.cell;
    if (arm === undefined) throw noOutcomeRun(record.id);
    const exploratory = setting.exploratory || record.standing === 'exploratory';
    await run({ ...setting, exploratory }, { ...record.cell, arm }, record);
    return { ids, refused, code: gravest(codes) };
  }
  for (const cell of planOutcomeCells(workspace, given)) {
    if (context.signal.aborted) break;
    try {
      await run(setting, cell);
    } catch (error) {
      if (!(error instanceof HarnessError)) throw error;
      context.printer.note(`${cell.id}\n${describeError(error)}`);
      refused.push({ cell: cell.id, ...errorJson(error) });
      codes.add(exitCodes[error.kind]);
    }
  }
  return { ids, refused, code: gravest(codes) };
}

/** What the command ends with when its cells ended in several ways. */
function gravest(codes: ReadonlySet<ExitCode>): ExitCode {
  const { integrity, operator, incomplete, success } = exitCodes;
  return [integrity, operator, incomplete].find((code) => codes.has(code)) ?? success;
}

function noOutcomeRun(id: string): HarnessError {
  return new HarnessError({
    code: 'run-without-arm',
    message: `${id} is a run of the routing benchmark: it has no arm.`,
    fix: 'Go on with it by `pnpm bench run --resume`.',
  });
}

function noRuns({ corpusFolder }: OutcomeWorkspace): HarnessError {
  return new HarnessError({
    code: 'no-outcome-runs',
    message: `The database holds no run over ${corpusFolder} as it is now.`,
    fix: 'Start one with `pnpm bench outcomes run`, or import one with `pnpm bench import FOLDER`.',
  });
}

/** The id of a run that this corpus can judge. */
function idOverCorpus(
  { id, parts, cell }: RunRecord,
  { parts: here, corpusFolder }: OutcomeWorkspace,
): string {
  if (cell.arm !== undefined && parts.corpus === here.corpus) return id;
  throw new HarnessError({
    code: 'other-corpus',
    message: `${id} is no run over ${corpusFolder} as it is now, so it can't be judged here.`,
    fix: 'Name the corpus of that run with --corpus, or report it with `pnpm bench report` if it has no arm.',
  });
}

interface ReportArguments extends CommonArguments {
  readonly run?: readonly string[] | undefined;
  readonly price?: string | undefined;
}

const reportCommand = defineCommand<ReportArguments>({
  command: 'report [run..]',
  describe:
    'What the arms came to, from the stored replies: success, writes, costs, break-even; writes outcomes.md',
  builder: (argv) =>
    argv
      .positional('run', {
        type: 'string',
        array: true,
        describe: 'Ids of runs (default: all over this corpus)',
      })
      .option('price', priceOption)
      .example('$0 outcomes report --price own-machine', 'All runs of the database'),
  action: async (context, given) => {
    const { project, printer } = context;
    const workspace = await loadOutcomeWorkspace(project, given);
    const price = priceOf(workspace.modelsFile, given.price);
    const store = openExistingStore(project.databaseFile);
    try {
      const named = given.run ?? [];
      const ids =
        named.length === 0 ? null : named.map((id) => idOverCorpus(store.loadRun(id).record, workspace));
      const report = await loadOutcomeReport({ workspace, stores: [store], ids, price });
      if (report.runs.length === 0) throw noRuns(workspace);
      printReport(printer, report);
      mkdirSync(project.reportsFolder, { recursive: true });
      const file = join(project.reportsFolder, 'outcomes.md');
      writeFileSync(file, `${outcomesMarkdown(report, 1)}\n`);
      writeFileSync(join(project.reportsFolder, 'outcomes.json'), `${JSON.stringify(report, null, 2)}\n`);
      printer.line(shownPath(file));
      printer.json(report);
      return exitCodes.success;
    } finally {
      store.close();
    }
  },
});

const lintCommand = defineCommand<CommonArguments>({
  command: 'lint',
  describe: 'Check what an outcome corpus promises: tasks, worlds, gold end states, answers not given away',
  builder: (argv) => argv.example('$0 outcomes lint', 'The registered outcome corpus'),
  action: async ({ project, printer }, given) => {
    const workspace = await loadOutcomeWorkspace(project, given);
    await refuseBrokenPromises(workspace, project.root);
    const { tasks, worlds } = workspace.corpus;
    printer.line(`${tasks.length} tasks in ${worlds.size} worlds: every promise is kept`);
    printer.json({ tasks: tasks.length, worlds: worlds.size, findings: [] });
    return exitCodes.success;
  },
});

/** `pnpm bench outcomes …`: what encoding workflows buys, compared with working them out step by step. */
export const outcomesCommand = defineGroup({
  name: 'outcomes',
  describe: 'Models at work on worlds in memory: by one call of a macro, or step by step',
  commands: [
    runCommand,
    reportCommand,
    outcomesDecideCommand,
    lintCommand,
    outcomesFreezeCommand,
    outcomesAmendCommand,
  ],
});

function printReport(printer: Printer, report: OutcomeReport): void {
  for (const { caption, columns, rows } of outcomeTables(report)) {
    const words = columns.filter(({ align }) => align === 'left').length;
    printer.line(caption);
    printer.line(textTable({ head: columns.map(({ title }) => title), rows, words }));
    printer.line();
  }
  if (report.decided !== null) printer.line(outcomeDecisionText(report.decided));
}

function priceOf({ tokenPrices = [] }: ModelsFile, id: string | undefined): TokenPrice | null {
  if (id === undefined) return tokenPrices[0] ?? null;
  const found = tokenPrices.find((price) => price.id === id);
  if (found !== undefined) return found;
  throw new HarnessError({
    code: 'price-unknown',
    message: `models.yaml has no token price ${JSON.stringify(id)}.`,
    fix:
      tokenPrices.length === 0
        ? 'Add one under `tokenPrices`.'
        : `Use one of ${tokenPrices.map((price) => price.id).join(', ')}.`,
  });
}
