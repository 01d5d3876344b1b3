import type { Cell } from '../domain/cell.ts';
import { HarnessError } from '../domain/harness-error.ts';
import { didYouMean } from '../domain/near-matches.ts';
import { sourceState } from '../files/source-state.ts';
import { defaultSelections } from '../plan/default-selections.ts';
import { findRegisteredCell } from '../plan/find-registered-cell.ts';
import { planCells } from '../plan/plan-cells.ts';
import { registeredCells } from '../plan/registered-cells.ts';
import { resolveModel } from '../plan/resolve-model.ts';
import { openStore } from '../store/open-store.ts';
import type { Context } from './context.ts';
import { createJudge } from './create-judge.ts';
import { lockState } from './decide-standing.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { factorsFrom, modelNames } from './factor-options.ts';
import { preflightSkipped } from './preflight-cell.ts';
import { printResults } from './print-results.ts';
import { pullMissingModels } from './pull-missing-models.ts';
import { refuseContradictions } from './refuse-contradictions.ts';
import type { RunArguments } from './run-arguments.ts';
import { type CellResult, type RunSetting, runCells, runOne } from './run-cells.ts';
import {
  type RequirementResult,
  refuseNothingToHold,
  requirementResults,
  requirementsOf,
} from './run-requirements.ts';
import { loadWorkspace, type Workspace } from './workspace.ts';

/** What `pnpm bench run` does: plans cells or goes on with a run, runs them, prints what they came to. */
export async function runModels(context: Context, given: RunArguments): Promise<ExitCode> {
  const { project, printer } = context;
  const workspace = await loadWorkspace(project);
  refuseContradictions(given);
  const cells = given.resume === undefined ? plannedCells(workspace, given) : [];
  refuseNothingToHold(given, cells);
  if (given.dryRun === true) return printPlan(context, workspace, cells);
  if (given.pull === true) await pullMissingModels(cells, context);
  const store = openStore(project.databaseFile);
  try {
    const { corpus, parts, registration } = workspace;
    const judge = createJudge({ corpus, parts, profile: registration.scorer });
    const setting: RunSetting = {
      context,
      workspace,
      store,
      judge,
      lock: await lockState(project.registrationFile, workspace, store.ledgerEntries()),
      sources: await sourceState(project.root),
      machine: { gpu: given.gpu, threads: given.threads, logProbabilities: given.logProbabilities },
      exploratory: given.exploratory === true,
      preflight: given.preflight !== false,
    };
    const requirements = requirementsOf(given, setting);
    const results =
      given.resume === undefined ? await runCells(setting, cells) : [await resume(setting, given.resume)];
    const held = requirementResults(requirements, results, setting);
    await printResults(setting, results, held);
    return exitCodeOf(context, results, held);
  } finally {
    store.close();
    printer.clearStatus();
  }
}

function plannedCells({ modelsFile, registration }: Workspace, given: RunArguments): readonly Cell[] {
  if (given.cell !== undefined) {
    const ids = given.cell.flatMap((value) => value.split(',')).map((id) => id.trim());
    const known = registration.cells.map(({ id }) => id);
    const unknown = ids.filter((id) => !known.includes(id));
    if (unknown.length > 0) {
      throw new HarnessError({
        code: 'cell-unknown',
        message: unknown
          .map((id) => `${registration.id} has no cell ${JSON.stringify(id)}${didYouMean(id, known) || '.'}`)
          .join(' '),
        fix: 'List its cells with `pnpm bench prereg show`.',
      });
    }
    return registeredCells({ registration, modelsFile, ids }).map(({ cell }) => cell);
  }
  const names = modelNames(given);
  const selections =
    names === undefined ? defaultSelections(modelsFile) : names.map((name) => resolveModel(name, modelsFile));
  return planCells({ modelsFile, selections, factors: factorsFrom(given) });
}

function printPlan({ printer }: Context, { registration }: Workspace, cells: readonly Cell[]): ExitCode {
  const planned = cells.map((cell) => ({ cell, registered: findRegisteredCell(registration, cell) }));
  for (const { cell, registered } of planned) {
    const standing = registered.registered ? `registered as ${registered.cellId}` : 'exploratory';
    printer.line(`${cell.id}  (${standing})`);
  }
  printer.line(`${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}; nothing was started.`);
  printer.json(planned.map(({ cell, registered }) => ({ ...cell, registered })));
  return exitCodes.success;
}

/** Goes on with a run: the one named, or the last that is not complete. */
async function resume(setting: RunSetting, name: string): Promise<CellResult> {
  const { store } = setting;
  const unfinished = () =>
    store
      .listRuns()
      .filter(({ record }) => record.cell.arm === undefined)
      .filter(({ state, imported }) => !imported && (state === 'aborted' || state === 'incomplete'))
      .at(-1);
  const run = name === '' ? unfinished() : store.loadRun(name);
  if (run === undefined) {
    throw new HarnessError({
      code: 'nothing-to-resume',
      message: store.listRuns().length === 0 ? 'No run was started yet.' : 'Every run is complete.',
      fix: 'Start a new one with `pnpm bench --model …`.',
    });
  }
  const { record } = run;
  if (record.cell.arm !== undefined) {
    throw new HarnessError({
      code: 'run-with-arm',
      message: `${record.id} is a run over an outcome corpus: its model works by an arm.`,
      fix: `Go on with it by \`pnpm bench outcomes run --resume ${record.id}\`.`,
    });
  }
  const exploratory = setting.exploratory || record.standing === 'exploratory';
  const preflight = setting.preflight !== false && !record.standingReasons.includes(preflightSkipped);
  return runOne({ ...setting, exploratory, preflight }, record.cell, record);
}

function exitCodeOf(
  { signal }: Context,
  results: readonly CellResult[],
  held: readonly RequirementResult[],
): ExitCode {
  if (signal.aborted) return exitCodes.interrupted;
  const refusals = results.flatMap((each) => (each.kind === 'refused' ? [each.error] : []));
  if (refusals.some(({ kind }) => kind === 'integrity')) return exitCodes.integrity;
  if (refusals.some(({ kind }) => kind === 'operator')) return exitCodes.operator;
  if (refusals.length > 0) return exitCodes.incomplete;
  const complete = results.every((each) => each.kind === 'ran' && each.result.state === 'complete');
  return complete && held.every(({ outcome }) => outcome === 'passed')
    ? exitCodes.success
    : exitCodes.incomplete;
}
