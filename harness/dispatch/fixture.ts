import { z } from 'zod';
import { operationNames } from '../surface/operations.ts';
import { recordingSchema } from '../surface/recording.ts';
import { worldSchema } from '../surface/world.ts';

const jsonObject = z.record(z.string(), z.json());
const changes = z.array(z.strictObject({ operation: z.enum(operationNames), input: jsonObject })).default([]);

/**
 * A fixture: a world (or what a live surface answered), the arguments of a call, and what must come of it. Lies in
 * `harness/handlers/fixtures/<macro>/<id>.json`.
 */
export const fixtureSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    macro: z.string().min(1),
    /** A world file's path beside the fixtures' folders (`worlds/widgets.json`), or the world itself. */
    world: z.union([z.string().regex(/^worlds\/[a-z0-9-]+\.json$/), worldSchema]).optional(),
    /** Instead of a world: what `macro record` kept. */
    recording: recordingSchema.optional(),
    arguments: jsonObject,
    /** Whether the operator said apply. */
    apply: z.boolean().default(false),
    /** Operations that the surface does not offer: what a missing token looks like. */
    withheld: z.array(z.enum(operationNames)).default([]),
    /** Where it was recorded; null: written by hand, and never renewed. */
    recorded: z.strictObject({ from: z.string(), at: z.iso.datetime() }).nullable().default(null),
    expected: z.union([
      z.strictObject({ value: z.json() }),
      z.strictObject({ failure: z.strictObject({ code: z.string(), step: z.string().nullable() }) }),
    ]),
    /** Writes held back, and writes done. */
    planned: changes,
    done: changes,
    /** Steps for which a second-best way was taken. */
    fallbacks: z.array(z.string()).default([]),
  })
  .refine(({ world, recording }) => (world === undefined) !== (recording === undefined), {
    message: 'either a world or a recording',
  });

export type Fixture = z.output<typeof fixtureSchema>;
