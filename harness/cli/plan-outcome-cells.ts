import { type Arm, type ArmKind, armKinds } from '../domain/arm.ts';
import { HarnessError } from '../domain/harness-error.ts';
import { didYouMean } from '../domain/near-matches.ts';
import type { Registration } from '../domain/registration.ts';
import { cellId } from '../plan/cell-id.ts';
import { planCells } from '../plan/plan-cells.ts';
import { registeredCells } from '../plan/registered-cells.ts';
import { resolveModel } from '../plan/resolve-model.ts';
import { type FactorArguments, factorsFrom, modelNames } from './factor-options.ts';
import type { OutcomeWorkspace } from './outcome-workspace.ts';
import type { OutcomeCell } from './run-outcome-cell.ts';

/** What chooses cells of an outcome benchmark. */
export interface OutcomeChoice extends FactorArguments {
  readonly arm?: readonly string[] | undefined;
  readonly cell?: readonly string[] | undefined;
}

/**
 * The cells to run: registered ones by id, or models × factors × arms (all three unless some are named), each arm with
 * the limits that the registration gives it. Without any choice: the scripted workers.
 *
 * @throws HarnessError `cell-unknown`, `arm-unknown`, `cell-without-arm`, those of `resolveModel` and `planCells`
 */
export function planOutcomeCells(workspace: OutcomeWorkspace, given: OutcomeChoice): OutcomeCell[] {
  const { registration, modelsFile } = workspace;
  if (given.cell !== undefined) {
    const ids = split(given.cell);
    const known = registration.cells.map(({ id }) => id);
    refuseUnknown({ code: 'cell-unknown', what: 'registered cell', ids, known });
    return registeredCells({ registration, modelsFile, ids }).map(({ cell }) => withArm(cell));
  }
  const kinds = given.arm === undefined ? [...armKinds] : split(given.arm);
  refuseUnknown({ code: 'arm-unknown', what: 'arm', ids: kinds, known: armKinds });
  const names =
    modelNames(given) ??
    modelsFile.models.filter(({ backend }) => backend === 'baseline').map(({ id }) => id);
  const cells = planCells({
    modelsFile,
    selections: names.map((name) => resolveModel(name, modelsFile)),
    factors: factorsFrom(given),
  });
  return cells.flatMap(({ model, config }) =>
    kinds.map((kind) => {
      const cell = { model, config, arm: registeredArm(registration, kind as ArmKind) };
      return { id: cellId(cell), ...cell };
    }),
  );
}

function withArm(cell: ReturnType<typeof registeredCells>[number]['cell']): OutcomeCell {
  const { arm } = cell;
  if (arm !== undefined) return { ...cell, arm };
  throw new HarnessError({
    code: 'cell-without-arm',
    message: `${cell.id} names no arm: it belongs to a routing benchmark.`,
    fix: 'Run it with `pnpm bench run`, or name a registration whose cells have arms.',
  });
}

/** The first registered arm of a kind. */
function registeredArm({ id, cells }: Registration, kind: ArmKind): Arm {
  const arm = cells.find((cell) => cell.arm?.kind === kind)?.arm;
  if (arm !== undefined) return arm;
  throw new HarnessError({
    code: 'arm-unknown',
    message: `${id} has no cell in the arm ${kind}, which would say how many requests it may make.`,
    fix: 'Add one to the registration, or choose another arm.',
  });
}

function refuseUnknown(options: {
  readonly code: string;
  readonly what: string;
  readonly ids: readonly string[];
  readonly known: readonly string[];
}): void {
  const { code, what, ids, known } = options;
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length === 0) return;
  throw new HarnessError({
    code,
    message: unknown
      .map((id) => `There is no ${what} ${JSON.stringify(id)}${didYouMean(id, known) || '.'}`)
      .join(' '),
    fix: `Choose among ${known.join(', ')}.`,
  });
}

function split(values: readonly string[]): string[] {
  return values.flatMap((value) => value.split(',')).map((value) => value.trim());
}
