import { z } from 'zod';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { Json } from '../domain/json.ts';
import { filledInput } from './filled-input.ts';
import { isWrite, operationNames } from './operations.ts';
import { instantSchema } from './records.ts';
import type { Surface } from './surface.ts';
import { SurfaceFailure, surfaceFailureCodes } from './surface-failure.ts';

/** What a surface answered, operation by operation: enough to run the same macro again without it. */
export const recordingSchema = z.strictObject({
  now: instantSchema,
  exchanges: z.array(
    z.strictObject({
      operation: z.enum(operationNames),
      input: z.record(z.string(), z.json()),
      answer: z.union([
        z.strictObject({ output: z.json() }),
        z.strictObject({
          failure: z.strictObject({ code: z.enum(surfaceFailureCodes), message: z.string() }),
        }),
      ]),
    }),
  ),
});

export type Recording = z.output<typeof recordingSchema>;

/** A surface that keeps what the one behind it answers. It offers no writes: a recording changes nothing. */
export function recordSurface(surface: Surface): Surface & { recording(): Recording } {
  const exchanges: Recording['exchanges'] = [];
  const now = new Date(`${surface.now().toISOString().slice(0, 19)}Z`);
  return {
    name: surface.name,
    offers: new Set([...surface.offers].filter((name) => !isWrite(name))),
    now: () => now,
    recording: () => ({ now: now.toISOString().replace('.000Z', 'Z'), exchanges: [...exchanges] }),
    async call(operation, given, options) {
      const input = filledInput(operation, given);
      try {
        const output = await surface.call(operation, given, options);
        exchanges.push({ operation, input: input as never, answer: { output: output as never } });
        return output;
      } catch (error) {
        if (error instanceof SurfaceFailure && error.code !== 'aborted') {
          const { code, message } = error;
          exchanges.push({ operation, input: input as never, answer: { failure: { code, message } } });
        }
        throw error;
      }
    },
  };
}

/** A surface that answers from a recording, in any order; what was not recorded fails. */
export function openRecording(recording: Recording): Surface {
  const keyOf = (operation: string, input: Json) => `${operation} ${canonicalJson(input)}`;
  const answers = new Map(
    recording.exchanges.map(({ operation, input, answer }) => [keyOf(operation, input as Json), answer]),
  );
  return {
    name: 'a recording',
    offers: new Set(operationNames),
    now: () => new Date(recording.now),
    async call(operation, given) {
      const answer = answers.get(keyOf(operation, filledInput(operation, given)));
      if (answer === undefined) {
        const message = `the recording has no ${operation} with this input: record it anew`;
        throw new SurfaceFailure({ code: 'operation-not-offered', operation, message });
      }
      if ('failure' in answer) throw new SurfaceFailure({ operation, ...answer.failure });
      return structuredClone(answer.output) as never;
    },
  };
}
