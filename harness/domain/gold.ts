import { z } from 'zod';
import type { Json } from './json.ts';

const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(json), z.record(z.string(), json)]),
);

/**
 * What one argument must be. Exactly one kind:
 * `equals` a literal; `oneOf` an accepted set; `matches` a pattern (whole string, `u` flag, case kept);
 * `between` an inclusive range; `anyText` any non-blank string; `absent` absent, or at its default.
 *
 * An argument that the gold does not name must be absent or at its default as well.
 */
export const goldValueSchema = z.union([
  z.strictObject({ equals: json }),
  z.strictObject({ oneOf: z.array(json).min(2) }),
  z.strictObject({ matches: z.string().min(1) }),
  z.strictObject({ between: z.tuple([z.number(), z.number()]) }),
  z.strictObject({ anyText: z.literal(true) }),
  z.strictObject({ absent: z.literal(true) }),
]);

/** One call that a right answer makes. */
export const goldCallSchema = z.strictObject({
  macro: z.string().min(1),
  arguments: z.record(z.string(), goldValueSchema),
});

/**
 * What a right answer is: a set of calls (in this order if `ordered`), no call at all, or a question.
 * `names` is a case-insensitive pattern that finds what is missing in the words of the answer.
 */
export const goldSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('calls'),
    calls: z.array(goldCallSchema).min(1),
    ordered: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('no-call') }),
  z.strictObject({
    kind: z.literal('question'),
    missing: z.array(z.string().min(1)).min(1),
    names: z.string().min(1),
  }),
]);

export type GoldValue = z.infer<typeof goldValueSchema>;
export type GoldCall = z.infer<typeof goldCallSchema>;
export type Gold = z.infer<typeof goldSchema>;
