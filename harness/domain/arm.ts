import { z } from 'zod';

/**
 * How a model is put to work on a request.
 *
 * - `route`: one call among the macros; a program does the rest.
 * - `structured-loop`: primitives; the loop asks for exactly one call a step, among those that the state allows.
 * - `free-loop`: primitives, all of them at any time; the model plans and may make several calls at once.
 */
export const armKinds = ['route', 'structured-loop', 'free-loop'] as const;

/**
 * An arm with its limits. `maxRequests`: requests to the model for one task. `resultCharacters`: the longest result
 * that is shown to the model; a longer one is cut, and says so.
 */
export const armSchema = z.strictObject({
  kind: z.enum(armKinds),
  maxRequests: z.number().int().positive(),
  resultCharacters: z.number().int().positive(),
});

export type ArmKind = (typeof armKinds)[number];
export type Arm = z.infer<typeof armSchema>;
