import { z } from 'zod';

/**
 * Sampling settings. `null`: not sent, the server's own default applies (and preflight finds out which).
 * Temperature 0 is greedy. Penalties at 0 and `repeatPenalty` at 1 are off.
 */
export const samplingSchema = z.strictObject({
  temperature: z.number().min(0).max(2).nullable(),
  seed: z.number().int().nullable(),
  topK: z.number().int().nullable(),
  topP: z.number().min(0).max(1).nullable(),
  minP: z.number().min(0).max(1).nullable(),
  repeatPenalty: z.number().positive().nullable(),
  presencePenalty: z.number().nullable(),
  frequencyPenalty: z.number().nullable(),
});

export const protocols = ['raw', 'shipped'] as const;
export const decodings = ['free', 'constrained'] as const;
export const schemaVisibilities = ['shown', 'hidden'] as const;

/**
 * Everything of a cell that is not the model: a set of factors, each recorded.
 *
 * - `sampling`: name of a sampling config, with its settings in `samplingSettings`.
 * - `protocol`: `raw` (we render and parse) or `shipped` (the stack's own chat endpoint). Never pooled.
 * - `decoding`: `free`, or `constrained` by a grammar.
 * - `schema`: `hidden` renders every argument schema as `{type: object}` on purpose.
 * - `quantisation`: the variant's name in models.yaml, or null for the model's default.
 * - `contextTokens`, `replyTokens`, `batchTokens`: tokens.
 * - `concurrency`: requests in flight.
 */
export const configSchema = z.strictObject({
  quantisation: z.string().nullable(),
  sampling: z.string(),
  samplingSettings: samplingSchema,
  protocol: z.enum(protocols),
  decoding: z.enum(decodings),
  schema: z.enum(schemaVisibilities),
  contextTokens: z.number().int().positive(),
  replyTokens: z.number().int().positive(),
  batchTokens: z.number().int().positive(),
  concurrency: z.number().int().positive(),
});

export type Sampling = z.infer<typeof samplingSchema>;
export type Protocol = (typeof protocols)[number];
export type Decoding = (typeof decodings)[number];
export type SchemaVisibility = (typeof schemaVisibilities)[number];
export type Config = z.infer<typeof configSchema>;
