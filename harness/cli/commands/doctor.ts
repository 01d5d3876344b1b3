import type { Cell } from '../../domain/cell.ts';
import type { CheckResult } from '../../domain/check-result.ts';
import { HarnessError } from '../../domain/harness-error.ts';
import { planCells } from '../../plan/plan-cells.ts';
import { resolveModel } from '../../plan/resolve-model.ts';
import { failedOpening } from '../../preflight/failed-opening.ts';
import { runPreflight } from '../../preflight/run-preflight.ts';
import { checkLines } from '../check-lines.ts';
import type { CommonArguments } from '../common-options.ts';
import type { Context } from '../context.ts';
import { defineCommand } from '../define-command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { type FactorArguments, factorsFrom, modelNames, withFactorOptions } from '../factor-options.ts';
import { openBackend } from '../open-backend.ts';
import { loadWorkspace, type Workspace } from '../workspace.ts';

interface DoctorArguments extends CommonArguments, FactorArguments {
  readonly explain?: boolean | undefined;
  readonly audit?: boolean | undefined;
}

/** `pnpm bench doctor`: proves what a model would see and be given, without running the benchmark. */
export const doctorCommand = defineCommand<DoctorArguments>({
  command: 'doctor',
  describe: 'Check what a model really sees and is given; exit 1 if something is wrong',
  builder: (argv) =>
    withFactorOptions(argv)
      .option('explain', { type: 'boolean', describe: 'Print the evidence of every check' })
      .option('audit', { type: 'boolean', describe: 'Ask all tasks twice, and count replies that differ' })
      .example('$0 doctor --model qwen2.5:7b', 'Is my Ollama set up as I think?')
      .example('$0 doctor --model ./model.gguf --explain', 'A file, with all evidence')
      .example('$0 doctor --model openai:http://localhost:8080/v1#m', 'llama-server and others'),
  action: doctor,
});

async function doctor(context: Context, given: DoctorArguments): Promise<ExitCode> {
  const { project, printer, signal } = context;
  const workspace = await loadWorkspace(project);
  const names = modelNames(given);
  if (names === undefined) {
    throw new HarnessError({
      code: 'model-not-named',
      message: 'There is no model to examine.',
      fix: 'Name one: `pnpm bench doctor --model qwen2.5:7b`, a .gguf path, or openai:URL#name.',
    });
  }
  const cells = planCells({
    modelsFile: workspace.modelsFile,
    selections: names.map((name) => resolveModel(name, workspace.modelsFile)),
    factors: factorsFrom(given),
  });
  const all: { cell: string; checks: readonly CheckResult[] }[] = [];
  for (const cell of cells) {
    const results = await examine({ context, workspace, cell, audit: given.audit === true });
    printer.clearStatus();
    if (signal.aborted) return exitCodes.interrupted;
    printer.line(printer.color.bold(cell.id));
    if (results.length === 0) printer.line('  nothing to check: no model answers here');
    const lines = checkLines(results, { color: printer.color, explain: given.explain === true });
    for (const line of lines) printer.line(`  ${line}`);
    printer.line(`  ${inSum(results)}`);
    all.push({ cell: cell.id, checks: results });
  }
  printer.json(all);
  const failed = all.some(({ checks }) => checks.some(({ result }) => result === 'fail'));
  return failed ? exitCodes.incomplete : exitCodes.success;
}

async function examine(options: {
  readonly context: Context;
  readonly workspace: Workspace;
  readonly cell: Cell;
  readonly audit: boolean;
}): Promise<readonly CheckResult[]> {
  const { context, workspace, cell, audit } = options;
  const { corpus, registration } = workspace;
  const { timeoutMs } = registration.retry;
  const { printer, signal } = context;
  try {
    printer.status(`${cell.id}  opening`);
    const backend = await openBackend({ cell, corpus, timeoutMs, machine: {} });
    try {
      const onCheck = (title: string) => printer.status(`${cell.id}  ${title}`);
      return await runPreflight({ backend, cell, corpus, timeoutMs, signal, audit, onCheck });
    } finally {
      await backend.close();
    }
  } catch (error) {
    if (signal.aborted) return [];
    const results = error instanceof HarnessError ? failedOpening(error) : null;
    if (results === null) throw error;
    return results;
  }
}

function inSum(results: readonly CheckResult[]): string {
  const count = (wanted: CheckResult['result']) => results.filter(({ result }) => result === wanted).length;
  return `${count('pass')} passed, ${count('fail')} failed, ${count('unknown')} unknown`;
}
