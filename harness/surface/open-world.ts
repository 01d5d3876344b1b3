import type { JsonObject } from '../domain/json.ts';
import type { Change } from './change.ts';
import { filledInput } from './filled-input.ts';
import {
  isWrite,
  type OperationInput,
  type OperationName,
  type OperationOutput,
  operationNames,
  type WriteName,
} from './operations.ts';
import type { Surface } from './surface.ts';
import { SurfaceFailure, type SurfaceFailureCode } from './surface-failure.ts';
import type { World, WorldRepository } from './world.ts';
import { GoneFromWorld, NotInWorld, type Place, sameName, worldReads } from './world-reads.ts';
import { RefusedByWorld, worldWrites } from './world-writes.ts';

/** A surface over a world in memory. */
export interface WorldSurface extends Surface {
  /** Every write that was done, in order. */
  changes(): readonly Change[];
  /** The world as it is now; the one that was opened stays as it was. */
  world(): World;
}

/**
 * Opens a world in memory: deterministic, at its own instant, with every write in the change list.
 *
 * @param options.name How it is called in messages.
 * @param options.offers The operations it offers; all by default.
 */
export function openWorld(
  world: World,
  options: { readonly name?: string; readonly offers?: ReadonlySet<OperationName> } = {},
): WorldSurface {
  const { name = 'a world in memory', offers = new Set(operationNames) } = options;
  const state = structuredClone(world);
  const changes: Change[] = [];
  return {
    name,
    offers,
    now: () => new Date(state.now),
    changes: () => [...changes],
    world: () => structuredClone(state),
    async call<Name extends OperationName>(
      operation: Name,
      given: OperationInput<Name>,
      { signal }: { readonly signal: AbortSignal },
    ): Promise<OperationOutput<Name>> {
      const failed = (code: SurfaceFailureCode, message: string) =>
        new SurfaceFailure({ code, operation, message });
      if (signal.aborted) throw failed('aborted', 'aborted before it began');
      if (!offers.has(operation))
        throw failed('operation-not-offered', `${name} does not offer ${operation}`);
      const input = filledInput(operation, given);
      const repository = state.repositories.find(
        (each) => sameName(each.owner, input.owner) && sameName(each.name, input.repo),
      );
      if (repository === undefined) {
        throw failed('not-found', `${name} has no repository ${input.owner}/${input.repo}`);
      }
      const written = isWrite(operation);
      if (written && repository.archived)
        throw failed('forbidden', `${input.owner}/${input.repo} is archived`);
      try {
        const output = doneIn({ world: state, repository }, operation, input);
        if (written) changes.push({ operation: operation as WriteName, input: input as JsonObject });
        return structuredClone(output) as OperationOutput<Name>;
      } catch (error) {
        if (error instanceof NotInWorld) throw failed('not-found', error.message);
        if (error instanceof GoneFromWorld) throw failed('gone', error.message);
        if (error instanceof RefusedByWorld) throw failed(error.code, error.message);
        throw error;
      }
    },
  };
}

function doneIn(
  place: Place & { readonly repository: WorldRepository },
  operation: OperationName,
  input: JsonObject,
): unknown {
  const work = { ...worldReads, ...worldWrites }[operation] as (place: Place, input: JsonObject) => unknown;
  return work(place, input);
}
