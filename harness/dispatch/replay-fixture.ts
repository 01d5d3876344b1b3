import type { Json } from '../domain/json.ts';
import type { Change } from '../surface/change.ts';
import { openWorld } from '../surface/open-world.ts';
import { operationNames } from '../surface/operations.ts';
import { openRecording } from '../surface/recording.ts';
import type { Surface } from '../surface/surface.ts';
import type { World } from '../surface/world.ts';
import type { MacroProgram } from './define-program.ts';
import { dispatch } from './dispatch.ts';
import type { DispatchResult } from './dispatch-result.ts';
import type { Fixture } from './fixture.ts';
import { type JsonDifference, jsonDifferences } from './json-differences.ts';

/** A fixture with its world at hand. */
export interface LoadedFixture {
  readonly fixture: Fixture;
  /** Null: the fixture has a recording instead. */
  readonly world: World | null;
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
  const { fixture } = loaded;
  const surface = surfaceOf(loaded);
  const { apply, arguments: given } = fixture;
  const result = await dispatch({ program, given, surface, apply, signal, elapsedMs });
  const { expected, planned, done, fallbacks } = fixture;
  const found = { ...foundIn(result), changed: surface.changes?.() ?? [] };
  const wanted = { outcome: expected, planned, done, fallbacks, changed: done };
  return { result, differences: jsonDifferences(plain(wanted), plain(found)) };
}

function surfaceOf({ fixture, world }: LoadedFixture): Surface & { changes?: () => readonly Change[] } {
  if (world !== null) {
    const offers = new Set(operationNames.filter((name) => !fixture.withheld.includes(name)));
    return openWorld(world, { name: 'the world', offers });
  }
  if (fixture.recording === undefined) throw new Error(`fixture ${fixture.id} has no world`);
  return openRecording(fixture.recording);
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
