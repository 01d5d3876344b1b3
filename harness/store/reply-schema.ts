import { z } from 'zod';
import { failureCodes } from '../domain/attempt.ts';
import type { Json } from '../domain/json.ts';

/** Any JSON value. What is checked here came out of `JSON.parse`, so being there is enough. */
export const jsonSchema = z.custom<Json>((value) => value !== undefined, 'a JSON value');

const measured = z.number().nullable();
const tokenSchema = z.strictObject({ token: z.string(), logProbability: z.number() });

/** A reply as it stands in an export. */
export const replySchema = z.strictObject({
  text: z.string(),
  calls: z.array(z.strictObject({ name: z.string(), argumentsText: z.string() })),
  callsReadBy: z.enum(['dialect', 'server', 'none']),
  finishReason: z.enum(['stop', 'length', 'tool-calls', 'unknown']),
  finishRaw: z.string().nullable(),
  tokenIds: z.array(z.number()).nullable(),
  promptTokens: measured,
  cachedPromptTokens: measured,
  replyTokens: measured,
  totalMs: z.number(),
  loadMs: measured,
  promptMs: measured,
  generationMs: measured,
  logProbabilities: z.array(tokenSchema.extend({ alternatives: z.array(tokenSchema) })).nullable(),
  serverParseError: z.string().nullable(),
});

/** A completion as it stands in an export. */
export const completionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answered'),
    request: jsonSchema,
    response: jsonSchema,
    reply: replySchema,
  }),
  z.strictObject({
    kind: z.literal('failed'),
    request: jsonSchema,
    response: jsonSchema,
    failure: z.strictObject({
      code: z.enum(failureCodes),
      message: z.string(),
      status: z.number().nullable(),
    }),
  }),
]);
