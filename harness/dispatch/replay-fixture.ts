import type { Json } from '../domain/json.ts';
import { openWorld } from '../surface/open-world.ts';
import { operationNames } from '../surface/operations.ts';
import type { World } from '../surface/world.ts';
import type { MacroProgram } from './define-program.ts';
import { dispatch } from './dispatch.ts';
import type { DispatchResult } from './dispatch-result.ts';
import type { Fixture } from './fixture.ts';
import { type JsonDifference, jsonDifferences } from './json-differences.ts';

/** A fixture with its world at hand. */
export interface LoadedFixture {
  readonly fixture: Fixture;
  readonly world: World;
  /** Path of its file. */
  readonly file: string;
}

/** What came of a fixture: nothing differs if it holds. */
export interface Replay {
  readonly result: DispatchResult;
  readonly differences: readonly JsonDifference[];
}

/** Runs a fixture's call on its world, and compares value or failure, writes and fallbacks with what it expects. */
export async function replayFixture(options: {
  readonly loaded: LoadedFixture;
  readonly program: MacroProgram;
  readonly signal: AbortSignal;
  readonly elapsedMs: () => number;
}): Promise<Replay> {
  const { loaded, program, signal, elapsedMs } = options;
  const { fixture, world } = loaded;
  const offers = new Set(operationNames.filter((name) => !fixture.withheld.includes(name)));
  const surface = openWorld(world, { name: 'the world', offers });
  const { apply, arguments: given } = fixture;
  const result = await dispatch({ program, given, surface, apply, signal, elapsedMs });
  const { expected, planned, done, fallbacks } = fixture;
  const found = { ...foundIn(result), changed: surface.changes() };
  const wanted = { outcome: expected, planned, done, fallbacks, changed: done };
  return { result, differences: jsonDifferences(plain(wanted), plain(found)) };
}

/** What a result gives of the fields that a fixture expects. */
export function foundIn(
  result: DispatchResult,
): { readonly outcome: Fixture['expected'] } & Pick<Fixture, 'planned' | 'done' | 'fallbacks'> {
  const { outcome, planned, done, fallbacks } = result;
  return plain({
    outcome:
      outcome.kind === 'value'
        ? { value: outcome.value }
        : { failure: { code: outcome.failure.code, step: outcome.failure.step } },
    planned,
    done,
    fallbacks: fallbacks.map(({ step }) => step),
  }) as never;
}

/** A value as it comes back from a file. */
function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
