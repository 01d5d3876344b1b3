import type { MacroProgram } from '../dispatch/define-program.ts';
import { dispatch } from '../dispatch/dispatch.ts';
import { type Fixture, fixtureSchema } from '../dispatch/fixture.ts';
import { type JsonDifference, jsonDifferences } from '../dispatch/json-differences.ts';
import { foundIn, replayFixture } from '../dispatch/replay-fixture.ts';
import { HarnessError } from '../domain/harness-error.ts';
import type { Json, JsonObject } from '../domain/json.ts';
import { recordSurface } from '../surface/recording.ts';
import type { Surface } from '../surface/surface.ts';

/** A fixture as recorded, and how what it expects differs from the one before it. */
export interface RecordedFixture {
  readonly fixture: Fixture;
  /** Null: there was none before. */
  readonly differences: readonly JsonDifference[] | null;
}

/**
 * Runs a macro on a live surface, writing nothing, and makes a fixture of what the surface answered and what came of
 * it. The fixture is replayed at once: a macro that gives something else from the recording is refused.
 *
 * @throws HarnessError `recording-incomplete` for a failure that says nothing of the macro (no answer, a quota), and
 *   `recording-differs` if the replay gives something else
 */
export async function recordFixture(options: {
  readonly program: MacroProgram;
  readonly id: string;
  readonly given: JsonObject;
  readonly surface: Surface;
  readonly before: Fixture | null;
  readonly signal: AbortSignal;
}): Promise<RecordedFixture> {
  const { program, id, given, surface: live, before, signal } = options;
  const surface = recordSurface(live);
  const elapsedMs = () => performance.now();
  const result = await dispatch({ program, given, surface, apply: false, signal, elapsedMs });
  const { outcome } = result;
  if (outcome.kind === 'failure' && (outcome.failure.retryable || accidental.has(outcome.failure.code))) {
    throw new HarnessError({
      code: 'recording-incomplete',
      message: `${program.macro} on ${live.name}: ${outcome.failure.code}: ${outcome.failure.message}`,
      fix: outcome.failure.hint,
    });
  }
  const recording = surface.recording();
  const fixture = fixtureSchema.parse({
    id,
    macro: program.macro,
    recording,
    arguments: given,
    recorded: { from: live.name, at: recording.now },
    expected: foundIn(result).outcome,
    planned: foundIn(result).planned,
    fallbacks: foundIn(result).fallbacks,
  });
  const replay = await replayFixture({
    loaded: { fixture, world: null, file: id },
    program,
    signal,
    elapsedMs,
  });
  if (replay.differences.length > 0) {
    throw new HarnessError({
      code: 'recording-differs',
      message: `${program.macro} gives something else from its recording.`,
      fix: 'Make the handler depend on nothing but its arguments, its surface and the time it is given.',
      problems: replay.differences.map(({ path, expected, found }) => ({
        where: path,
        found: JSON.stringify(found) ?? 'nothing',
        expected: JSON.stringify(expected) ?? 'nothing',
      })),
    });
  }
  return { fixture, differences: before === null ? null : jsonDifferences(judged(before), judged(fixture)) };
}

/** Failures that tell of the moment, not of the macro. */
const accidental: ReadonlySet<string> = new Set([
  'arguments-refused',
  'capability-not-offered',
  'unauthorized',
  'forbidden',
  'wrong-shape',
]);

function judged({ expected, planned, fallbacks }: Fixture): Json {
  return JSON.parse(JSON.stringify({ expected, planned, fallbacks })) as Json;
}
