import type { Arm } from '../domain/arm.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { Cell } from '../domain/cell.ts';
import type { Config } from '../domain/config.ts';
import type { Json } from '../domain/json.ts';
import { pinnedWeights } from '../domain/pinned-weights.ts';
import type { Registration } from '../domain/registration.ts';

/** One factor in which a cell departs from a registered one. `field`: `sampling`, `samplingSettings.seed`, `arm.kind`, … */
export interface CellDifference {
  readonly field: string;
  readonly registered: Json;
  readonly found: Json;
}

/**
 * Whether a cell is one of the registered: the same model id, every factor of the config the same, and where weights
 * are registered, pinned to them. If not,
 * `nearest` is the registered cell of that model that differs least, with all differences; null if the
 * registration does not name the model.
 */
export type RegisteredCell =
  | { readonly registered: true; readonly cellId: string }
  | {
      readonly registered: false;
      readonly nearest: { readonly cellId: string; readonly differences: readonly CellDifference[] } | null;
    };

/** Looks a planned cell up in a registration. */
export function findRegisteredCell(registration: Registration, cell: Cell): RegisteredCell {
  const compared = registration.cells
    .filter(({ model }) => model === cell.model.id)
    .map(({ id, config, weights, arm }) => ({
      cellId: id,
      differences: [
        ...weightsDifferences(weights, cell),
        ...configDifferences(config, cell.config),
        ...armDifferences(arm, cell.arm),
      ],
    }))
    .sort((left, right) => left.differences.length - right.differences.length);
  const nearest = compared[0];
  if (nearest === undefined) return { registered: false, nearest: null };
  return nearest.differences.length === 0
    ? { registered: true, cellId: nearest.cellId }
    : { registered: false, nearest };
}

/** None where no weights are registered. */
function weightsDifferences(registered: string | undefined, { model, config }: Cell): CellDifference[] {
  const found = pinnedWeights(model, config.quantisation);
  return registered === undefined || registered === found ? [] : [{ field: 'weights', registered, found }];
}

/** The factors in which two configs differ, settings of the sampling one by one. */
export function configDifferences(registered: Config, found: Config): CellDifference[] {
  const left = flat(registered);
  const right = flat(found);
  return Object.keys(left)
    .filter((field) => canonicalJson(left[field]) !== canonicalJson(right[field]))
    .map((field) => ({ field, registered: left[field] ?? null, found: right[field] ?? null }));
}

function flat({ samplingSettings, ...factors }: Config): Record<string, Json> {
  const settings = Object.entries(samplingSettings).map(([name, value]) => [
    `samplingSettings.${name}`,
    value,
  ]);
  return { ...factors, ...Object.fromEntries(settings) };
}

/** The settings in which two arms differ; no arm is one of its own. */
function armDifferences(registered: Arm | undefined, found: Arm | undefined): CellDifference[] {
  return (['kind', 'maxRequests', 'resultCharacters'] as const)
    .filter((field) => registered?.[field] !== found?.[field])
    .map((field) => ({
      field: `arm.${field}`,
      registered: registered?.[field] ?? null,
      found: found?.[field] ?? null,
    }));
}
